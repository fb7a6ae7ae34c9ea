import type { FieldValues, Json } from './decision-values'
import type { Draft } from './draft'

/** Who decided on a field, and on which day, `YYYY-MM-DD`. */
export type Lock = { actor: string; day: string }

/** What the controls of a form need: the meeting as it is, what was changed so far, and what was refused. */
export type Editor = {
  base: FieldValues
  draft: Draft
  set: (field: string, value: Json) => void
  /** What is wrong with a field, in words. */
  problems: ReadonlyMap<string, string>
  locks: ReadonlyMap<string, Lock>
  /** Takes back a person's word on a field; missing where there is nothing to take back yet. */
  giveBack?: (field: string) => void
}
