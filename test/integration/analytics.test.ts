import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, DATASET_IDS, type DatasetId } from '../../lib/analytics/registry'
import { readNumber, readText } from '../../lib/dataset/cells'
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

const sum = (dataset: Dataset, key: string): number => dataset.rows.reduce((all, row) => all + readNumber(row, key), 0)
const ids = async (query: string): Promise<string> =>
  (await ask('meetings', query)).rows.map((row) => readText(row, 'id')).join(' ')

describe('the meetings under a filter', () => {
  it.each([
    ['', 'm1 m7 m2 m3 m6'],
    ['status=all', 'm4 m1 m7 m5 m2 m3 m6'],
    ['status=planned', 'm4'],
    ['status=cancelled', 'm5'],
    ['pair=RS-KZ', 'm1 m7 m2 m3'],
    ['pair=RS-UZ', 'm3'],
    ['country=UZ', 'm3 m6'],
    ['country=UZ,RS', 'm1 m7 m2 m3 m6'],
    ['country=UZ&pair=KZ-RS', 'm3'],
    ['from=2026-02-27', 'm1 m7'],
    ['from=2026-02-28', ''],
    ['to=2026-02-27', 'm1 m7 m2 m3'],
    ['to=2025-11-01', 'm2 m3'],
    ['from=2025-01-01&to=2025-01-01', 'm3'],
    ['area=trade', 'm1 m2'],
    ['area=trade,energy', 'm1 m2 m6'],
    ['kind=call,summit', 'm2 m3'],
    ['level=head_of_government', 'm7'],
    ['visit=official', 'm1'],
    ['source=tass.ru', 'm1 m7'],
    ['source=ТАСС', 'm1 m7'],
    ['source=astanatimes.com', 'm1 m3'],
    ['source=pink.rs', 'm2'],
    ['lang=sr', 'm2'],
    ['lang=en,sr', 'm1 m2 m3 m6'],
    ['lang=en&source=tass.ru', ''],
    ['q=президент', 'm1 m7'],
    ['q=president', 'm1 m3'],
    ['q=trgovina', 'm2'],
    ['q="trade on Friday"', 'm1 m3'],
    ["q=' OR 1=1 --", ''],
    ['q=-президент', 'm1 m2 m3 m6'],
  ])('%s', async (query, expected) => {
    expect(await ids(query)).toBe(expected)
  })

  it('hold what the base holds', async () => {
    const { rows, sources } = await ask('meetings', 'visit=official')
    expect(rows).toEqual([
      {
        id: 'm1',
        date: '2026-02-27',
        dateEnd: null,
        datePrecision: 'day',
        kind: 'talks',
        status: 'held',
        level: 'head_of_state',
        visitType: 'official',
        countries: ['KZ', 'RS'],
        organizations: [],
        city: 'Astana',
        country: 'KZ',
        participants: ['TOKAYEV', 'VUCIC'],
        areas: ['trade', 'nuclear_energy'],
        confidence: 0.93,
        reports: ['a1', 'a2'],
        guest: 'RS',
        host: 'KZ',
        recalled: false,
        copies: 0,
        plover: 'CONSULT',
        ploverMode: 'visit',
        cameo: '042',
        changed: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      },
    ])
    expect(sources).toEqual({ reports: 2, languages: ['en', 'ru'] })
  })
})

/** Cells that are no columns: links for the page, what a feed needs, what a drawing colours by. */
const RESERVED: readonly string[] = ['drill', 'changed', 'group']

describe('every dataset', () => {
  const queries = ['', 'status=all', 'pair=KZ-RS', 'from=2025-06&to=2026-01&status=all', 'lang=ru', 'area=space']

  it.each(DATASET_IDS)('%s says what it holds, and says it twice alike', async (id) => {
    for (const query of queries) {
      const dataset = await ask(id, query)
      expect(await ask(id, query)).toEqual(dataset)
      expect(dataset.id).toBe(id)
      const keys = dataset.columns.map((column) => column.key).sort()
      const cells = (row: Row) => Object.keys(row).filter((key) => !RESERVED.includes(key) || keys.includes(key))
      for (const row of dataset.rows) expect(cells(row).sort()).toEqual(keys)
      expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset)
    }
  })

  it.each(queries)('adds up to the meetings: %s', async (query) => {
    const meetings = await ask('meetings', query)
    const undated = meetings.rows.filter((row) => row.date === null).length
    const timeline = await ask('timeline', query)
    expect(sum(timeline, 'total') + undated).toBe(meetings.rows.length)
    for (const row of timeline.rows) {
      const parts = timeline.encoding?.mark === 'stacked-bar' ? timeline.encoding.series : []
      expect(parts.reduce((all, part) => all + readNumber(row, part.key), 0)).toBe(row.total)
    }
    const areas = meetings.rows.flatMap((row) => row.areas)
    expect(sum(await ask('areas', query), 'meetings')).toBe(areas.length)
    const totals = await ask('totals', query)
    expect(totals.rows[0]?.value).toBe(meetings.rows.length)
    expect(totals.rows.find((row) => row.measure === 'reports')?.value).toBe(meetings.sources.reports)
    const dated = meetings.rows.filter((row) => row.date !== null).flatMap((row) => row.areas)
    expect(sum(await ask('areas-over-time', query), 'meetings')).toBe(dated.length)
  })
})

