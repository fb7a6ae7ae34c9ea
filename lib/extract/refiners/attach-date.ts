/** When an encounter took place: the date of its own sentence, else of the story it belongs to. */
import { daysBetween } from '../engine/calendar'
import { type DateMark, type Reading, toSpan } from '../engine/reading'
import type { Signals, TriggerMark } from '../engine/trace'
import { relativeClause } from './clauses'
import { hasCue, type Scene, type When } from './encounter'
import { isBefore, isVerbFinal, isWhither } from './verb-final'

/** A day further than this from the day of writing is not what the report is about. */
const STORY_DAYS = 10
/** The story's own day stands in the first sentences. */
const LEAD_SENTENCES = 4

/** A date beyond a comma belongs to another clause first. */
const CLAUSE = /[,;:—]/u
const ACROSS = 100

const PRECISION_ORDER = { day: 0, month: 1, year: 2 } as const

function whenOf(mark: DateMark): When {
  const { date, dateEnd, precision, how, rule } = mark
  return { date, dateEnd, precision, source: { how, rule, evidence: [toSpan(mark)] } }
}

/**
 * The date that a sentence gives to a trigger: the nearest of the most exact ones.
 * @param today the day of writing, which parts what a past and a planning verb of one sentence can be dated by
 * @param triggers the verbs of the sentence that open encounters of their own
 */
export function dateInScene(
  scene: Scene,
  trigger: TriggerMark,
  today: string | null = null,
  triggers: readonly TriggerMark[] = [],
): When | null {
  const { text } = scene.zone
  const distance = (mark: DateMark, verb = trigger) => {
    const [from, to] = mark.start < verb.start ? [mark.end, verb.start] : [verb.end, mark.start]
    return to - from + (CLAUSE.test(text.slice(from, to)) ? ACROSS : 0)
  }
  // «разговарао са А, а сутра ће се састати са Б»: the day on the wrong side of today is the other verb's
  const isOfRival = (mark: DateMark) =>
    today !== null &&
    ((trigger.past && mark.date > today) || (trigger.status === 'planned' && mark.date < today)) &&
    triggers.some((other) => other !== trigger && distance(mark, other) < distance(mark))
  const [best] = scene.dates
    .filter(
      (mark) =>
        !mark.dateline &&
        (trigger.past || !isOfReport(scene, mark, trigger)) &&
        !isOfRival(mark) &&
        !isOfCancelling(scene, mark) &&
        !isOfDeal(scene, mark, trigger, today) &&
        !isTerm(scene, mark, trigger) &&
        !isOfOther(scene, mark, trigger),
    )
    .sort((a, b) => PRECISION_ORDER[a.precision] - PRECISION_ORDER[b.precision] || distance(a) - distance(b))
  return best ? whenOf(best) : null
}

