import type { Metadata } from 'next'
import Link from 'next/link'
import { Legend } from '@/components/charts/legend'
import { LongTable } from '@/components/meeting-rows/long-table'
import { readRequestTag } from '@/components/words/on-server'
import { readMeetingPart } from '@/lib/analytics/meeting-rows/read'
import { keyMeetings } from '@/lib/figures/legend'
import { formatFilters } from '@/lib/filters/format'
import { translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { titleAsOf } from '../title-as-of'
import { ColumnMenu } from './column-menu'
import { MOST_PAGES, PAGE_SIZE, readPage } from './page-number'
import { showRows } from './show-rows'
import { hrefOfTable, listFormParts, readForm } from './table-form'
import { listHeads } from './table-heads'

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const t = translate(await readRequestTag(), 'table')
  return { title: titleAsOf(t('title'), (await readFilters(searchParams)).asOf) }
}

/** Every meeting under the filters, in any order; a page at a time, or all of them where scripts run. */
export default async function MeetingsPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'table')
  const query = await searchParams
  const filters = await readFilters(searchParams)
  const form = readForm(query)
  const byMonth = form.order.key === 'date'
  const readAt = (page: number) =>
    readMeetingPart(filters, tag, { order: form.order, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
  const asked = readPage(query.page, MOST_PAGES)
  const [found, state] = await Promise.all([readAt(asked), readState(filters.asOf)])
  const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE))
  const page = Math.min(asked, pages)
  // only behind the end, where an old link may lead, the last page is read in its place
  const part = page === asked ? found : await readAt(page)
  const { dataset, total } = part
  const offset = (page - 1) * PAGE_SIZE
  const rows = showRows(part, filters.asOf, byMonth)
  const address = ['/meetings/rows?', [formatFilters(filters), ...listFormParts(form)].filter(Boolean).join('&')].join(
    '',
  )
  return (
    <PageFrame filters={filters} path="/meetings" self={(shown) => hrefOfTable(shown, form, page)}>
      <div className="head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede', { meetings: total, reports: dataset.sources.reports })}</p>
          {filters.asOf === null && (
            <p className="alias">{t.rich('missing', { link: (words) => <Link href="/meetings/new">{words}</Link> })}</p>
          )}
        </div>
      </div>
      <TableFigure
        number={1}
        dataset={dataset}
        title={dataset.title}
        take={takeOf('meetings', filters, tag, '/meetings', state.knownAt)}
        legend={
          <div className="over-table">
            <Legend lines={keyMeetings(tag, false)} />
            <ColumnMenu filters={filters} form={form} t={t} label={(column) => t(column)} />
          </div>
        }
        empty={<Loosen filters={filters} path="/meetings" />}
      >
        <LongTable
          key={address}
          caption={`${dataset.title}. ${dataset.filters}`}
          heads={listHeads(filters, form, byMonth, t)}
          columns={form.columns}
          byMonth={byMonth}
          total={total}
          rows={rows}
          offset={offset}
          address={address}
          pageSize={PAGE_SIZE}
          words={{ loading: t('loading'), failed: t('failed'), pages: t('pages') }}
        />
      </TableFigure>
      {pages > 1 && (
        <nav className="pager" aria-label={t('pages')}>
          {page > 1 ? <Link href={hrefOfTable(filters, form, page - 1)}>{t('before')}</Link> : <span />}
          <span>{t('range', { from: offset + 1, to: offset + rows.length, total })}</span>
          {page < pages ? <Link href={hrefOfTable(filters, form, page + 1)}>{t('after')}</Link> : <span />}
        </nav>
      )}
    </PageFrame>
  )
}
