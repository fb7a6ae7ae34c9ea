import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { MeetingTable } from '@/components/ui/meeting-table'
import { readRequestTag } from '@/components/words/on-server'
import { listPairs } from '@/lib/analytics/in-use'
import { readPairOverview } from '@/lib/analytics/pair-overview/read'
import type { DatasetId } from '@/lib/analytics/registry'
import type { Dataset } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { formatPair, parsePair } from '@/lib/filters/pair'
import { namesOf } from '@/lib/words/names'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../../drill-href'
import { readState } from '../../filter-basis'
import { Loosen } from '../../loosen-list'
import { PageFrame } from '../../page-frame'
import { readFilters, type SearchParams } from '../../read-filters'
import { TableFigure } from '../../table-figure'
import { takeOf } from '../../take'
import { titleAsOf } from '../../title-as-of'
import { AgreementList, MOST_PAPERS } from './agreement-list'
import { CompareForm } from './compare-form'
import { countMoved } from './count-moved'
import { ForumList, MOST_FORUMS } from './forum-list'
import { guessHeight, guessTable } from './guess-height'
import { PairHead } from './pair-head'
import { readProfile } from './read-profile'

type Props = { params: Promise<{ pair: string }>; searchParams: SearchParams }

/** A page answers who met; the table of all of them is a page of its own. */
const MEETINGS_SHOWN = 12
const SEVEN = 761
const FIVE = 535
const FOUR = 421

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const parsed = parsePair(decodeURIComponent((await params).pair))
  const { asOf } = await readFilters(searchParams)
  if (!parsed.ok) return { title: translate(tag, 'pair')('noPair') }
  return { title: titleAsOf(namesOf(tag).pair(parsed.value), asOf, tag) }
}

/** The bilateral profile: who came to whom and when, what about, how often and how high, and what reports say came of it. */
export default async function PairPage({ params, searchParams }: Props) {
  const parsed = parsePair(decodeURIComponent((await params).pair))
  if (!parsed.ok) notFound()
  const pair = parsed.value
  const tag = await readRequestTag()
  const t = translate(tag, 'pair')
  const filters: Filters = { ...(await readFilters(searchParams)), pair }
  const everyStatus: Filters = { ...filters, status: 'all' }
  const path = `/pairs/${formatPair(pair)}`
  const inQuery: Filters = { ...filters, pair: null }
  const { asOf } = filters
  const [overview, state, profile, pairs] = await Promise.all([
    readPairOverview(...pair, asOf),
    readState(asOf),
    readProfile(filters, everyStatus, tag),
    listPairs(asOf),
  ])
  if (!overview) notFound()
  const { meetings, areas, contacts, visits, levels, agreements, quoted, forums, months } = profile
  const take = (dataset: Dataset, asked = filters) =>
    takeOf(dataset.id as DatasetId, asked, tag, path, state.knownAt, inQuery)
  const frame = (number: number, dataset: Dataset, asked = filters) => ({
    number,
    dataset,
    take: take(dataset, asked),
    empty: <Loosen filters={asked} path={path} kept={['pair']} />,
  })
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  const nothing = <p>{t('nothing')}</p>
  const shown = meetings.rows.slice(0, MEETINGS_SHOWN)
  const beside = [
    { dataset: areas, asked: filters, title: t('whatAbout') },
    { dataset: contacts, asked: filters },
    { dataset: visits, asked: everyStatus },
    { dataset: levels, asked: filters },
  ]
  const moved = countMoved(
    guessHeight(meetings, SEVEN) + guessTable(shown.length),
    beside.map(({ dataset }) => guessHeight(dataset, FIVE)),
  )
  const draw = (number: number, { dataset, asked, title }: (typeof beside)[number], width: number) => (
    <Figure key={dataset.id} {...frame(number, dataset, asked)} title={title}>
      <Plot dataset={dataset} width={width} href={href} />
    </Figure>
  )
  const stay = beside.length - moved
  return (
    <PageFrame filters={filters} path={path} fixedPair>
      <PairHead
        overview={overview}
        contacts={contacts}
        compared={profile.compared}
        today={state.lastPublished}
        asOf={asOf}
        compare={<CompareForm pair={pair} pairs={pairs} filters={inQuery} />}
      />
      <div className="grid12 plots">
        <div className="c7 stack">
          <Figure {...frame(1, meetings, everyStatus)} title={t('whoCame')}>
            <Plot dataset={meetings} width={SEVEN} href={href} />
          </Figure>
          <TableFigure
            {...frame(2, meetings, everyStatus)}
            title={t('everyMeeting')}
            more={t('allMeetings', { count: meetings.total ?? meetings.rows.length })}
            moreHref={drillHref(everyStatus, {})}
          >
            <MeetingTable dataset={meetings} rows={shown} columns="few" asOf={asOf} />
          </TableFigure>
          {beside.slice(stay).map((figure, index) => draw(3 + index, figure, SEVEN))}
        </div>
        <div className="c5 stack">
          {beside.slice(0, stay).map((figure, index) => draw(3 + moved + index, figure, FIVE))}
        </div>
      </div>
      <div className="grid12 mt-12">
        <TableFigure
          {...frame(7, agreements)}
          title={agreements.title}
          className="c4"
          empty={nothing}
          shown={Math.min(MOST_PAPERS, agreements.rows.length)}
        >
          <AgreementList dataset={agreements} asOf={asOf} />
        </TableFigure>
        <Figure {...frame(8, quoted)} className="c4" empty={nothing}>
          <Plot dataset={quoted} width={FOUR} href={href} />
        </Figure>
        <TableFigure
          {...frame(9, forums, everyStatus)}
          title={forums.title}
          className="c4"
          empty={nothing}
          shown={Math.min(MOST_FORUMS, forums.rows.length)}
        >
          <ForumList dataset={forums} pair={pair} asOf={asOf} />
        </TableFigure>
        {months && (
          <Figure {...frame(10, months)} title={t('perMonth')} className="c7">
            <Plot dataset={months} width={SEVEN} href={href} />
          </Figure>
        )}
      </div>
    </PageFrame>
  )
}
