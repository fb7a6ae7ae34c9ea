/** When an encounter took place: the date of its own sentence, else of the story it belongs to. */
import { daysBetween } from '../engine/calendar'
import { type DateMark, type Reading, toSpan } from '../engine/reading'
import type { Signals, TriggerMark } from '../engine/trace'
import { hasCue, type Scene, type When } from './encounter'

/** A day further than this from the day of writing is not what the report is about. */
const STORY_DAYS = 10
/** The story's own day stands in the first sentences. */
const LEAD_SENTENCES = 4

/** A date beyond a comma belongs to another clause first. */
const CLAUSE = /[,;:—]/u
const ACROSS = 100

const PRECISION_ORDER = { day: 0, month: 1, year: 2 } as const

export function whenOf(mark: DateMark): When {
  const { date, dateEnd, precision, how, rule } = mark
  return { date, dateEnd, precision, source: { how, rule, evidence: [toSpan(mark)] } }
}

/** The date that a sentence gives to a trigger: the nearest of the most exact ones. */
export function dateInScene(scene: Scene, trigger: TriggerMark): When | null {
  const { text } = scene.zone
  const distance = (mark: DateMark) => {
    const [from, to] = mark.start < trigger.start ? [mark.end, trigger.start] : [trigger.end, mark.start]
    return to - from + (CLAUSE.test(text.slice(from, to)) ? ACROSS : 0)
  }
  const [best] = scene.dates
    .filter((mark) => !mark.dateline && (trigger.past || !isOfReport(scene, mark, trigger)))
    .sort((a, b) => PRECISION_ORDER[a.precision] - PRECISION_ORDER[b.precision] || distance(a) - distance(b))
  return best ? whenOf(best) : null
}

/** "The ministry said on Wednesday": the day of the report, not of what it tells. */
function isOfReport(scene: Scene, mark: DateMark, trigger: TriggerMark): boolean {
  return scene.cues.some(
    (cue) =>
      cue.sense === 'reported' && cue.start > trigger.end && mark.start >= cue.end && mark.start - cue.end <= BESIDE,
  )
}

const BESIDE = 4

/** The day that the sentences just before in the same paragraph were about. */
export function findNarrativeDate(scenes: readonly Scene[], scene: Scene): When | null {
  for (let index = scene.index - 1; index >= 0; index--) {
    const before = scenes[index] as Scene
    if (before.zone !== scene.zone || before.sentence.paragraph !== scene.sentence.paragraph) return null
    const mark = before.dates.findLast((one) => one.precision === 'day' && !one.dateline && one.dateEnd === null)
    if (mark)
      return { ...whenOf(mark), source: { how: 'inferred', rule: 'date.from-before', evidence: [toSpan(mark)] } }
  }
  return null
}

/** The day the report is about, for encounters whose own sentence gives none. */
export function findStoryDate(reading: Reading, scenes: readonly Scene[], signals: Signals): When | null {
  const today = signals.dateline?.date ?? reading.published
  const text = scenes.filter((scene) => scene.zone.in === 'text').slice(0, LEAD_SENTENCES)
  const dated = text.flatMap((scene) => scene.dates).some((mark) => mark.dateline)
  const near = text
    .filter((scene) => !dated || !hasCue(scene, 'recalled', 'margins'))
    .flatMap((scene) => scene.dates)
    .filter(
      (mark) =>
        mark.precision === 'day' && !mark.dateline && (!today || Math.abs(daysBetween(today, mark.date)) <= STORY_DAYS),
    )
  const past = near.find((mark) => !today || mark.date <= today)
  const now = near.find((mark) => mark.date === today)
  const first = now ?? past ?? near[0] ?? text.flatMap((scene) => scene.dates).find((mark) => mark.dateline)
  if (first)
    return { ...whenOf(first), source: { how: 'inferred', rule: 'date.from-story', evidence: [toSpan(first)] } }
  if (!reading.published) return null
  return {
    date: reading.published,
    dateEnd: null,
    precision: 'day',
    source: { how: 'inferred', rule: 'date.from-publication', evidence: [] },
  }
}

/** Whether two dates can be of one encounter: one is unknown, or the finer lies in the coarser. */
export function agreeDates(a: When | null, b: When | null): boolean {
  if (!a || !b) return true
  const length = Math.min(lengthOf(a), lengthOf(b))
  if (a.date.slice(0, length) === b.date.slice(0, length)) return true
  return isWithin(a, b) || isWithin(b, a)
}

function lengthOf(when: When): number {
  return { day: 10, month: 7, year: 4 }[when.precision]
}

function isWithin(day: When, range: When): boolean {
  return range.dateEnd !== null && day.precision === 'day' && day.date >= range.date && day.date <= range.dateEnd
}
