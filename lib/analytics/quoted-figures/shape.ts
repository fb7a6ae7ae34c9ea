import type { Filters } from '../../filters/filters'
import { type Quantity, readQuantity, soundsLikeAim } from '../../vocab/quantities'
import { nameSeries } from '../../words/names/quantity-names'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import { countSources } from '../count-sources'
import type { Shaped } from '../shaped'
import { describeDataset } from '../words'
import type { QuotedFigure } from './query'

type Quote = { quantity: Quantity; aim: boolean; first: QuotedFigure; articles: Set<string> }

/** What is said of one thing in one unit is a series; what several reports of a day say alike is one value of it. */
function gather(rows: readonly QuotedFigure[]): Quote[] {
  const quotes = new Map<string, Quote>()
  for (const row of rows) {
    const quantity = readQuantity(row.unit, row.about)
    const aim = soundsLikeAim(row.about)
    const key = JSON.stringify([quantity, row.unit, row.value, aim, row.published])
    const known = quotes.get(key)
    if (known) known.articles.add(row.article)
    else quotes.set(key, { quantity, aim, first: row, articles: new Set([row.article]) })
  }
  return [...quotes.values()]
}

/** Trade first, then what is quoted most; each series in order of time. */
function sortSeries(quotes: readonly Quote[]): Quote[] {
  const nameOf = ({ quantity, first }: Quote) => `${quantity} ${first.unit}`
  const sizes = new Map<string, number>()
  for (const quote of quotes) sizes.set(nameOf(quote), (sizes.get(nameOf(quote)) ?? 0) + 1)
  const weigh = (quote: Quote) => (quote.quantity === 'trade' ? 1000 : 0) + (sizes.get(nameOf(quote)) ?? 0)
  return quotes
    .map((quote, index) => ({ quote, index, name: nameOf(quote) }))
    .sort((a, b) => weigh(b.quote) - weigh(a.quote) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index))
    .map(({ quote }) => quote)
}

/** One row a value: what it counts, how much, when it was told, and the passage that says it. */
export function shapeQuotedFigures(
  filters: Filters,
  context: Context,
  rows: readonly QuotedFigure[],
  tag: Tag,
): Shaped {
  const t = translate(tag, 'pair')
  return {
    id: 'quoted-figures',
    title: t('quoted'),
    subtitle: t('quotedUnit'),
    columns: [
      { key: 'quantity', label: t('quantity'), type: 'code' },
      { key: 'unit', label: t('unit'), type: 'code' },
      { key: 'series', label: t('series'), type: 'text' },
      { key: 'value', label: t('value'), type: 'number' },
      { key: 'aim', label: t('aim'), type: 'flag' },
      { key: 'published', label: t('published'), type: 'date' },
      { key: 'about', label: t('about'), type: 'text' },
      { key: 'language', label: t('language'), type: 'code' },
      { key: 'article', label: t('article'), type: 'code' },
      { key: 'start', label: t('start'), type: 'number', unit: t('codeUnits') },
      { key: 'end', label: t('end'), type: 'number', unit: t('codeUnits') },
      { key: 'reports', label: t('reports'), type: 'list' },
    ],
    rows: sortSeries(gather(rows)).map(({ quantity, aim, first, articles }) => ({
      quantity,
      aim,
      series: nameSeries(tag, quantity, first.unit),
      ...first,
      reports: [...articles],
    })),
    encoding: {
      mark: 'line',
      x: 'published',
      y: 'value',
      series: 'series',
      unit: 'unit',
      hollow: 'aim',
      today: context.today,
    },
    ...describeDataset(filters, context, tag),
    sources: countSources(rows),
    notes: [],
  }
}
