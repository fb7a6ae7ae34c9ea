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
        past: row.past ?? isUnderWay(zone, start, row),
        visit: row.visit ?? null,
        goal: row.goal ?? false,
        needs: row.needs ?? null,
      })),
    ),
    cues: cues
      .scan(zone)
      .flatMap(({ start, end, values }) =>
        values.map((row) => ({ zone, start, end, rule: `cue.${row.sense}`, sense: row.sense })),
      ),
  })
}

/** "Wrapped up his three-day state visit": the verb before a noun of travel says that it took place. */
function isUnderWay({ text, language }: Zone, start: number, row: TriggerRow): boolean {
  if (language !== 'en' || row.sense !== 'visit' || row.status !== undefined) return false
  return UNDER_WAY.test(text.slice(Math.max(0, start - VERB_BEFORE), start))
}

const UNDER_WAY =
  /(?:^|\s)(?:wrapped up|kicked off|concluded|completed|finished|ended|began|started|opened|launched|paid|made)\s(?:a|an|his|her|the|their)\s(?:[\p{L}-]+\s){0,4}$/u
/** Characters from a verb to its noun. */
const VERB_BEFORE = 70

function entriesOf<T extends TriggerRow | CueRow>(rows: readonly T[]) {
  return rows.flatMap((row) => expandForms(row.forms).map((form) => ({ form, value: row })))
}
