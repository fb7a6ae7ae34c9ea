/** What comes of an act: it was done, or it is said why not, and then nothing was changed. */

/** A field that breaks a rule, and the rule in words. */
export type Problem = { field: string; message: string }

/** One change that was made since the editor looked. */
export type Since = {
  /** The person, or `null` where reports were read or read anew. */
  who: string | null
  when: string
  /** The act; `reading` where it was no person. */
  action: string
  field: string
  before: unknown
  after: unknown
  why: string | null
}

/** A meeting after the act; `null` for version and state where it is no more, its adding having been undone. */
export type Acted = { id: string; version: number | null; state: string | null }

export type Done = { act: number; meetings: Acted[]; people: string[] }

export type Refused =
  /** It cannot be read; `field` is the path within the request. */
  | { code: 'unreadable'; error: string; problems: Problem[] }
  | { code: 'missing'; error: string; id: string }
  /** Somebody changed the meeting since; with all that was changed. */
  | { code: 'stale'; error: string; meeting: string; version: number; changes: Since[] }
  /** It cannot be undone: it is undone already, or decided anew since. */
  | { code: 'conflict'; error: string; changes: Since[] }
  | { code: 'refused'; error: string; problems: Problem[] }

export type Outcome = ({ done: true } & Done) | ({ done: false } & Refused)

/** Thrown inside of an act so that everything it wrote is taken back; `perform` makes an answer of it. */
export class Refusal extends Error {
  constructor(readonly refused: Refused) {
    super(refused.error)
    this.name = 'Refusal'
  }
}

/** Refuses for a rule that would be broken. */
export function refuse(...problems: [Problem, ...Problem[]]): Refusal {
  return new Refusal({ code: 'refused', error: problems.map(({ message }) => message).join(' '), problems })
}

/** @throws Refusal where there is a problem */
export function refuseAny(problems: readonly Problem[]): void {
  const [first, ...others] = problems
  if (first !== undefined) throw refuse(first, ...others)
}

export function missing(what: string, id: string): Refusal {
  return new Refusal({ code: 'missing', error: `There is no ${what} “${id}”.`, id })
}
