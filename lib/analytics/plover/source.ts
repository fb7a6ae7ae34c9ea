import { listEventPairs } from '../event-pairs/pairs'
import { countUnpaired, type EventRow, selectEvents } from '../event-pairs/query'
import { defineRows } from '../row-dataset'
import { headPlover, tellEvent } from './shape'

/** One row a directed pair of sides. */
export const plover = defineRows<EventRow, number>({
  query: selectEvents,
  tally: countUnpaired,
  total: () => null,
  head: headPlover,
  tell: (row) => listEventPairs(row).map(tellEvent),
})
