import { defineRows } from '../row-dataset'
import { selectVisits, tallyVisits, type VisitRow, type VisitTally } from './query'
import { headVisits } from './shape'

/** One row a visit. */
export const visits = defineRows<VisitRow, VisitTally>({
  query: selectVisits,
  // what two countries paid each other is drawn as a balance
  isWhole: ({ pair }) => pair !== null,
  tally: tallyVisits,
  total: (_, { visits }) => visits,
  head: headVisits,
  tell: (row) => [row],
})
