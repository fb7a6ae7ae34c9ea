import { expect, it } from 'vitest'
import { EMPTY_FILTERS } from '../../filters/registry'
import type { Context } from '../context'
import type { QuotedFigure } from './query'
import { shapeQuotedFigures } from './shape'

const context: Context = {
  meetings: 1,
  undated: 0,
  yearOnly: 0,
  recalled: 0,
  undatedOutside: 0,
  firstDate: null,
  lastDate: null,
  today: '2026-02-28',
  reports: 9,
  languages: ['en', 'ru', 'sr'],
}
const quote = (
  value: number,
  unit: string,
  about: string,
  article: string,
  published: string | null,
): QuotedFigure => ({
  ...{ value, unit, about, article, published },
  language: article === 'b' ? 'sr-Latn' : 'en',
  start: 4,
  end: 9,
})

it('what several reports of a day say alike is one value, and trade comes first', () => {
  const { rows, sources } = shapeQuotedFigures(
    EMPTY_FILTERS,
    context,
    [
      quote(60, 'company', '60 firms at work', 'a', '2026-02-27'),
      quote(60, 'company', '60 kompanija', 'b', '2026-02-27'),
      quote(117e6, 'USD', 'trade had grown to $117 million', 'a', '2026-02-27'),
      quote(200e6, 'USD', 'they want trade to reach $200 million', 'a', '2026-02-27'),
    ],
    'en',
  )
  expect(rows.map((row) => [row.series, row.value, row.aim, row.reports])).toEqual([
    ['Trade, USD', 117e6, false, ['a']],
    ['Trade, USD', 200e6, true, ['a']],
    ['Companies', 60, false, ['a', 'b']],
  ])
  expect(sources).toEqual({ reports: 2, languages: ['en', 'sr'] })
})

it('the same value of another day is another point of the series', () => {
  const rows = [
    quote(60, 'company', '60 firms', 'a', '2025-02-27'),
    quote(60, 'company', '60 firms', 'c', '2026-02-27'),
  ]
  expect(shapeQuotedFigures(EMPTY_FILTERS, context, rows, 'ru').rows.map((row) => row.series)).toEqual([
    'Компании',
    'Компании',
  ])
})
