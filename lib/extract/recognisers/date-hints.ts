/** Whether a sentence speaks of what is to come or of what was before: what tells the year and the week of its dates. */
import { groupBy } from '../engine/group-by'
import { type Mark, type Sentence, sentenceAt, type Zone } from '../engine/reading'
import type { CueMark, Signals, TriggerMark } from '../engine/trace'
import type { DateContext } from './dates'

/** How near, in characters, a planning word must stand to make a date one to come. */
const NEAR_PLAN = 65

/** Words of what is to come; one is invited for a day ahead. */
const COMING: ReadonlySet<CueMark['sense']> = new Set(['planned', 'next', 'invited'])

const MEETS: ReadonlySet<TriggerMark['sense']> = new Set(['encounter', 'receive', 'visit'])
/** Between a planning word and the verb it plans, in characters. */
const BESIDE = 20
/** Behind a verb of meeting stand those who were met, with their titles, and then the day. */
const WITH_OBJECT = 120

type BySentence<T extends Mark> = Map<Sentence | undefined, T[]>
type Hints = {
  planned: BySentence<Mark>
  recalled: BySentence<Mark>
  told: BySentence<Mark>
  coming: BySentence<Mark>
}

/** The hints of a document; its signals are sorted when the first date asks, and most documents have none that does. */
export function hintsOf(signals: Signals): Pick<DateContext, 'isComing' | 'isRecalled'> {
  let known: Hints | undefined
  const hints = (): Hints => {
    known ??= sortSignals(signals)
    return known
  }
  return {
    isComing: (zone, at) => isComing(hints(), zone, at),
    isRecalled: (zone, at) => hints().recalled.has(sentenceAt(zone, at)),
  }
}

function sortSignals({ triggers, cues }: Signals): Hints {
  return {
    planned: bySentence<Mark>([
      ...cues.filter((cue) => COMING.has(cue.sense)),
      ...triggers.filter((mark) => mark.status === 'planned'),
    ]),
    recalled: bySentence<CueMark>(cues.filter((cue) => cue.sense === 'recalled')),
    // "is due to meet B in C on Friday": a plan reaches to the end of its sentence unless something past stands between
    told: bySentence<Mark>([
      ...cues.filter((cue) => cue.sense === 'reported'),
      ...triggers.filter((mark) => mark.past),
    ]),
    coming: bySentence(triggers.filter((mark) => !mark.past && MEETS.has(mark.sense))),
  }
}

function bySentence<T extends Mark>(marks: readonly T[]): BySentence<T> {
  return groupBy(marks, (mark) => sentenceAt(mark.zone, mark.start))
}

const NONE: readonly Mark[] = []

function isComing(hints: Hints, zone: Zone, at: number): boolean {
  const sentence = sentenceAt(zone, at)
  const planned = hints.planned.get(sentence) ?? NONE
  if (planned.length === 0) return false
  const told = hints.told.get(sentence) ?? NONE
  const coming = hints.coming.get(sentence) ?? NONE
  const between = (from: number, to = at) => told.some((mark) => mark.start > from && mark.end <= to)
  const meets = (cue: Mark) => coming.some((mark) => mark.start >= cue.start && mark.start - cue.end <= BESIDE)
  // "who arrived on Tuesday, is scheduled to …": the day beside a verb of the past is past
  const beside = told.findLast((mark) => mark.end <= at && at - mark.end <= ('past' in mark ? WITH_OBJECT : BESIDE * 2))
  if (
    beside &&
    !/[,;:]/u.test(zone.text.slice(beside.end, at)) &&
    !planned.some((cue) => cue.start > beside.start && cue.end <= at)
  )
    return false
  return planned.some(
    (cue) =>
      (Math.abs(cue.start - at) <= NEAR_PLAN && !(cue.start > at && between(at, cue.start))) ||
      (cue.start < at && meets(cue) && !between(cue.start)),
  )
}
