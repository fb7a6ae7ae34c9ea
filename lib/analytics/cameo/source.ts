import { listEventPairs } from '../event-pairs/pairs'
import { countUnpaired, type EventRow, selectEvents } from '../event-pairs/query'
import { defineRows } from '../row-dataset'
import { headCameo, tellEvent } from './shape'

/** One row a directed pair of sides. */
export const cameo = defineRows<EventRow, number>({
  query: selectEvents,
  tally: countUnpaired,
  total: () => null,
  head: headCameo,
  tell: (row) => listEventPairs(row).map(tellEvent),
})
