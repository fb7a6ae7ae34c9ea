import type { FilterKey, Filters } from './filters'
import { FILTER_KEYS, FILTERS } from './registry'

/** Commas and colons, which are harmless in a query, stay readable; all else as a form would send it. */
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1).replaceAll('%2C', ',').replaceAll('%3A', ':')
}

function formatValue<K extends FilterKey>(key: K, filters: Filters): string | null {
  return FILTERS[key].format(filters[key])
}

function formatOne(key: FilterKey, filters: Filters): string | null {
  const text = formatValue(key, filters)
  return text === null ? null : `${key}=${encode(text)}`
}

/** The canonical query of filters, without `?`: a fixed order, defaults left out, empty for no filter at all. */
export function formatFilters(filters: Filters): string {
  return FILTER_KEYS.map((key) => formatOne(key, filters))
    .filter((part) => part !== null)
    .join('&')
}

/** The address of a page or answer under filters. `path` has no query. */
export function hrefWith(path: string, filters: Filters): string {
  const query = formatFilters(filters)
  return query === '' ? path : `${path}?${query}`
}

/** Whether no filter is set, whatever the time: `status` stands at `held` and all else is open. */
export function isUnfiltered(filters: Filters): boolean {
  return formatFilters({ ...filters, asOf: null }) === ''
}

/** What tells the file of one filter from that of another: "KZ-RS", "2026-01-01", "trade". Words of a search are left out. */
export function listNameParts(filters: Filters): string[] {
  const named = FILTER_KEYS.filter((key) => key !== 'q' && key !== 'asOf')
  const asOf = filters.asOf === null ? null : `as-of-${filters.asOf}`
  return [...named.map((key) => formatValue(key, filters)), asOf].filter((part) => part !== null)
}
