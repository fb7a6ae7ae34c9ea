import { readNumber, readText } from '@/lib/dataset/cells'
import type { Row } from '@/lib/dataset/dataset'
import { rankRole } from '@/lib/vocab/roles'
import { languageOf, type Tag } from '@/lib/words/tag'

export const PAIR_ORDERS = ['meetings', 'name', 'rank', 'last'] as const
export type PairOrder = (typeof PAIR_ORDERS)[number]

/** The order that an address asks for; the busiest first where it asks for none that there is. */
export function readOrder(asked: string | string[] | undefined): PairOrder {
  return PAIR_ORDERS.find((order) => order === asked) ?? 'meetings'
}

/** The rows of the dataset `pairs`, which come busiest first, in another order; what is equal keeps its place. */
export function sortPairs(rows: readonly Row[], order: PairOrder, tag: Tag): Row[] {
  const collator = new Intl.Collator(languageOf(tag))
  const name = (row: Row) => `${readText(row, 'firstName') ?? ''} ${readText(row, 'secondName') ?? ''}`
  const compare: Record<PairOrder, (a: Row, b: Row) => number> = {
    meetings: (a, b) => readNumber(b, 'meetings') - readNumber(a, 'meetings'),
    name: (a, b) => collator.compare(name(a), name(b)),
    rank: (a, b) => rankRole(readText(a, 'level') ?? '') - rankRole(readText(b, 'level') ?? ''),
    last: (a, b) => compareDays(readText(b, 'last') ?? '', readText(a, 'last') ?? ''),
  }
  return [...rows].sort(compare[order])
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