/** "On Thursday called off a trip": the day of calling it off, not of the trip. */
function isOfCancelling(scene: Scene, mark: DateMark): boolean {
  const { text } = scene.zone
  // "scrapped Tuesday's meeting" gives the day of the meeting
  if (/^['’]/u.test(text.slice(mark.end, mark.end + 1))) return false
  // «22 ақпанға белгіленген еді»: the day it had been set for
  if (isVerbFinal(scene.zone) && isWhither(scene.zone, mark)) return false
  return scene.cues.some((cue) => {
    if (cue.sense !== 'cancelled') return false
    const [from, to] = cue.end <= mark.start ? [cue.end, mark.start] : [mark.end, cue.start]
    return to >= from && /^\s*(?:on|в|во)?\s*$/u.test(text.slice(from, to))
  })
}

/** «Подписали план на 2026 год», «отметили, что в январе оборот вырос»: the time of a plan or of a figure. */
function isTerm(scene: Scene, { precision, start }: DateMark, trigger: TriggerMark): boolean {
  if (precision !== 'day' && start > trigger.end && OF_FIGURE.test(scene.zone.text.slice(trigger.end, start)))
    return true
  if (precision !== 'year' || trigger.status === 'planned' || hasCue(scene, 'planned')) return false
  return /(?<!\p{L})(?:на|до|к|по|for|until|by|through|за|do|za)\s$/iu.test(
    scene.zone.text.slice(Math.max(0, start - 10), start),
  )
}

const OF_FIGURE =
  /(?:, что|, котор\p{L}+|(?<!\p{L})(?:товарооборот\p{L}*|оборот\p{L}*|экспорт\p{L}*|импорт\p{L}*|turnover|exports?|imports?))\s/iu

/** «По итогам беседы стороны условились провести в июне …»: the day of what was agreed, not of the talks. */
function isOfDeal(scene: Scene, mark: DateMark, trigger: TriggerMark, today: string | null): boolean {
  if (today === null || mark.date <= today || mark.start < trigger.end || trigger.status === 'planned') return false
  return DEAL.test(scene.zone.text.slice(trigger.end, mark.start))
}

const DEAL =
  /(?<!\p{L})(?:договорил|условил|согласил|решил|предложил|пригласил|agreed to|invited|договори|dogovori|позва|pozva)\p{L}*\s/iu

/** "Gan, who arrived on Tuesday, called on …": the day of a clause with a verb of its own that the trigger stands outside of. */
function isOfOther(scene: Scene, mark: DateMark, trigger: TriggerMark): boolean {
  const { text } = scene.zone
  // «Министар, који борави у посети А, сутра ће …»: the day is not that of the clause
  const own = trigger.sense === 'visit' ? relativeClause(scene, trigger) : null
  if (own && !own.holds(mark)) return true
  const clause = relativeClause(scene, mark)
  if (clause && !clause.holds(trigger) && (clause.ofPerson || scene.triggers.some((other) => clause.holds(other))))
    return true
  const gap = (other: TriggerMark) => text.slice(Math.min(mark.end, other.end), Math.max(mark.start, other.start))
  // "will first travel to A, and on June 18 will visit B"
  const isOfNext = (other: TriggerMark) =>
    other.start >= mark.end && other.start - mark.end <= NEXT_VERB && trigger.end < mark.start && isFiniteVerb(other)
  if (!isVerbFinal(scene.zone) && /[,;]|\s(?:and|и|i)\s/u.test(gap(trigger)) && scene.triggers.some(isOfNext))
    return true
  if (!/[,;]/u.test(gap(trigger))) return false
  return scene.triggers.some(
    (other) =>
      other !== trigger &&
      other.start > trigger.end &&
      (other.sense === 'joint' || other.past) &&
      mark.start >= other.end &&
      mark.start - other.end <= BESIDE,
  )
}

/** "The ministry said on Wednesday": the day of the report, not of what it tells. */
function isOfReport(scene: Scene, mark: DateMark, trigger: TriggerMark): boolean {
  return scene.cues.some(
    (cue) =>
      cue.sense === 'reported' && cue.start > trigger.end && mark.start >= cue.end && mark.start - cue.end <= BESIDE,
  )
}

const BESIDE = 4

/** Characters between a day and the verb behind it that it belongs to: "on June 18 he will". */
const NEXT_VERB = 14

function isFiniteVerb({ past, status }: TriggerMark): boolean {
  return past || status === 'planned'
}

/** The day that the sentences just before in the same paragraph were about. */
export function findNarrativeDate(scenes: readonly Scene[], scene: Scene): When | null {
  for (let index = scene.index - 1; index >= 0; index--) {
    const before = scenes[index] as Scene
    if (before.zone !== scene.zone || before.sentence.paragraph !== scene.sentence.paragraph) return null
    if (isBefore(before)) continue
    const mark = before.dates.findLast((one) => one.precision === 'day' && !one.dateline && one.dateEnd === null)
    if (mark)
      return { ...whenOf(mark), source: { how: 'inferred', rule: 'date.from-before', evidence: [toSpan(mark)] } }
  }
  return null
}

function isPast({ past, sense }: TriggerMark): boolean {
  return past && sense !== 'joint' && sense !== 'attend'
}

/** The day the report is about, for encounters whose own sentence gives none. */
export function findStoryDate(reading: Reading, scenes: readonly Scene[], signals: Signals): When | null {
  const today = signals.dateline?.date ?? reading.published
  const text = scenes.filter((scene) => scene.zone.in === 'text').slice(0, LEAD_SENTENCES)
  const dated = text.flatMap((scene) => scene.dates).some((mark) => mark.dateline)
  const near = text
    .filter(
      (scene) => !isBefore(scene) && ((!dated && !isVerbFinal(scene.zone)) || !hasCue(scene, 'recalled', 'margins')),
    )
    .flatMap((scene) => scene.dates.filter((mark) => !dated || !relativeClause(scene, mark)?.ofPerson))
    .filter(
      (mark) =>
        mark.precision === 'day' &&
        !mark.dateline &&
        !(dated && (isRangeAround(mark, today) || isEve(mark, today))) &&
        (!today || Math.abs(daysBetween(today, mark.date)) <= STORY_DAYS),
    )
  const past = near.find((mark) => !today || mark.date <= today)
  const now = near.find((mark) => mark.date === today)
  // what is told without a day did not take place on a day to come
  const isTold = today !== null && text.some((scene) => scene.dates.length === 0 && scene.triggers.some(isPast))
  const first =
    now ?? past ?? (isTold ? undefined : near[0]) ?? text.flatMap((scene) => scene.dates).find((mark) => mark.dateline)
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

/** «Накануне …», told by the way. */
function isEve({ rule, date }: DateMark, today: string | null): boolean {
  return rule === 'date.story' && today !== null && date < today
}

/** «Визит проходит 4-5 декабря», written on the fifth: what is told of without a day is today's. */
function isRangeAround({ date, dateEnd }: DateMark, today: string | null): boolean {
  return today !== null && dateEnd !== null && date <= today && today <= dateEnd
}

function lengthOf(when: When): number {
  return { day: 10, month: 7, year: 4 }[when.precision]
}

function isWithin(day: When, range: When): boolean {
  return range.dateEnd !== null && day.precision === 'day' && day.date >= range.date && day.date <= range.dateEnd
}
