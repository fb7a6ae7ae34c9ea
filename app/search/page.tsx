import type { Metadata } from 'next'
import Link from 'next/link'
import { readRequestTag } from '@/components/words/on-server'
import { MOST_COUNTED } from '@/lib/analytics/search/frequent'
import { type Found, PAGE_SIZE, readSearch, SEARCH_KINDS, type SearchView } from '@/lib/analytics/search/read'
import { SEARCH_ORDERS } from '@/lib/analytics/search/reports'
import { exportHref } from '@/lib/filters/export-href'
import type { Filters } from '@/lib/filters/filters'
import { isUnfiltered } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'
import { type Translator, translate } from '@/lib/words/translate'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { titleAsOf } from '../title-as-of'
import { FacetList } from './facet-list'
import { KindTabs } from './kind-tabs'
import { ResultSection } from './result-section'
import { hrefOfSearch, readView } from './search-address'
import { SearchForm } from './search-form'

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const tag = await readRequestTag()
  const t = translate(tag, 'search')
  const { q, asOf } = await readFilters(searchParams)
  return { title: titleAsOf(q === null ? t('title') : `${t('title')} ${t('titleOf', { words: q })}`, asOf, tag) }
}

/** Questions in several scripts and signs, so that a reader sees what can be asked. */
const EXAMPLES = [
  { words: 'Токаев', lang: 'ru' },
  { words: 'Vučić', lang: 'sr-Latn' },
  { words: '"nuclear power"', lang: 'en' },
  { words: 'Сербия газ', lang: 'ru' },
]

/** Everything that holds the words asked for: reports, meetings, and names in any script. */
export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'search')
  const filters = await readFilters(searchParams)
  const view = readView(await searchParams)
  const found = filters.q === null ? null : await readSearch(filters, view)
  return (
    <PageFrame filters={filters} path="/search" self={(shown) => hrefOfSearch(shown, view)}>
      <div className="head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede', { spellings: 'Токаев, Тоқаев, Tokayev, Tokajev' })}</p>
        </div>
      </div>
      <SearchForm filters={filters} />
      {found === null ? (
        <p className="alias">
          {t('try')}:{' '}
          {EXAMPLES.map(({ words, lang }, index) => (
            <span key={words}>
              {index > 0 && ' · '}
              <Link href={hrefOfSearch({ ...filters, q: words })} lang={lang}>
                {words}
              </Link>
            </span>
          ))}
        </p>
      ) : (
        <Answer asked={filters} found={found} view={view} t={t} takes={listTakes(found.filters, tag)} />
      )}
    </PageFrame>
  )
}

type Take = { label: string; href: string }

function listTakes(filters: Filters, tag: Parameters<typeof exportHref>[3]): Take[] {
  return ['csv', 'json'].map((format) => ({
    label: format.toUpperCase(),
    href: exportHref('search', format, filters, tag),
  }))
}

type AnswerProps = { asked: Filters; found: Found; view: SearchView; t: Translator<'search'>; takes: Take[] }

function Answer({ asked, found, view, t, takes }: AnswerProps) {
  const { counts, filters } = found
  const q = filters.q ?? ''
  if (SEARCH_KINDS.every((kind) => counts[kind] === 0)) return <Nothing asked={asked} t={t} />
  const kinds = view.kind === null ? SEARCH_KINDS.filter((kind) => counts[kind] > 0) : [view.kind]
  return (
    <>
      {found.corrected && (
        <p role="status" className="corrected">
          {t('corrected', { asked: asked.q ?? '', shown: q })}
        </p>
      )}
      <KindTabs found={found} view={view} />
      <div className="found">
        <div>
          {kinds.map((kind) => (
            <ResultSection key={kind} kind={kind} found={found} view={view} />
          ))}
          {view.kind !== null && <Pager total={counts[view.kind]} filters={filters} view={view} t={t} />}
        </div>
        <div>
          {view.kind === 'reports' && <OrderChoice filters={filters} view={view} t={t} />}
          {counts.reports > 0 && !found.many && (view.kind === null || view.kind === 'reports') && (
            <FacetList found={found} />
          )}
          {found.many && <p className="alias">{t('many', { count: MOST_COUNTED })}</p>}
          <p className="alias">
            {t('take')}{' '}
            {takes.map(({ label, href }) => (
              <span key={label}>
                <a href={href} download>
                  {label}
                </a>{' '}
              </span>
            ))}
          </p>
        </div>
      </div>
    </>
  )
}

function Nothing({ asked, t }: { asked: Filters; t: Translator<'search'> }) {
  const bare = { ...EMPTY_FILTERS, q: asked.q, asOf: asked.asOf }
  return (
    <div className="empty" role="status">
      <p>
        {t('none', { words: asked.q ?? '' })}{' '}
        {!isUnfiltered({ ...asked, q: null }) &&
          t.rich('noneUnder', { a: (words) => <Link href={hrefOfSearch(bare)}>{words}</Link> })}
      </p>
    </div>
  )
}

type PartProps = { filters: Filters; view: SearchView; t: Translator<'search'> }

function OrderChoice({ filters, view, t }: PartProps) {
  return (
    <p className="alias order-choice">
      {t('order')}:{' '}
      {SEARCH_ORDERS.map((order) => (
        <Link
          key={order}
          href={hrefOfSearch(filters, { kind: view.kind, order })}
          aria-current={view.order === order ? 'true' : undefined}
        >
          {t(order)}
        </Link>
      ))}
    </p>
  )
}

function Pager({ total, filters, view, t }: PartProps & { total: number }) {
  const pages = Math.ceil(total / PAGE_SIZE)
  if (pages < 2) return null
  const to = (page: number) => hrefOfSearch(filters, { ...view, page })
  const from = (view.page - 1) * PAGE_SIZE + 1
  return (
    <nav className="pager" aria-label={t('pages')}>
      {view.page > 1 ? <Link href={to(view.page - 1)}>{t('before')}</Link> : <span />}
      <span>{t('range', { from, to: Math.min(total, from + PAGE_SIZE - 1), total })}</span>
      {view.page < pages ? <Link href={to(view.page + 1)}>{t('after')}</Link> : <span />}
    </nav>
  )
}
