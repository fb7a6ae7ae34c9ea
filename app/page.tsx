import type { Metadata } from 'next'
import { Figure } from '@/components/charts/figure'
import { AreaBars, PairMatrix, StackedBars } from '@/components/charts/plots'
import { RankKey, SeriesKey } from '@/components/charts/rank-key'
import { MeetingTable } from '@/components/ui/meeting-table'
import { TotalsTable } from '@/components/ui/totals-table'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import { sayStatus } from '@/lib/filters/status'
import { drillHref } from './drill-href'
import { readState } from './filter-basis'
import { Loosen } from './loosen-list'
import { OverviewHead } from './overview-head'
import { PageFrame } from './page-frame'
import { readFilters, type SearchParams } from './read-filters'
import { TableFigure } from './table-figure'
import { takeOf } from './take'
import { titleAsOf } from './title-as-of'

const LATEST = 12

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  return { title: { absolute: titleAsOf('Entente', (await readFilters(searchParams)).asOf) } }
}

/** The whole picture under the filters: meetings per month, areas, busiest pairs, latest meetings. */
export default async function OverviewPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const filters = await readFilters(searchParams)
  const state = await readState(filters.asOf)
  if (state.articles === 0)
    return (
      <PageFrame filters={filters} path="/">
        {null}
      </PageFrame>
    )
  const [totals, timeline, areas, pairs, meetings, planned] = await Promise.all([
    buildDataset('totals', filters, tag),
    buildDataset('timeline', filters, tag),
    buildDataset('areas', filters, tag),
    buildDataset('pairs', filters, tag),
    buildDataset('meetings', filters, tag),
    buildDataset('meetings', { ...filters, status: 'planned' }, tag),
  ])
  const take = (id: DatasetId, path = '/') => takeOf(id, filters, tag, path, state.knownAt)
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  const empty = <Loosen filters={filters} path="/" />
  return (
    <PageFrame filters={filters} path="/">
      <OverviewHead filters={filters} totals={totals} areas={areas} planned={planned} hasSample={state.hasSample} />
      <div className="grid12 plots">
        <TableFigure
          number={1}
          className="c5"
          dataset={totals}
          take={take('totals')}
          title={totals.title}
          empty={empty}
        >
          <TotalsTable dataset={totals} />
        </TableFigure>
        <Figure
          number={2}
          className="c7"
          dataset={timeline}
          take={take('timeline')}
          legend={<SeriesKey dataset={timeline} />}
          empty={empty}
        >
          <StackedBars dataset={timeline} width={761} href={href} />
        </Figure>
        <Figure number={3} className="c5" dataset={areas} take={take('areas')} empty={empty}>
          <AreaBars dataset={areas} width={535} href={href} />
        </Figure>
        <Figure number={4} className="c7" dataset={pairs} take={take('pairs')} legend={<RankKey />} empty={empty}>
          <PairMatrix dataset={pairs} width={761} href={href} />
        </Figure>
        <TableFigure
          number={5}
          className="c12"
          dataset={meetings}
          take={take('meetings', '/meetings')}
          title="Latest meetings"
          more={`${meetings.rows.length === 1 ? 'The one meeting' : `All ${meetings.rows.length} meetings`} ${sayStatus(filters.status)}`}
          empty={empty}
        >
          <MeetingTable dataset={meetings} rows={meetings.rows.slice(0, LATEST)} columns="all" asOf={filters.asOf} />
        </TableFigure>
      </div>
    </PageFrame>
  )
}
