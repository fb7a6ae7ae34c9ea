import { SEARCH_KINDS, type SearchView } from '../../lib/analytics/search/read'
import { SEARCH_ORDERS } from '../../lib/analytics/search/reports'
import type { Filters } from '../../lib/filters/filters'
import { hrefWith } from '../../lib/filters/format'

type Query = Record<string, string | string[] | undefined>

/** Pages behind this one are asked for in other words. */
const MOST_PAGES = 50

/** What of the answer an address asks for; what cannot be read is as if it were not there. */
export function readView(query: Query): SearchView {
  const page = Number(query.page)
  return {
    kind: SEARCH_KINDS.find((kind) => kind === query.in) ?? null,
    order: SEARCH_ORDERS.find((order) => order === query.order) ?? 'best',
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  }
}

/** The address of a search: filters first, then what differs from what is shown without being asked for. */
export function hrefOfSearch(filters: Filters, view: Partial<SearchView> = {}): string {
  const href = hrefWith('/search', filters)
  const parts = [
    view.kind ? `in=${view.kind}` : '',
    view.order && view.order !== 'best' ? `order=${view.order}` : '',
    view.page && view.page > 1 ? `page=${view.page}` : '',
  ].filter(Boolean)
  return parts.length === 0 ? href : `${href}${href.includes('?') ? '&' : '?'}${parts.join('&')}`
}
