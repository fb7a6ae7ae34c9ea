import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, type DatasetId } from '../../lib/analytics/registry'
import type { Dataset, Row } from '../../lib/dataset/dataset'
import { parseFilters } from '../../lib/filters/parse'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()
beforeAll(fillBase)

/** A dataset under a query that holds no mistake. */
function ask(id: DatasetId, query = ''): Promise<Dataset> {
  const { filters, problems } = parseFilters(new URLSearchParams(query), { unknownKeys: 'report' })
  expect(problems).toEqual([])
  return buildDataset(id, filters, 'en')
}

const read = ({ rows }: Dataset, ...keys: string[]): unknown[][] => rows.map((row: Row) => keys.map((key) => row[key]))

describe('countries', () => {
  it('count each meeting once for each country at it', async () => {
    const dataset = await ask('countries')
    expect(read(dataset, 'country', 'meetings', 'partners', 'made', 'received', 'last')).toEqual([
      ['KZ', 5, 2, 0, 1, '2026-02-27'],
      ['RS', 4, 2, 1, 0, '2026-02-27'],
      ['UZ', 2, 2, 0, 0, '2025-01-01'],
    ])
    expect(dataset.rows[0]).toMatchObject({ rank1: 1, rank2: 1, rank4: 1, rank5: 1, rank0: 1 })
  })

  it('keep what was planned and cancelled apart from what was held', async () => {
    const { rows } = await ask('countries', 'status=all')
    expect(rows.find((row) => row.country === 'RS')).toMatchObject({ meetings: 6, planned: 1, cancelled: 1, rank2: 1 })
  })

  it('are partners of those the filter names, with the visits between them', async () => {
    const partners = [
      ['RS', 4, 1, 0],
      ['UZ', 2, 0, 0],
    ]
    expect(read(await ask('partners', 'all=KZ'), 'country', 'meetings', 'made', 'received')).toEqual(partners)
    expect(read(await ask('partners', 'country=KZ'), 'country', 'meetings', 'made', 'received')).toEqual(partners)
  })

  it('have places among the partners of a year', async () => {
    expect(read(await ask('partner-ranks', 'all=KZ'), 'year', 'place', 'country', 'meetings')).toEqual([
      ['2025', 1, 'RS', 2],
      ['2025', 2, 'UZ', 1],
      ['2026', 1, 'RS', 2],
    ])
  })
})

describe('pairs', () => {
  it('are ties of a graph', async () => {
    expect(read(await ask('network'), 'pair', 'meetings')).toEqual([
      ['KZ-RS', 4],
      ['KZ-UZ', 2],
      ['RS-UZ', 1],
    ])
  })

  it('talk about an area since a day', async () => {
    expect(read(await ask('area-pairs', 'area=trade'), 'area', 'pair', 'meetings', 'since', 'last')).toEqual([
      ['trade', 'KZ-RS', 2, '2025-11-01', '2026-02-27'],
    ])
  })

  it('meet year by year, those without a date left out', async () => {
    expect(read(await ask('pairs-over-time'), 'pair', 'year', 'meetings')).toEqual([
      ['KZ-RS', '2025', 2],
      ['KZ-RS', '2026', 2],
      ['KZ-UZ', '2025', 1],
      ['RS-UZ', '2025', 1],
    ])
  })
})

describe('places and travels', () => {
  it('count the meetings whose city is known, and say how many have none', async () => {
    const dataset = await ask('places')
    expect(read(dataset, 'city', 'country', 'lat', 'lon', 'meetings')).toEqual([['astana', 'KZ', 51.13, 71.43, 1]])
    expect(dataset.notes[0]).toBe('4 meetings without a city are not drawn.')
  })

  it('lead from the capital of the guest to the city, or to the capital of the host', async () => {
    const dataset = await ask('travels', 'status=all')
    expect(read(dataset, 'guest', 'host', 'city', 'fromLat', 'lat', 'held', 'cancelled')).toEqual([
      ['RS', 'KZ', 'astana', 44.79, 51.13, 1, 0],
      ['UZ', 'RS', null, 41.3, 44.79, 0, 1],
    ])
    expect(dataset.notes[0]).toBe('1 visit without a known city is drawn to the host’s capital.')
  })

  it.each([
    ['city=astana', ['m1']],
    ['city=none', ['m7', 'm2', 'm3', 'm6']],
    ['city=astana,none', ['m1', 'm7', 'm2', 'm3', 'm6']],
    ['guest=RS', ['m1']],
    ['guest=KZ', []],
    ['host=RS&status=all', ['m5']],
  ])('filter the meetings: %s', async (query, ids) => {
    expect(read(await ask('meetings', query), 'id').flat()).toEqual(ids)
  })
})

it('the numbers of the overview go on through quarters in which nothing was held', async () => {
  expect(read(await ask('totals-over-time'), 'quarter', 'meetings', 'pairs', 'countries')).toEqual([
    ['2025-Q1', 1, 3, 3],
    ['2025-Q2', 0, 0, 0],
    ['2025-Q3', 0, 0, 0],
    ['2025-Q4', 1, 1, 2],
    ['2026-Q1', 2, 1, 2],
  ])
})
