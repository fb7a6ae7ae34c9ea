import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeWorld, nameCounted, nameSpan } from '../world-words'
import type { QuarterTotals } from './query'

/** One row a quarter from the first to the last, with the numbers of an overview; the keys are those of `totals`. */
export function shapeTotalsOverTime(
  filters: Filters,
  context: Context,
  rows: readonly QuarterTotals[],
  tag: Tag,
): Shaped {
  const t = translate(tag, 'world')
  const known = new Map(rows.map((row) => [row.quarter, row]))
  const column = (key: string, label: string) => ({ key, label, type: 'number' as const })
  return {
    id: 'totals-over-time',
    title: t('totalsTimeTitle'),
    subtitle: t('totalsTimeSubtitle', { period: nameSpan(filters, context, tag) }),
    columns: [
      { key: 'quarter', label: t('quarter'), type: 'quarter' },
      column('meetings', nameCounted(filters, tag)),
      column('heads_of_state', t('headsOfState')),
      column('heads_of_government', t('headsOfGovernment')),
      column('foreign_ministers', t('foreignMinisters')),
      column('visits', t('visits')),
      column('pairs', t('pairs')),
      column('countries', t('countries')),
    ],
    rows: listQuarters(rows[0]?.quarter, rows.at(-1)?.quarter).map((quarter) => {
      const row = known.get(quarter)
      return {
        quarter,
        meetings: row?.meetings ?? 0,
        heads_of_state: row?.headsOfState ?? 0,
        heads_of_government: row?.headsOfGovernment ?? 0,
        foreign_ministers: row?.foreignMinisters ?? 0,
        visits: row?.visits ?? 0,
        pairs: row?.pairs ?? 0,
        countries: row?.countries ?? 0,
      }
    }),
    encoding: null,
    ...describeWorld(filters, context, tag),
  }
}

/** Every quarter from the first to the last, both `YYYY-Qn`. */
export function listQuarters(first: string | undefined, last: string | undefined): string[] {
  const count = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1
  if (first === undefined || last === undefined) return []
  const [from, to] = [count(first), count(last)]
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const quarter = from + index
    return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`
  })
}
