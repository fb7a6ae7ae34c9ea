/** How much of a meeting was stated rather than concluded, as one figure. */
import type { MeetingFact, MeetingField } from '../facts'

/** What a field weighs: who met and when matter most. */
const WEIGHTS: Partial<Record<MeetingField, number>> = {
  countries: 4,
  date: 3,
  kind: 2,
  place: 1.5,
  status: 1,
  level: 1,
}
/** An inferred field counts for half; one that is missing for nothing. */
const INFERRED = 0.5

/** 0 to 1 with two decimals. */
export function weighConfidence(fields: MeetingFact['fields']): number {
  let sum = 0
  let whole = 0
  for (const [field, weight] of Object.entries(WEIGHTS) as [MeetingField, number][]) {
    whole += weight
    const source = fields[field]
    if (source) sum += source.how === 'stated' ? weight : weight * INFERRED
  }
  return Math.round((sum / whole) * 100) / 100
}
