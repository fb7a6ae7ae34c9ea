import { defineRows } from '../row-dataset'
import { countForums, type ForumRow, selectForums } from './query'
import { headForums } from './shape'

/** One row a meeting of more than two, or with an organization at the table. */
export const forums = defineRows<ForumRow, number>({
  query: selectForums,
  tally: countForums,
  total: (_, forums) => forums,
  head: (filters, context, _, tag) => headForums(filters, context, tag),
  tell: (row) => [row],
})
