import { readText } from '../../dataset/cells'
import type { Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { countSources } from '../count-sources'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'
import type { AgreementRow } from './query'

/** One row a title and status: the same paper is told of by many reports, and the first is the one it is read in. */
function unite(rows: readonly AgreementRow[]): Row[] {
  const papers = new Map<string, { first: AgreementRow; articles: Set<string> }>()
  for (const row of rows) {
    const key = JSON.stringify([row.status, row.title.toLowerCase(), row.countries])
    const known = papers.get(key)
    if (known) known.articles.add(row.article)
    else papers.set(key, { first: row, articles: new Set([row.article]) })
  }
  return [...papers.values()].map(({ first, articles }) => ({ ...first, reports: [...articles] }))
}

/** By the day of the report; those of one day keep the order of its text, and what has no day comes last. */
function compareDays(a: Row, b: Row): number {
  const [first, second] = [readText(a, 'published') ?? '', readText(b, 'published') ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}

/** Papers and their state in the order in which reports told of them, newest first, with the passage of each. */
export function shapeAgreements(filters: Filters, context: Context, rows: readonly AgreementRow[], tag: Tag): Shaped {
  const t = translate(tag, 'pair')
  return {
    id: 'agreements',
    title: t('agreements'),
    subtitle: t('agreementsUnit'),
    columns: [
      { key: 'published', label: t('published'), type: 'date' },
      { key: 'title', label: t('title'), type: 'text' },
      { key: 'status', label: t('status'), type: 'code' },
      { key: 'countries', label: t('countries'), type: 'list' },
      { key: 'language', label: t('language'), type: 'code' },
      { key: 'article', label: t('article'), type: 'code' },
      { key: 'start', label: t('start'), type: 'number', unit: t('codeUnits') },
      { key: 'end', label: t('end'), type: 'number', unit: t('codeUnits') },
      { key: 'reports', label: t('reports'), type: 'list' },
    ],
    rows: unite(rows).sort((a, b) => compareDays(b, a)),
    encoding: null,
    ...describeDataset(filters, context, tag),
    sources: countSources(rows),
    notes: [],
  }
}
