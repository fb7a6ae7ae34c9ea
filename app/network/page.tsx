import { countShown } from '@/components/charts/dataset-table'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { TieTable } from '@/components/world/tie-table'
import { buildDataset } from '@/lib/analytics/registry'
import { readText } from '@/lib/dataset/cells'
import { hrefWith } from '@/lib/filters/format'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../drill-href'
import { drillOf } from '../drill-of'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'

export const generateMetadata = describePage((tag) => translate(tag, 'world')('pageNetwork'))

/** The ties between countries as a graph, and the same ties in rows. */
export default async function NetworkPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'world')
  const filters = await readFilters(searchParams)
  const [network, state] = await Promise.all([buildDataset('network', filters, tag), readState(filters.asOf)])
  const countries = new Set(network.rows.flatMap((row) => [readText(row, 'first'), readText(row, 'second')]))
  const frame = {
    dataset: network,
    take: takeOf('network', filters, tag, '/network', state.knownAt),
    empty: <Loosen filters={filters} path="/network" />,
  }
  return (
    <PageFrame filters={filters} path="/network">
      <div className="head">
        <div>
          <h1>{t('pageNetwork')}</h1>
          <p className="lede">{t('ledeNetwork', { ties: network.rows.length, countries: countries.size })}</p>
        </div>
      </div>
      <div className="grid12 plots">
        <Figure {...frame} number={1} className="c7">
          <Plot dataset={network} width={761} href={(drill) => drillHref(filters, drill)} />
        </Figure>
        <TableFigure {...frame} number={2} shown={countShown(network)} className="c5" title={t('tiesTable')}>
          <TieTable
            dataset={network}
            pairHref={(pair) => hrefWith(`/pairs/${pair}`, { ...filters, pair: null, country: [], all: [] })}
            drillOf={drillOf(filters)}
          />
        </TableFigure>
      </div>
    </PageFrame>
  )
}
