/** Rows of the table on one page. */
export const PAGE_SIZE = 60

/** No table has so many pages; an address may ask for more. */
export const MOST_PAGES = 1_000_000

/** The page that an address asks for, from 1; what is no number, or lies beyond the ends, is brought to the nearest page. */
export function readPage(value: string | string[] | undefined, pages: number): number {
  const page = Number(Array.isArray(value) ? value[0] : value)
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), pages) : 1
}
