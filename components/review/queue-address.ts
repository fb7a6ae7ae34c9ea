import type { ReviewKind } from '../../lib/dataset/review'

/** Where a queue stands: its kind is in the path, its filters in the query. */
export type QueueAddress = { kind: ReviewKind | null; query: string }

/** The address of the page, with an item in focus where one is named. */
export function hrefOfQueue({ kind, query }: QueueAddress, item?: string): string {
  const path = kind === null ? '/review' : `/review/${kind}`
  const search = [query, item === undefined ? '' : `item=${encodeURIComponent(item)}`].filter(Boolean).join('&')
  return search === '' ? path : `${path}?${search}`
}
