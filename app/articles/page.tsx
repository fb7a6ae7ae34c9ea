import Link from 'next/link'
import { CountryChip } from '@/components/ui/chips'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import { readList, readNumber, readText } from '@/lib/dataset/cells'
import { hrefAsOf } from '@/lib/filters/as-of'
import { upperFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import { translate } from '@/lib/words/translate'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'

export const generateMetadata = describePage((tag) => translate(tag, 'pages')('reports'))

const COUNTRIES_SHOWN = 5

/** Every report behind the meetings under the filters, newest first. */
export default async function ArticlesPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const [t, names] = [translate(tag, 'pages'), namesOf(tag)]
  const filters = await readFilters(searchParams)
  const [articles, state] = await Promise.all([buildDataset('articles', filters, tag), readState(filters.asOf)])
  return (
    <PageFrame filters={filters} path="/articles">
      <div className="head">
        <div>
          <h1>{t('reports')}</h1>
          <p className="lede">{t.rich('reportsLede', { count: articles.rows.length, b: (words) => <b>{words}</b> })}</p>
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
    </PageFrame>
  )
}