describe('the timeline', () => {
  it('has a row for every month and shows what was read in it', async () => {
    const { rows, notes } = await ask('timeline')
    expect(rows).toHaveLength(14)
    expect(rows[0]).toMatchObject({ month: '2025-01', rank0: 1, total: 1, reports: 0 })
    expect(rows.find((row) => row.month === '2025-12')).toMatchObject({ total: 0, reports: 1 })
    expect(rows[13]).toMatchObject({ month: '2026-02', rank1: 1, rank2: 1, total: 2, reports: 2 })
    expect(notes).toEqual([
      '1 meeting without a date is not drawn.',
      '1 meeting dated by year only stands in the first month of its year.',
      '1 meeting is known only from texts that recall it.',
    ])
  })

  it('keeps planned and cancelled meetings out of the ranks', async () => {
    const { rows } = await ask('timeline', 'status=all')
    expect(rows.find((row) => row.month === '2026-09')).toMatchObject({ planned: 1, rank0: 0, total: 1 })
    expect(rows.find((row) => row.month === '2026-01')).toMatchObject({ cancelled: 1, rank2: 0, total: 1 })
  })

  it('says that meetings without a date lie in no period', async () => {
    expect((await ask('timeline', 'from=2026-02')).notes).toEqual([
      '1 meeting without a date lies in no period and is left out.',
    ])
  })

  it('is empty where nothing was found', async () => {
    expect((await ask('timeline', 'area=space')).rows).toEqual([])
  })
})

it('areas count a meeting once in each, the most frequent first', async () => {
  const { rows, notes } = await ask('areas', 'status=all')
  expect(rows.map((row) => [row.area, row.meetings, row.held, row.planned])).toEqual([
    ['trade', 3, 2, 1],
    ['energy', 1, 1, 0],
    ['nuclear_energy', 1, 1, 0],
  ])
  expect(rows[0]).toMatchObject({ label: 'Trade', group: 'economy' })
  expect(notes).toEqual(['3 meetings without an area are not drawn.'])
  const quarters = await ask('areas-over-time')
  expect(quarters.rows.map((row) => [row.area, row.quarter, row.meetings])).toEqual([
    ['trade', '2025-Q4', 1],
    ['trade', '2026-Q1', 1],
    ['nuclear_energy', '2026-Q1', 1],
  ])
})

it('pairs are those of the countries asked for, with their highest rank and last day', async () => {
  expect((await ask('pairs')).rows).toEqual([
    {
      pair: 'KZ-RS',
      first: 'KZ',
      firstName: 'Kazakhstan',
      second: 'RS',
      secondName: 'Serbia',
      meetings: 4,
      level: 'head_of_state',
      last: '2026-02-27',
      drill: 'pair=KZ-RS',
    },
    {
      pair: 'KZ-UZ',
      first: 'KZ',
      firstName: 'Kazakhstan',
      second: 'UZ',
      secondName: 'Uzbekistan',
      meetings: 2,
      level: 'minister',
      last: '2025-01-01',
      drill: 'pair=KZ-UZ',
    },
    {
      pair: 'RS-UZ',
      first: 'RS',
      firstName: 'Serbia',
      second: 'UZ',
      secondName: 'Uzbekistan',
      meetings: 1,
      level: null,
      last: '2025-01-01',
      drill: 'pair=RS-UZ',
    },
  ])
  const pairs = async (query: string) => (await ask('pairs', query)).rows.map((row) => row.pair)
  expect(await pairs('pair=KZ-RS')).toEqual(['KZ-RS'])
  expect(await pairs('country=UZ')).toEqual(['KZ-UZ', 'RS-UZ'])
})

it('articles are those that tell of the meetings', async () => {
  const { rows, notes, sources } = await ask('articles')
  expect(rows.map((row) => [row.id, row.source, row.meetings])).toEqual([
    ['a1', 'ТАСС', 2],
    ['a2', 'sample desk, after astanatimes.com', 2],
    ['a3', 'pink.rs', 1],
    ['a5', '=Odd "Outlet"', 1],
  ])
  expect(rows[0]).toMatchObject({ countries: ['KZ', 'RS'], published: '2026-02-28', language: 'ru' })
  expect(notes).toEqual(['1 report tells of no meeting at all.'])
  expect(sources).toEqual({ reports: 4, languages: ['en', 'ru', 'sr'] })
  expect((await ask('articles', 'lang=ru')).rows.map((row) => row.id)).toEqual(['a1'])
})

it('totals name each status whatever the filter asks for', async () => {
  const { rows } = await ask('totals', 'pair=KZ-RS')
  expect(Object.fromEntries(rows.map((row) => [row.measure, row.value]))).toEqual({
    meetings: 4,
    heads_of_state: 1,
    heads_of_government: 1,
    foreign_ministers: 1,
    visits: 1,
    pairs: 3,
    countries: 3,
    held: 4,
    planned: 1,
    cancelled: 0,
    reports: 3,
  })
})
