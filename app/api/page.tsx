import type { Metadata } from 'next'
import { readRequestTag } from '@/components/words/on-server'
import { DATASET_IDS, isDatasetId } from '@/lib/analytics/registry'
import { findExportFormat, listFormats } from '@/lib/exports/registry'
import { exportHref } from '@/lib/filters/export-href'
import { EMPTY_FILTERS, FILTER_KEYS } from '@/lib/filters/registry'
import { hintFilter, labelFilter } from '@/lib/filters/say-filter'
import { languageOf } from '@/lib/words/tag'
import { pickText, translate } from '@/lib/words/translate'
import { Answer } from './answer'
import { AskForm } from './ask-form'
import { CodeWords } from './code-words'
import { DATASET_LINES } from './dataset-lines'
import { Examples } from './examples'
import { Options } from './options'

type Asked = Promise<Readonly<Record<string, string | string[] | undefined>>>

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await readRequestTag(), 'api')('title') }
}

const PICTURES: readonly string[] = ['svg', 'png']

/** How the data are had by program: every dataset, format and filter, with addresses that answer. */
export default async function ApiPage({ searchParams }: { searchParams: Asked }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'api')
  const given = await searchParams
  const one = (key: string): string => [given[key] ?? ''].flat()[0] ?? ''
  const [id, format, query] = [one('dataset'), findExportFormat(one('format'))?.format ?? 'csv', one('filter')]
  const asked = isDatasetId(id) ? { id, format, query } : null
  return (
    <main id="main" className="main">
      <div className="head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
        </div>
        <aside>
          <p>
            {t.rich('described', {
              openapi: () => <a href="/api/v1/openapi.json">OpenAPI 3.1</a>,
              codebook: () => (
                <a href="/codebook">
                  <code>/codebook</code>
                </a>
              ),
            })}
          </p>
        </aside>
      </div>
      <div className="book-parts">
        <section id="try" aria-labelledby="try-title">
          <h2 id="try-title">{t('form')}</h2>
          <AskForm tag={tag} asked={asked ?? { id: 'meetings', format: 'csv', query: 'pair=KZ-RS' }} />
          {asked && <Answer tag={tag} asked={asked} />}
        </section>
        <Examples tag={tag} />
        <section id="datasets" aria-labelledby="datasets-title">
          <h2 id="datasets-title">{t('datasets')}</h2>
          <table className="tab book-table">
            <caption className="vh">{t('datasets')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('dataset')}</th>
                <th scope="col">{t('holds')}</th>
                <th scope="col">{t('formats')}</th>
              </tr>
            </thead>
            <tbody>
              {DATASET_IDS.map((row) => (
                <tr key={row} id={`dataset-${row}`}>
                  <th scope="row">
                    <code>{row}</code>
                  </th>
                  <td>{pickText(DATASET_LINES[row], languageOf(tag))}</td>
                  <td>
                    <span className="book-formats">
                      {listFormats(row)
                        .filter((known) => !PICTURES.includes(known.format))
                        .map((known) => (
                          <a key={known.format} href={exportHref(row, known.format, EMPTY_FILTERS, tag)}>
                            <code>{known.format}</code>
                          </a>
                        ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="quiet mt-3">
            <CodeWords tag={tag} text={t('pictures')} />
          </p>
        </section>
        <section id="filters" aria-labelledby="filters-title">
          <h2 id="filters-title">{t('filters')}</h2>
          <table className="tab book-table">
            <caption className="vh">{t('filters')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('key')}</th>
                <th scope="col">{t('filter')}</th>
                <th scope="col">{t('values')}</th>
              </tr>
            </thead>
            <tbody>
              {FILTER_KEYS.map((key) => (
                <tr key={key} id={`filter-${key}`}>
                  <th scope="row">
                    <code>{key}</code>
                  </th>
                  <td>{labelFilter(key, tag)}</td>
                  <td className="book-values">
                    <CodeWords tag={tag} text={hintFilter(key, tag)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <Options tag={tag} />
      </div>
    </main>
  )
}
