import Link from 'next/link'
import { MarkKey } from '@/components/charts/rank-key'
import { MeetingTable } from '@/components/ui/meeting-table'
import { countWords } from '@/components/ui/meeting-words'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import { formatFilters, hrefWith } from '@/lib/filters/format'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'
import { PAGE_SIZE, readPage } from './page-number'

export const generateMetadata = describePage('Meetings')

/** Every meeting under the filters, newest first, a page at a time. */
export default async function MeetingsPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const filters = await readFilters(searchParams)
  const [meetings, state] = await Promise.all([buildDataset('meetings', filters, tag), readState(filters.asOf)])
  const pages = Math.max(1, Math.ceil(meetings.rows.length / PAGE_SIZE))
  const page = readPage((await searchParams).page, pages)
  const from = (page - 1) * PAGE_SIZE
  const rows = meetings.rows.slice(from, from + PAGE_SIZE)
  const at = (number: number, shown = filters) =>
    number === 1
      ? hrefWith('/meetings', shown)
      : `/meetings?${[formatFilters(shown), `page=${number}`].filter(Boolean).join('&')}`
  return (
    <PageFrame filters={filters} path="/meetings" self={(shown) => at(page, shown)}>
      <div className="head">
        <div>
          <h1>Meetings</h1>
          <p className="lede">
            <b>{countWords(meetings.rows.length, 'meeting')}</b>, from {countWords(meetings.sources.reports, 'report')}.
          </p>
          {filters.asOf === null && (
            <p className="alias">
              Is one missing? <Link href="/meetings/new">Add a meeting</Link>
            </p>
          )}
        </div>
      </div>
      <TableFigure
        number={1}
        dataset={meetings}
        title={meetings.title}
        take={takeOf('meetings', filters, tag, '/meetings', state.knownAt)}
        legend={<MarkKey />}
        empty={<Loosen filters={filters} path="/meetings" />}
      >
        <MeetingTable dataset={meetings} rows={rows} columns="all" byMonth asOf={filters.asOf} />
      </TableFigure>
      {pages > 1 && (
        <nav className="pager" aria-label="Pages of the table">
          {page > 1 ? <Link href={at(page - 1)}>Newer</Link> : <span />}
          <span>
            {from + 1}–{from + rows.length} of {meetings.rows.length}
          </span>
          {page < pages ? <Link href={at(page + 1)}>Older</Link> : <span />}
        </nav>
      )}
    </PageFrame>
  )
}
