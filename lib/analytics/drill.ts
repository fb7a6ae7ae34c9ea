import type { Filters } from '../filters/filters'

/**
 * What narrows the page's filters to the meetings of one row, as a query. A list of countries that all have to sit keeps
 * those the page asks for, and a period stays inside the page's own, for each key stands for that of the page.
 */
export function drillTo(
  filters: Filters,
  row: { country?: string; pair?: string; area?: string; year?: string },
): string {
  const parts: string[] = []
  if (row.pair !== undefined) parts.push(`pair=${row.pair}`)
  if (row.country !== undefined) {
    parts.push(`all=${[...new Set([...filters.all, row.country])].sort().join(',')}`)
  }
  if (row.area !== undefined) parts.push(`area=${row.area}`)
  if (row.year !== undefined) {
    const [from, to] = [`${row.year}-01-01`, `${row.year}-12-31`]
    parts.push(`from=${filters.from !== null && filters.from > from ? filters.from : from}`)
    parts.push(`to=${filters.to !== null && filters.to < to ? filters.to : to}`)
  }
  return parts.join('&')
}
