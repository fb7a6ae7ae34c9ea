import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import { listOutletNotes } from '@/lib/curation/outlets'
import { whoActs } from '@/lib/curation/who'
import type { Filters } from '@/lib/filters/filters'
import { listFeeds } from '@/lib/jobs/feeds/list-feeds'
import { translate } from '@/lib/words/translate'
import { CoverageFigure } from '../coverage-figure'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { titleAsOf } from '../title-as-of'
import { FeedForm } from './feed-form'
import { FeedTable } from './feed-table'
import { OutletTable } from './outlet-table'

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const t = translate(await readRequestTag(), 'sources')
  return { title: titleAsOf(t('title'), (await readFilters(searchParams)).asOf) }
}

/** Where reports come from: feeds that are followed, outlets that were read, and what is noted on them. */
export default async function SourcesPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'sources')
  const query = await searchParams
  const filters = await readFilters(searchParams)
  const mayEdit = whoActs({ headers: await headers() }) !== null
  const [feeds, state] = await Promise.all([listFeeds(), readState(filters.asOf)])
  const refused = typeof query.refused === 'string' ? query.refused : null
  return (
    <Frame filters={filters} empty={state.articles === 0 && filters.asOf === null}>
      <div className="head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
        </div>
      </div>
      {refused !== null && <p role="alert">{t('refused', { why: refused })}</p>}
      <section className="feeds" aria-labelledby="feeds-title">
        <h2 id="feeds-title">{t('feeds')}</h2>
        <p className="alias">{t('feedsNote')}</p>
        {feeds.length === 0 ? <p className="empty">{t('noFeeds')}</p> : <FeedTable feeds={feeds} mayEdit={mayEdit} />}
        {mayEdit && <FeedForm />}
      </section>
      {state.articles > 0 && <Outlets filters={filters} mayEdit={mayEdit} />}
    </Frame>
  )
}

type FrameProps = { filters: Filters; empty: boolean; children: ReactNode }

/** A base without reports has no filters to show, and may have feeds. */
async function Frame({ filters, empty, children }: FrameProps) {
  if (!empty)
    return (
      <PageFrame filters={filters} path="/sources">
        {children}
      </PageFrame>
    )
  return (
    <>
      <main id="main" className="main">
        {children}
      </main>
      <PageFoot {...(await readState(null))} pin={null} />
    </>
  )
}

async function Outlets({ filters, mayEdit }: { filters: Filters; mayEdit: boolean }) {
  const tag = await readRequestTag()
  const [outlets, coverage, notes, state] = await Promise.all([
    buildDataset('sources', filters, tag),
    buildDataset('coverage', filters, tag),
    listOutletNotes(),
    readState(filters.asOf),
  ])
  return (
    <div className="grid12 plots">
      <TableFigure
        number={1}
        className="c12"
        dataset={outlets}
        title={outlets.title}
        take={takeOf('sources', filters, tag, '/sources', state.knownAt)}
        empty={<Loosen filters={filters} path="/sources" />}
      >
        <OutletTable dataset={outlets} coverage={coverage} notes={notes} asOf={filters.asOf} mayEdit={mayEdit} />
      </TableFigure>
      <CoverageFigure number={2} coverage={coverage} filters={filters} path="/sources" knownAt={state.knownAt} />
    </div>
  )
}
