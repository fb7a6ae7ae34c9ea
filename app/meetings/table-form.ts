import { CHOSEN_COLUMNS, type ChosenColumn, USUAL_COLUMNS } from '../../components/meeting-rows/row-view'
import { DEFAULT_ORDER, type Order, readOrder, writeOrder } from '../../lib/analytics/meeting-rows/order'
import type { Filters } from '../../lib/filters/filters'
import { formatFilters } from '../../lib/filters/format'

/** How a reader wants the table: its order and its columns. Not a filter, for the meetings are the same. */
export type Form = { order: Order; columns: readonly ChosenColumn[] }

type Query = Record<string, string | string[] | undefined>

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** The form that an address asks for. What is no order or no column is passed over, as tracking tags are. */
export function readForm(query: Query): Form {
  const asked = [query.cols ?? []].flat().flatMap((text) => text.split(','))
  const columns = CHOSEN_COLUMNS.filter((column) => asked.includes(column))
  return {
    order: readOrder(first(query.sort) ?? '') ?? DEFAULT_ORDER,
    columns: query.cols === undefined ? USUAL_COLUMNS : columns,
  }
}

/** The parts of a query that say the form; the usual one says nothing. */
export function listFormParts({ order, columns }: Form): string[] {
  const sort = writeOrder(order)
  const usual = columns.length === USUAL_COLUMNS.length && columns.every((column) => USUAL_COLUMNS.includes(column))
  return [
    ...(sort === writeOrder(DEFAULT_ORDER) ? [] : [`sort=${sort}`]),
    ...(usual ? [] : [`cols=${columns.join(',')}`]),
  ]
}

/** The address of the table under filters, in a form, at a page. */
export function hrefOfTable(filters: Filters, form: Form, page = 1): string {
  const parts = [formatFilters(filters), ...listFormParts(form), ...(page > 1 ? [`page=${page}`] : [])].filter(Boolean)
  return parts.length > 0 ? `/meetings?${parts.join('&')}` : '/meetings'
}
