import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Figure } from '@/components/charts/figure'
import { AreaGrid, PairTimeline } from '@/components/charts/plots'
import { MarkKey } from '@/components/charts/rank-key'
import { MeetingTable } from '@/components/ui/meeting-table'
import { readRequestTag } from '@/components/words/on-server'
import { readPairOverview } from '@/lib/analytics/pair-overview/read'
import { buildDataset } from '@/lib/analytics/registry'
import { hrefAsOf } from '@/lib/filters/as-of'
import type { Filters } from '@/lib/filters/filters'
import { formatPair, namePair, parsePair } from '@/lib/filters/pair'
import { drillHref } from '../../drill-href'
import { readState } from '../../filter-basis'
import { Loosen } from '../../loosen-list'
import { PageFrame } from '../../page-frame'
import { readFilters, type SearchParams } from '../../read-filters'
import { TableFigure } from '../../table-figure'
import { takeOf } from '../../take'
import { titleAsOf } from '../../title-as-of'
import { AgreementList } from './agreement-list'
import { FigureList } from './figure-list'
import { PairHead } from './pair-head'

type Props = { params: Promise<{ pair: string }>; searchParams: SearchParams }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const parsed = parsePair(decodeURIComponent((await params).pair))
  const { asOf } = await readFilters(searchParams)
  return { title: parsed.ok ? titleAsOf(namePair(parsed.value), asOf) : 'No such pair' }
}

/** The bilateral profile: who came to whom and when, what about, and the papers and figures that reports tell of. */
export default async function PairPage({ params, searchParams }: Props) {
  const parsed = parsePair(decodeURIComponent((await params).pair))
  if (!parsed.ok) notFound()
  const pair = parsed.value
  const tag = await readRequestTag()
  const filters: Filters = { ...(await readFilters(searchParams)), pair }
  const everyStatus: Filters = { ...filters, status: 'all' }
  const path = `/pairs/${formatPair(pair)}`
  const inQuery: Filters = { ...filters, pair: null }
  const { asOf } = filters
  const [overview, state] = await Promise.all([readPairOverview(...pair, asOf), readState(asOf)])
  if (!overview) notFound()
  const [meetings, areas] = await Promise.all([
    buildDataset('meetings', everyStatus, tag),
    buildDataset('areas-over-time', filters, tag),
  ])
  const { knownAt } = state
  const today = state.lastPublished ?? undefined
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  const empty = <Loosen filters={filters} path={path} kept={['pair']} />
  return (
    <PageFrame filters={filters} path={path} fixedPair>
      <PairHead overview={overview} today={today} asOf={asOf} />
      <div className="grid12 plots">
        <div className="c7 stack">
          <Figure
            number={1}
            dataset={meetings}
            title="Who came to whom, and at what rank"
            take={takeOf('meetings', everyStatus, tag, path, knownAt, inQuery)}
            legend={<MarkKey visits />}
            empty={empty}
          >
            <PairTimeline
              dataset={meetings}
              width={761}
              pair={pair}
              today={today}
              href={(drill) => (drill.id ? hrefAsOf(`/meetings/${encodeURIComponent(drill.id)}`, asOf) : href(drill))}
            />
          </Figure>
          <TableFigure
            number={2}
            dataset={meetings}
            title="Every meeting of the two"
            take={takeOf('meetings', everyStatus, tag, path, knownAt, inQuery)}
            empty={empty}
          >
            <MeetingTable dataset={meetings} columns="few" asOf={asOf} />
          </TableFigure>
        </div>
        <div className="c5 stack">
          <Figure
            number={3}
            dataset={areas}
            title="What they talked about, and when"
            take={takeOf('areas-over-time', filters, tag, path, knownAt, inQuery)}
            empty={empty}
          >
            <AreaGrid dataset={areas} width={535} href={href} today={today} />
          </Figure>
          <AgreementList agreements={overview.agreements} asOf={asOf} />
          <FigureList figures={overview.figures} asOf={asOf} />
        </div>
      </div>
    </PageFrame>
  )
}
