import type { Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import { type Context, sortLanguages } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, noteOutside } from '../words'
import type { ArticleRow, ArticleTally } from './query'

/** One row an article; its source is named as readers know it. */
export function tellArticle({ outlet, ...row }: ArticleRow, tag: Tag): Row {
  return { ...row, source: namesOf(tag).source(outlet, row.url) }
}

/** What stands around the articles that tell of a meeting; `countries` are those an article names, most often first. */
export function headArticles(filters: Filters, context: Context, tally: ArticleTally, tag: Tag): Shaped {
  const t = translate(tag, 'datasets')
  const { told, languages, without } = tally
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
    rows: [],
    encoding: null,
    ...describeDataset(filters, context, tag),
    sources: { reports: told, languages: sortLanguages(languages) },
    notes: [...(without > 0 ? [t('noteNoMeeting', { count: without })] : []), ...noteOutside(context, tag)],
  }
}
