import type { Filters } from '../../filters/filters'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import { type Context, sortLanguages } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, noteOutside } from '../words'
import type { ArticleRows } from './query'

/** One row an article that tells of a meeting under the filter; `countries` are those it names, most often first. */
export function shapeArticles(
  filters: Filters,
  context: Context,
  { articles, without }: ArticleRows,
  tag: Tag,
): Shaped {
  const t = translate(tag, 'datasets')
  const names = namesOf(tag)
  const languages = new Set(articles.map((row) => row.language.toLowerCase().split('-')[0] ?? row.language))
  return {
    id: 'articles',
    title: t('articlesTitle'),
    subtitle: t('articlesSubtitle'),
    columns: [
      { key: 'id', label: t('colId'), type: 'code' },
      { key: 'title', label: t('colTitle'), type: 'text' },
      { key: 'published', label: t('colPublished'), type: 'date' },
      { key: 'language', label: t('colLanguage'), type: 'code' },
      { key: 'source', label: t('colSource'), type: 'text' },
      { key: 'url', label: t('colAddress'), type: 'text' },
      { key: 'countries', label: t('colCountries'), type: 'list' },
      { key: 'meetings', label: t('colMeetings'), type: 'number', unit: t('unitMeetings') },
    ],
    rows: articles.map(({ outlet, ...row }) => ({ ...row, source: names.source(outlet, row.url) })),
    encoding: null,
    ...describeDataset(filters, context, tag),
    sources: { reports: articles.length, languages: sortLanguages([...languages]) },
    notes: [...(without > 0 ? [t('noteNoMeeting', { count: without })] : []), ...noteOutside(context, tag)],
  }
}
