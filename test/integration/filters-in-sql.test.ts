import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, type DatasetId } from '../../lib/analytics/registry'
import { readText } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { getDb } from '../../lib/db/client'
import { fromDateString } from '../../lib/db/dates'
import { parseFilters } from '../../lib/filters/parse'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

/** Meetings with members of the European Union that came and went. */
const MEMBERS = [
  { id: 'b1', date: '2019-06-01', country: 'GB' },
  { id: 'b2', date: '2020-01-31', country: 'GB' },
  { id: 'b3', date: '2020-02-01', country: 'GB' },
  { id: 'b4', date: null, country: 'GB' },
  { id: 'h1', date: '2013-06-30', country: 'HR' },
  { id: 'h2', date: '2013-07-01', country: 'HR' },
  { id: 'h3', date: null, country: 'HR' },
] as const

provideBase()
beforeAll(async () => {
  await fillBase()
  for (const { id, date, country } of MEMBERS) {
    await getDb().meeting.create({
      data: {
        id,
        kind: 'talks',
        status: 'held',
        date: date && fromDateString(date),
        datePrecision: date && 'day',
        confidence: 0.9,
        countries: { create: [{ countryCode: country }, { countryCode: 'NO' }] },
      },
    })
  }
})

function ask(id: DatasetId, query: string): Promise<Dataset> {
  const { filters, problems } = parseFilters(new URLSearchParams(query), { unknownKeys: 'report' })
  expect(problems).toEqual([])
  return buildDataset(id, filters, 'en')
}

const ids = async (query: string): Promise<string> =>
  (await ask('meetings', query)).rows
    .map((row) => readText(row, 'id'))
    .sort()
    .join(' ')

it.each([
  ['all=KZ,RS', 'm1 m2 m3 m7'],
  ['all=KZ,RS,UZ', 'm3'],
  ['all=KZ,RS,GB', ''],
  ['group=western_balkans', 'm1 m2 m3 m7'],
  ['group=central_asia&country=UZ', 'm3 m6'],
  ['group=eu', 'b1 b2 h2 h3'],
  ['group=eu,western_balkans', 'b1 b2 h2 h3 m1 m2 m3 m7'],
  ['group=nordic', 'b1 b2 b3 b4 h1 h2 h3'],
  ['org=SCO', 'm3'],
  ['org=SCO,UN', 'm3'],
  ['org=UN', ''],
  ['person=vucic', 'm1 m7'],
  ['person=tokayev', 'm1'],
  ['person=nobody,tokayev', 'm1'],
  ['allAreas=trade,nuclear_energy', 'm1'],
  ['allAreas=trade', 'm1 m2'],
  ['allAreas=trade,energy', ''],
  ['compare=year&pair=KZ-RS', 'm1 m2 m3 m7'],
])('%s', async (query, expected) => expect(await ids(query)).toBe(expected))

describe('a period and the one compared with', () => {
  const measures = async (query: string) => new Map((await ask('totals', query)).rows.map((row) => [row.measure, row]))

  it('stand beside each other in the totals, which are those of the other period by itself', async () => {
    const both = await measures('from=2025-07&to=2026-06&compare=previous')
    const before = await measures('from=2024-07&to=2025-06')
    expect(both.get('meetings')).toMatchObject({ value: 3, previous: 1, change: 2 })
    for (const [measure, row] of both) expect(row.previous, String(measure)).toBe(before.get(measure)?.value)
  })

  it('stand beside each other month by month, and add up', async () => {
    const both = await ask('timeline', 'from=2026-01&to=2026-12&compare=year')
    expect(both.rows.map((row) => [row.month, row.total, row.previous])).toEqual([
      ['2026-01', 0, 1],
      ['2026-02', 2, 0],
      ...['03', '04', '05', '06', '07', '08', '09', '10'].map((month) => [`2026-${month}`, 0, 0]),
      ['2026-11', 0, 1],
    ])
    expect(both.encoding).toMatchObject({ previous: 'previous' })
  })

  it('is not there where the period has no end, or nothing is compared', async () => {
    for (const query of ['compare=year', 'from=2026&compare=previous', 'from=2026&to=2026']) {
      expect((await ask('timeline', query)).columns.map(({ key }) => key)).not.toContain('previous')
      const { columns, notes } = await ask('totals', query)
      expect(columns).toHaveLength(3)
      expect(notes.includes('A comparison needs a first and a last day.'), query).toBe(query.includes('compare'))
    }
  })
})
