import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import measured from './measured.json'

/** The figures that tell a reader what to trust, with the names that the measuring gives them. */
const SHOWN = [
  ['countries', 'countries'],
  ['organizations', 'organizations'],
  ['meetings', 'meetings'],
  ['participants', 'participants'],
  ['meetingAreas', 'meeting areas'],
  ['areas', 'areas'],
  ['agreements', 'agreements'],
  ['figures', 'figures'],
  ['kind', 'meeting kind'],
  ['status', 'meeting status'],
  ['placeCountry', 'meeting place country'],
  ['placeCity', 'meeting place city'],
  ['level', 'meeting level'],
  ['visit', 'visit type'],
  ['role', 'participant role'],
  ['personCountry', 'participant country'],
  ['evidence', 'field evidence present'],
  ['empty', 'documents without a meeting kept so'],
] as const

type Measured = {
  documents: Readonly<Record<string, number>>
  figures: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

/** One row a language and figure; `all` is every language together. Measured when the project was made, not in the base. */
export function shapeReaderQuality(_filters: Filters, _context: Context, _rows: null, tag: Tag): Shaped {
  const t = translate(tag, 'quality')
  const { documents, figures }: Measured = measured
  const share = (key: string): Column => ({ key, label: key, type: 'number', unit: '0–1' })
  const count = (key: string): Column => ({ key, label: key, type: 'number' })
  const rows = SHOWN.flatMap(([figure, name]) =>
    Object.entries(figures).flatMap(([language, own]): Row[] => {
      const value = own[name]
      if (!value) return []
      return [
        {
          ...{ figure: name, label: t(figure), language, documents: documents[language] ?? 0 },
          ...{
            precision: value.precision ?? null,
            recall: value.recall ?? null,
            score: value.f1 ?? value.accuracy ?? null,
          },
          ...{ right: value.right ?? null, extra: value.extra ?? null, missed: value.missed ?? null },
        },
      ]
    }),
  )
  return {
    id: 'reader-quality',
    title: t('readerTitle'),
    subtitle: t('readerSubtitle'),
    columns: [
      { key: 'figure', label: t('figure'), type: 'code' },
      { key: 'label', label: t('figure'), type: 'text' },
      { key: 'language', label: t('language'), type: 'code' },
      { ...count('documents'), label: t('documents') },
      { ...share('precision'), label: t('precision') },
      { ...share('recall'), label: t('recall') },
      { ...share('score'), label: t('score') },
      { ...count('right'), label: t('right') },
      { ...count('extra'), label: t('extra') },
      { ...count('missed'), label: t('missed') },
    ],
    rows,
    encoding: null,
    filters: '',
    notes: [t('readerNote', { engine: String(measured.engine) })],
    sources: { reports: documents.all ?? 0, languages: Object.keys(documents).filter((code) => code !== 'all') },
  }
}
