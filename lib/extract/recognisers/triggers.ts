/** Finds the words that tell of encounters, and the cues that say how they are meant. Which count is for the refiners. */
import { compileLexicon } from '../engine/lexicon'
import type { Zone } from '../engine/reading'
import type { CueMark, TriggerMark } from '../engine/trace'
import { expandForms } from '../locales/expand-forms'
import type { CueRow, MeetingTable, TriggerRow } from '../locales/meeting-table'

export type TriggerRecogniser = (zone: Zone) => { triggers: TriggerMark[]; cues: CueMark[] }

export function buildTriggerRecogniser(table: MeetingTable): TriggerRecogniser {
  const triggers = compileLexicon(entriesOf(table.triggers))
  const cues = compileLexicon(entriesOf(table.cues))
  return (zone) => ({
    triggers: triggers.scan(zone).flatMap(({ start, end, values }) =>
      values.slice(0, 1).map((row) => ({
        zone,
        start,
        end,
        rule: `trigger.${row.sense}.${row.kind}`,
        sense: row.sense,
        kind: row.kind,
        status: row.status ?? null,
        past: row.past ?? false,
        visit: row.visit ?? null,
      })),
    ),
    cues: cues
      .scan(zone)
      .flatMap(({ start, end, values }) =>
        values.map((row) => ({ zone, start, end, rule: `cue.${row.sense}`, sense: row.sense })),
      ),
  })
}

function entriesOf<T extends TriggerRow | CueRow>(rows: readonly T[]) {
  return rows.flatMap((row) => expandForms(row.forms).map((form) => ({ form, value: row })))
}
