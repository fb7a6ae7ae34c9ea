import type { Filters } from '../../filters/filters'
import { foldSource } from '../../filters/source'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import { type Context, sortLanguages } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'
import type { SourceRow } from './query'

/** One row an outlet, those with most reports first. */
export function shapeSources(filters: Filters, context: Context, rows: readonly SourceRow[], tag: Tag): Shaped {
  const t = translate(tag, 'sources')
  const names = namesOf(tag)
  return {
    id: 'sources',
    title: t('sourcesTitle'),
    subtitle: t('sourcesSubtitle'),
    columns: [
      { key: 'source', label: t('source'), type: 'text' },
      { key: 'key', label: t('key'), type: 'code' },
      { key: 'reports', label: t('reports'), type: 'number' },
      { key: 'meetings', label: t('meetings'), type: 'number' },
      { key: 'languages', label: t('languages'), type: 'list' },
      { key: 'first', label: t('first'), type: 'date' },
      { key: 'last', label: t('last'), type: 'date' },
    ],
    rows: rows.map(({ outlet, host, reports, meetings, languages, first, last }) => ({
      source: names.source(outlet, host === null ? null : `https://${host}/`),
      key: foldSource(host ?? outlet ?? ''),
      reports,
      meetings,
      languages,
      first,
      last,
    })),
    encoding: null,
    ...describeDataset(filters, context, tag),
    sources: {
      reports: rows.reduce((all, row) => all + row.reports, 0),
      languages: sortLanguages([...new Set(rows.flatMap((row) => row.languages))]),
    },
    notes: [],
  }
}
