/** Relative clauses: what they tell is told by the way, of whoever stands before them. */
import type { Mark } from '../engine/reading'
import type { Scene } from './encounter'

/** The last relative clause that begins in a text and is not over in it. */
const OPENING =
  /[,(]\s+(?:(?:in|at|to|from|with|в|во|на|с|у|к|из)\s+)?(?:who|whose|whom|which|where|котор\p{L}+|чь\p{L}+|где|куда|koj\p{L}+|кој\p{L}+|(?:при(?:бы|еха|лете)вш|посетивш|побывавш|вернувш|находящ|пребывающ)\p{L}+)\s[^,;—–]*$/iu
/** "Who" and "where" add to a name or a place, where "which" may tell of the meeting itself. */
const OF_PERSON =
  /^[,(]\s+(?:who|whose|whom|where|где|куда|gde|где)\s|^,\s+(?:при(?:бы|еха|лете)вш|посетивш|побывавш|вернувш|находящ|пребывающ)\p{L}+\s/iu
const END = /[,;—–)]/u

/** The relative clause that a mark stands in, as a test of what else it holds; `null` where it stands in none. */
export function relativeClause(
  { zone, sentence }: Pick<Scene, 'zone' | 'sentence'>,
  mark: Pick<Mark, 'start' | 'end'>,
): { holds(other: Pick<Mark, 'start'>): boolean; ofPerson: boolean } | null {
  const opening = zone.text.slice(sentence.start, mark.start).search(OPENING)
  if (opening < 0) return null
  const from = sentence.start + opening
  const length = zone.text.slice(mark.end, sentence.end).search(END)
  const to = length < 0 ? sentence.end : mark.end + length
  const ofPerson = OF_PERSON.test(zone.text.slice(from, from + 12))
  return { holds: (other) => other.start > from && other.start < to, ofPerson }
}
