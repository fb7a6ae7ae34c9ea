import { beforeAll, describe, expect, it } from 'vitest'
import { ORDER_KEYS, readOrder, writeOrder } from '../../lib/analytics/meeting-rows/order'
import { readMeetingPart } from '../../lib/analytics/meeting-rows/read'
import { buildDataset } from '../../lib/analytics/registry'
import { readList } from '../../lib/dataset/cells'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()

const everything = { ...EMPTY_FILTERS, status: 'all' as const }
const orders = ORDER_KEYS.flatMap((key) => [
  { key, descending: true },
  { key, descending: false },
])

describe('windows of the table of meetings', () => {
  beforeAll(fillBase)

  it('are the rows of the dataset, in its own order, piece by piece', async () => {
    const whole = await buildDataset('meetings', everything, 'en')
    const rows = []
    for (let offset = 0; offset < whole.rows.length; offset += 3) {
      const order = { key: 'date' as const, descending: true }
      const part = await readMeetingPart(everything, 'en', { order, offset, limit: 3 })
      expect(part.total).toBe(whole.rows.length)
      expect(part.dataset.title).toBe(whole.title)
      rows.push(...part.dataset.rows)
    }
    // feeds alone are told when a row last changed
    expect(rows).toEqual(whole.rows.map(({ changed: _changed, ...row }) => row))
  })

  it.each(orders)('hold every meeting once, ordered by $key, descending $descending', async (order) => {
    expect(readOrder(writeOrder(order))).toEqual(order)
    const whole = await buildDataset('meetings', everything, 'en')
    const seen: string[] = []
    for (let offset = 0; offset < whole.rows.length; offset += 2) {
      const part = await readMeetingPart(everything, 'en', { order, offset, limit: 2 })
      seen.push(...part.dataset.rows.map((row) => String(row.id)))
    }
    expect([...seen].sort()).toEqual(whole.rows.map((row) => String(row.id)).sort())
  })

  it('order by the reports of a meeting and by its rank', async () => {
    const read = (key: 'reports' | 'rank') =>
      readMeetingPart(everything, 'en', { order: { key, descending: true }, offset: 0, limit: 100 })
    const counts = (await read('reports')).dataset.rows.map((row) => readList(row, 'reports').length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const levels = (await read('rank')).dataset.rows.map((row) => row.level)
    expect(levels[0]).toBe('head_of_state')
    expect(levels.lastIndexOf('head_of_state')).toBeLessThan(
      levels.indexOf('minister') < 0 ? levels.length : levels.indexOf('minister'),
    )
  })

  it('count months over all meetings under the filter, not over the rows shown', async () => {
    const order = { key: 'date' as const, descending: true }
    const whole = await readMeetingPart(everything, 'en', { order, offset: 0, limit: 100 })
    const first = await readMeetingPart(everything, 'en', { order, offset: 0, limit: 1 })
    for (const [month, counts] of first.months) expect(counts).toEqual(whole.months.get(month))
    const dated = whole.dataset.rows.filter((row) => row.date !== null && row.datePrecision !== 'year').length
    expect([...whole.months.values()].reduce((sum, row) => sum + row.held + row.planned + row.cancelled, 0)).toBe(dated)
  })
})
