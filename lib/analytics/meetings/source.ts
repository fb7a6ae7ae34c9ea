import { defineRows, tallyNothing } from '../row-dataset'
import { type ChangedRow, selectLastChanged, selectMeetings } from './query'
import { headMeetings, tellMeeting } from './shape'

/** One row a meeting. */
export const meetings = defineRows<ChangedRow, null>({
  query: selectMeetings,
  lastChanged: selectLastChanged,
  tally: tallyNothing,
  total: (context) => context.meetings,
  head: (filters, context, _, tag) => headMeetings(filters, context, tag),
  tell: (row) => [tellMeeting(row)],
})
