import { readNumber, readText } from '../dataset/cells'
import type { Dataset, Row } from '../dataset/dataset'
import { placeDay } from './count-months'

/** A value said on a day; `at` is that day on a scale of months. */
export type Quote = { row: Row; at: number; value: number; hollow: boolean }
/** What is said of one thing in one unit. */
export type Field = { name: string; unit: string; quotes: readonly Quote[]; most: number; line: boolean }

/** Under three days a line would tell of a course that nobody has seen. */
const LEAST_DAYS = 3

/** The fields of a dataset of quoted values in the order of its rows; what has no day cannot be placed. */
export function readFields(dataset: Dataset): Field[] {
  const encoding = dataset.encoding?.mark === 'line' ? dataset.encoding : null
  if (!encoding) return []
  const fields = new Map<string, { unit: string; quotes: Quote[] }>()
  for (const row of dataset.rows) {
    const date = readText(row, encoding.x)
    if (date === null) continue
    const name = readText(row, encoding.series) ?? ''
    const field = fields.get(name) ?? { unit: readText(row, encoding.unit) ?? '', quotes: [] }
    fields.set(name, field)
    field.quotes.push({
      row,
      at: placeDay(date),
      value: readNumber(row, encoding.y),
      hollow: row[encoding.hollow] === true,
    })
  }
  return [...fields].map(([name, { unit, quotes }]) => {
    const told = quotes.filter(({ hollow }) => !hollow)
    return {
      name,
      unit,
      quotes,
      most: Math.max(...quotes.map(({ value }) => value)),
      line: new Set(told.map(({ at }) => at)).size >= LEAST_DAYS,
    }
  })
}
