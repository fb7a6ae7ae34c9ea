import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'
import { PairTable } from './pair-table'
import { type PairOrder, readOrder, sortPairs } from './sort-pairs'

export const generateMetadata = describePage((tag) => translate(tag, 'pair')('pairs'))

/** More rows than that nobody reads on one page. */
const MOST_ROWS = 300

function hrefOf(filters: Filters, order: PairOrder): string {
  const href = hrefWith('/pairs', filters)
  return order === 'meetings' ? href : `${href}${href.includes('?') ? '&' : '?'}sort=${order}`
}

/** Every pair of countries that met under the filters; each leads to its profile. */
export default async function PairsPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'pair')
  const filters = await readFilters(searchParams)
  const order = readOrder((await searchParams).sort)
  const [pairs, years, state] = await Promise.all([
    buildDataset('pairs', filters, tag),
    buildDataset('pairs-over-time', filters, tag),
    readState(filters.asOf),
  ])
  const all = pairs.rows.length
  return (
    <PageFrame filters={filters} path="/pairs" self={(shown) => hrefOf(shown, order)}>
      <div className="head">
        <div>
          <h1>{t('pairs')}</h1>
          <p className="lede">{t.rich('pairsLede', { count: all, b: (words) => <b>{words}</b> })}</p>
          {all > MOST_ROWS && <p className="alias">{t('morePairs', { shown: MOST_ROWS, all })}</p>}
        </div>
      </div>
      <TableFigure
        number={1}
        dataset={pairs}
        title={pairs.title}
        take={takeOf('pairs', filters, tag, '/pairs', state.knownAt)}
        empty={<Loosen filters={filters} path="/pairs" />}
      >
        <PairTable
          caption={pairs.title}
          rows={sortPairs(pairs.rows, order, tag).slice(0, MOST_ROWS)}
          years={years}
          filters={filters}
          order={order}
          hrefOf={(next) => hrefOf(filters, next)}
        />
      </TableFigure>
    </PageFrame>
  )
}
