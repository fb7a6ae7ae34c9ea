import type { Metadata } from 'next'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { Ledger } from '@/components/world/ledger'
import { DEFAULT_ORDER } from '@/lib/analytics/meeting-rows/order'
import { readMeetingPart } from '@/lib/analytics/meeting-rows/read'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import type { Dataset } from '@/lib/dataset/dataset'
import { drillHref } from './drill-href'
import { readState } from './filter-basis'
import { LatestMeetings } from './latest-meetings'
import { Loosen } from './loosen-list'
import { OverviewHead } from './overview-head'
import { PageFrame } from './page-frame'
import { readFilters, type SearchParams } from './read-filters'
import { TableFigure } from './table-figure'
import { takeOf } from './take'
import { titleAsOf } from './title-as-of'

const ANNOUNCED = 4
const SEVEN = 761
const TWELVE = 1320
const FIVE = 535

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const tag = await readRequestTag()
  return { title: { absolute: titleAsOf('Entente', (await readFilters(searchParams)).asOf, tag) } }
}

/** The whole picture under the filters: numbers, meetings per month, areas, busiest pairs, places, latest meetings. */
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
  const soon = { order: DEFAULT_ORDER, offset: 0, limit: ANNOUNCED }
  const [totals, course, timeline, areas, pairs, places, planned] = await Promise.all([
    buildDataset('totals', filters, tag),
    buildDataset('totals-over-time', filters, tag),
    buildDataset('timeline', filters, tag),
    buildDataset('areas', filters, tag),
    buildDataset('pairs', filters, tag),
    buildDataset('places', filters, tag),
    readMeetingPart({ ...filters, status: 'planned' }, tag, soon),
  ])
  const empty = <Loosen filters={filters} path="/" />
  const frame = (number: number, dataset: Dataset) => ({
    number,
    dataset,
    take: takeOf(dataset.id as DatasetId, filters, tag, '/', state.knownAt),
    empty,
  })
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  return (
    <PageFrame filters={filters} path="/">
      <OverviewHead
        filters={filters}
        totals={totals}
        areas={areas}
        planned={planned.dataset}
        hasSample={state.hasSample}
        tag={tag}
      />
      <div className="grid12 plots">
        <TableFigure {...frame(1, totals)} className="c5" title={totals.title}>
          <Ledger totals={totals} course={course} />
        </TableFigure>
        <Figure {...frame(2, timeline)} className="c7">
          <Plot dataset={timeline} width={SEVEN} href={href} />
        </Figure>
        <Figure {...frame(3, areas)} className="c5">
          <Plot dataset={areas} width={FIVE} href={href} />
        </Figure>
        <Figure {...frame(4, pairs)} className="c7">
          <Plot dataset={pairs} width={SEVEN} href={href} />
        </Figure>
        <Figure {...frame(5, places)} className="c12">
          <Plot dataset={places} width={TWELVE} href={href} />
        </Figure>
        <LatestMeetings number={6} filters={filters} tag={tag} knownAt={state.knownAt} empty={empty} />
      </div>
    </PageFrame>
  )
}
