import type { Filters } from '../../filters/filters'
import { sourceLabel } from '../../vocab/source-label'
import { type Context, sortLanguages } from '../context'
import type { Shaped } from '../shaped'
import { countNoun, describeDataset, noteOutside } from '../words'
import type { ArticleRows } from './query'

/** One row an article that tells of a meeting under the filter; `countries` are those it names, most often first. */
export function shapeArticles(filters: Filters, context: Context, { articles, without }: ArticleRows): Shaped {
  const languages = new Set(articles.map((row) => row.language.toLowerCase().split('-')[0] ?? row.language))
  return {
    id: 'articles',
    title: 'Reports of these meetings',
    subtitle: 'Reports by day of publication, newest first.',
    columns: [
      { key: 'id', label: 'Id', type: 'code' },
      { key: 'title', label: 'Title', type: 'text' },
      { key: 'published', label: 'Published', type: 'date' },
      { key: 'language', label: 'Language', type: 'code' },
      { key: 'source', label: 'Source', type: 'text' },
      { key: 'url', label: 'Address', type: 'text' },
      { key: 'countries', label: 'Countries', type: 'list' },
      { key: 'meetings', label: 'Meetings', type: 'number', unit: 'meetings' },
    ],
    rows: articles.map(({ outlet, ...row }) => ({ ...row, source: sourceLabel(outlet, row.url) })),
    encoding: null,
    ...describeDataset(filters, context),
    sources: { reports: articles.length, languages: sortLanguages([...languages]) },
    notes: [
      ...(without > 0
        ? [`${countNoun(without, 'report')} ${without > 1 ? 'tell' : 'tells'} of no meeting at all.`]
        : []),
      ...noteOutside(context),
    ],
  }
}
