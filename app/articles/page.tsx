import Link from 'next/link'
import { CountryChip } from '@/components/ui/chips'
import { readRequestTag } from '@/components/words/on-server'
import { buildPart } from '@/lib/analytics/registry'
import { readList, readNumber, readText } from '@/lib/dataset/cells'
import { hrefAsOf } from '@/lib/filters/as-of'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { upperFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import { translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { readPage } from '../meetings/page-number'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'

export const generateMetadata = describePage((tag) => translate(tag, 'pages')('reports'))

const COUNTRIES_SHOWN = 5
const PAGE_SIZE = 100
/** To leaf through more is no reading; filters narrow them, and files have all. */
const MOST_PAGES = 500

function hrefOfPage(filters: Filters, page: number): string {
  const href = hrefWith('/articles', filters)
  return page === 1 ? href : `${href}${href.includes('?') ? '&' : '?'}page=${page}`
}

/** Every report behind the meetings under the filters, newest first. */
export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const [t, names] = [translate(tag, 'pages'), namesOf(tag)]
  const filters = await readFilters(searchParams)
  const asked = readPage((await searchParams).page, MOST_PAGES)
  const readAt = (page: number) =>
    buildPart('articles', filters, tag, { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE })
  const [found, state] = await Promise.all([readAt(asked), readState(filters.asOf)])
  const total = found.total ?? found.rows.length
  const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(total / PAGE_SIZE)))
  const page = Math.min(asked, pages)
  // only behind the end, where an old link may lead, the last page is read in its place
  const articles = page === asked ? found : await readAt(page)
  const offset = (page - 1) * PAGE_SIZE
  const words = translate(tag, 'table')
  return (
    <PageFrame filters={filters} path="/articles" self={(shown) => hrefOfPage(shown, page)}>
      <div className="head">
        <div>
          <h1>{t('reports')}</h1>
          <p className="lede">{t.rich('reportsLede', { count: total, b: (words) => <b>{words}</b> })}</p>
        </div>
      </div>
      <TableFigure
        number={1}
        dataset={articles}
        title={articles.title}
        take={takeOf('articles', filters, tag, '/articles', state.knownAt)}
        empty={<Loosen filters={filters} path="/articles" />}
      >
        <table className="tab">
          <caption className="vh">{articles.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('published')}</th>
              <th scope="col">{t('title')}</th>
              <th scope="col" className="opt">
                {t('language')}
              </th>
              <th scope="col" className="opt">
                {t('source')}
              </th>
              <th scope="col" className="opt">
                {t('countries')}
              </th>
              <th scope="col" className="num">
                {t('meetings')}
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.rows.map((row) => {
              const id = readText(row, 'id') ?? ''
              const language = readText(row, 'language') ?? ''
              const countries = readList(row, 'countries')
              return (
                <tr key={id}>
                  <td className="nw quiet">{names.date(readText(row, 'published') ?? '', 'short')}</td>
                  <td>
                    <Link href={hrefAsOf(`/articles/${encodeURIComponent(id)}`, filters.asOf)} lang={language}>
                      {readText(row, 'title') ?? id}
                    </Link>
                  </td>
                  <td className="opt quiet">{upperFirst(names.language(language))}</td>
                  <td className="opt quiet nw">{readText(row, 'source')}</td>
                  <td className="opt nw">
                    {countries.slice(0, COUNTRIES_SHOWN).map((code) => (
                      <span key={code}>
                        <CountryChip code={code} />{' '}
                      </span>
                    ))}
                    {countries.length > COUNTRIES_SHOWN && (
                      <span className="quiet">+{countries.length - COUNTRIES_SHOWN}</span>
                    )}
                  </td>
                  <td className="num">{readNumber(row, 'meetings')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableFigure>
      {pages > 1 && (
        <nav className="pager" aria-label={words('pages')}>
          {page > 1 ? <Link href={hrefOfPage(filters, page - 1)}>{words('before')}</Link> : <span />}
          <span>{words('range', { from: offset + 1, to: offset + articles.rows.length, total })}</span>
          {page < pages ? <Link href={hrefOfPage(filters, page + 1)}>{words('after')}</Link> : <span />}
        </nav>
      )}
    </PageFrame>
  )
}
