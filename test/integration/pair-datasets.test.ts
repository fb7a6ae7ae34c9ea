import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, type DatasetId } from '../../lib/analytics/registry'
import { readNumber } from '../../lib/dataset/cells'
import type { Dataset } from '../../lib/dataset/dataset'
import { parseFilters } from '../../lib/filters/parse'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()
beforeAll(fillBase)

function ask(id: DatasetId, query: string): Promise<Dataset> {
  const { filters, problems } = parseFilters(new URLSearchParams(query), { unknownKeys: 'report' })
  expect(problems).toEqual([])
  return buildDataset(id, filters, 'en')
}

const ids = async (id: DatasetId, query: string) => (await ask(id, query)).rows.map((row) => row.id)

it('the level mix counts ranks by year, and its rows add up to the dated meetings', async () => {
  const { rows } = await ask('level-mix', 'pair=KZ-RS')
  expect(rows.map((row) => [row.year, row.rank1, row.rank2, row.rank4, row.rank0, row.meetings])).toEqual([
    ['2026', 1, 1, 0, 0, 2],
    ['2025', 0, 0, 1, 1, 2],
  ])
  for (const row of rows) {
    const { rows: meetings } = await ask('meetings', `pair=KZ-RS&${row.drill}`)
    expect(meetings).toHaveLength(readNumber(row, 'meetings'))
  }
})

it('visits are those the two paid each other, and are drawn only of two', async () => {
  expect(await ids('visits', 'pair=KZ-RS')).toEqual(['m1'])
  expect(await ids('visits', 'pair=RS-UZ&status=all')).toEqual(['m5'])
  expect(await ids('visits', 'pair=RS-UZ')).toEqual([])
  expect(await ids('visits', 'status=all')).toEqual(['m1', 'm5'])
  expect((await ask('visits', 'country=UZ&status=all')).encoding).toMatchObject({ mark: 'balance', pair: null })
})

describe('contacts', () => {
  it('count whoever met at a rank or above, to the day of the newest report', async () => {
    const { rows, subtitle } = await ask('contacts', 'pair=KZ-RS')
    expect(rows.map((row) => [row.rank, row.meetings, row.lastMeeting, row.months, row.longest])).toEqual([
      ['head_of_state', 1, 'm1', 0, 0],
      ['head_of_government', 2, 'm7', 0, 0],
      ['minister', 3, 'm7', 0, 2],
      ['any', 4, 'm7', 0, 1],
    ])
    expect(subtitle.replaceAll('\u00A0', ' ')).toContain('28 February 2026')
  })

  it('end with the period that is asked for', async () => {
    const { rows } = await ask('contacts', 'pair=KZ-RS&to=2026-01-31')
    expect(rows.map((row) => [row.rank, row.last, row.months])).toEqual([
      ['minister', '2025-11-01', 2],
      ['any', '2025-11-01', 1],
    ])
  })

  it('are held meetings, whatever is asked for, and lead to them', async () => {
    const { rows } = await ask('contacts', 'pair=KZ-RS&status=all&level=head_of_state,head_of_government')
    expect(rows.map((row) => row.meetings)).toEqual([1, 2, 2, 2])
    for (const row of rows) {
      const query = new URLSearchParams(`pair=KZ-RS&status=all&level=head_of_state,head_of_government`)
      for (const [key, value] of new URLSearchParams(String(row.drill))) query.set(key, value)
      expect((await ask('meetings', String(query))).rows).toHaveLength(readNumber(row, 'meetings'))
    }
  })
})

it('a paper of the two is told of once, with every report that names it', async () => {
  const { rows, sources } = await ask('agreements', 'pair=KZ-RS')
  expect(rows).toEqual([
    {
      title: 'Joint statement',
      status: 'signed',
      countries: ['KZ', 'RS'],
      article: 'a2',
      language: 'en',
      published: '2026-02-27',
      start: null,
      end: null,
      reports: ['a2', 'a1'],
    },
  ])
  expect(sources).toEqual({ reports: 2, languages: ['en', 'ru'] })
  expect((await ask('agreements', 'pair=KZ-UZ')).rows).toEqual([])
  expect((await ask('agreements', 'pair=KZ-RS&to=2025-06-30')).rows.map((row) => row.article)).toEqual(['a2'])
})

it('figures are those that reports of a meeting of the two alone quote', async () => {
  const { rows } = await ask('quoted-figures', 'pair=KZ-RS')
  expect(rows.map((row) => [row.series, row.value, row.article, row.aim])).toEqual([['Companies', 60, 'a1', false]])
  expect((await ask('quoted-figures', 'pair=KZ-UZ')).rows).toEqual([])
})

it('forums are meetings at which others sat too', async () => {
  expect(await ids('forums', 'pair=KZ-RS')).toEqual(['m3'])
  expect(await ids('forums', 'pair=KZ-RS&from=2026-01-01')).toEqual([])
})
