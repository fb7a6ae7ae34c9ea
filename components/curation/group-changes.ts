import type { Telling } from '../ui/telling'
import type { StepShape } from './history-shape'
import { type SaidChange, tellChange } from './tell-change'
import { splitField } from './tell-value'

/** A line of a step: one field, or all members of a list that came or went together. */
export type StepLine = SaidChange & { key: string; from: readonly string[] }

/** The fields of a step in words, reports apart; members of one list that came, or went, stand in one line. */
export function groupChanges(changes: StepShape['changes'], telling: Telling): StepLine[] {
  const lines = new Map<string, StepLine>()
  for (const { field, before, after, from } of changes) {
    const { name, rest } = splitField(field)
    if (name === 'report') continue
    const said = tellChange(field, before, after, telling)
    const member = said.how === 'added' || said.how === 'taken out'
    const key = member ? `${said.label} ${said.how}` : field
    const known = lines.get(key)
    if (known) lines.set(key, { ...known, after: `${known.after}, ${said.after}` })
    // Reports are named for a whole list, so they say nothing of a single member of it.
    else lines.set(key, { ...said, key, from: rest === '' ? from : [] })
  }
  return [...lines.values()]
}
