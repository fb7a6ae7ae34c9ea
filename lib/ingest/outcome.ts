/** What became of an input document. Every one has exactly one outcome, so that their numbers add up. */
import type { Cause } from './causes'

export type Outcome =
  /** `id` is the article; `conflicts` are fields that other sources of its meetings say otherwise. */
  | { done: 'added' | 'updated' | 'unchanged'; id: string; conflicts?: Conflict[] }
  /** The same words are there already, as the article `id`. */
  | { done: 'duplicate'; id: string }
  /** Rejected is what it says of itself and stays so; what has failed may go in at another time. */
  | { done: 'rejected' | 'failed'; why: string; cause: Cause }

/** A record of a dataset joined a meeting of which other sources say something else in this field. */
export type Conflict = { meeting: string; field: string; here: string; there: string }

export const OUTCOMES = ['added', 'updated', 'unchanged', 'duplicate', 'rejected', 'failed'] as const

export type OutcomeKind = (typeof OUTCOMES)[number]

/** In words, for the person who gave the document. */
export function sayOutcome(outcome: Outcome): string | undefined {
  if (outcome.done === 'duplicate')
    return `the same text is already there as article "${outcome.id}"; no second one was made`
  return 'why' in outcome ? outcome.why : undefined
}
