import type { Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { namesOf } from '../../words/names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import { type Context, sortLanguages } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'
import { MOST_COUNTED } from './frequent'
import type { SearchRows } from './query'

/** One row a thing that was found: people, countries and areas by name, then reports, those first that speak most of it. */
export function shapeSearch(filters: Filters, context: Context, found: SearchRows, tag: Tag): Shaped {
  const t = translate(tag, 'search')
  const names = namesOf(tag)
  const rows: Row[] = [
    ...found.people.map((row) => writeRow('person', row.key, row.name, row.meetings, { words: row.spellings })),
    ...found.countries.map((row) => writeRow('country', row.code, names.country(row.code), row.meetings)),
    ...found.areas.map((row) => writeRow('area', row.code, names.area(row.code), row.meetings)),
    ...found.reports.map((row) =>
      writeRow('report', row.id, row.title, row.meetings, {
        date: row.published,
        language: row.language,
        source: names.source(row.outlet, row.url),
        words: row.words,
      }),
    ),
  ]
  return {
    id: 'search',
    title: t('datasetTitle'),
    subtitle: t('datasetSubtitle'),
    columns: [
      { key: 'thing', label: t('columnThing'), type: 'code' },
      { key: 'id', label: t('columnId'), type: 'code' },
      { key: 'title', label: t('columnTitle'), type: 'text' },
      { key: 'date', label: t('columnDate'), type: 'date' },
      { key: 'language', label: t('columnLanguage'), type: 'code' },
      { key: 'source', label: t('columnSource'), type: 'text' },
      { key: 'meetings', label: t('columnMeetings'), type: 'number', unit: t('unitMeetings') },
      { key: 'words', label: t('columnWords'), type: 'list' },
    ],
    rows,
    encoding: null,
    ...describeDataset(filters, context, tag),
    sources: {
      reports: found.reports.length,
      languages: sortLanguages([...new Set(found.reports.map((row) => row.language))]),
    },
    notes: [
      ...(filters.q === null ? [t('noteNothingAsked')] : []),
      ...(found.allReports > found.reports.length
        ? [
            t(found.allReports > MOST_COUNTED ? 'noteMany' : 'noteMost', {
              shown: found.reports.length,
              all: Math.min(found.allReports, MOST_COUNTED),
            }),
          ]
        : []),
    ],
  }
}

type Rest = { date?: string | null; language?: string; source?: string | null; words?: readonly string[] }

function writeRow(thing: string, id: string, title: string | null, meetings: number, rest: Rest = {}): Row {
  const { date = null, language = null, source = null, words = [] } = rest
  return { thing, id, title, date, language, source, meetings, words }
}
