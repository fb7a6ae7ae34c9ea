import { describe, expect, it } from 'vitest'
import { EMPTY_FILTERS } from '../../filters/registry'
import type { Context } from '../context'
import { listMonths, shapeTimeline } from './shape'

const context: Context = {
  meetings: 4,
  undated: 2,
  yearOnly: 0,
  recalled: 0,
  undatedOutside: 0,
  firstDate: '2025-12-05',
  lastDate: '2026-02-27',
  today: '2026-02-28',
  reports: 3,
  languages: ['en'],
}

describe('months', () => {
  it('go on over the end of a year', () => {
    expect(listMonths('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(listMonths('2026-02', '2026-02')).toEqual(['2026-02'])
    expect(listMonths('0999-12', '1000-01')).toEqual(['0999-12', '1000-01'])
  })
})

describe('the timeline', () => {
  const counts = [
    { month: '2026-02', status: 'held', level: 'speaker', meetings: 2 },
    { month: '2025-12', status: 'held', level: null, meetings: 1 },
    { month: '2026-02', status: 'held', level: 'deputy_head', meetings: 1 },
  ]
  const reports = [
    { month: '2026-01', reports: 5 },
    { month: '2020-01', reports: 9 },
  ]

  it('fills the months between and adds roles of one step together', () => {
    const { rows } = shapeTimeline(EMPTY_FILTERS, context, { counts, reports, previous: null }, 'en')
    const none = { rank1: 0, rank2: 0, rank3: 0, rank4: 0, rank5: 0, rank6: 0, rank0: 0, total: 0, reports: 0 }
    expect(rows).toEqual([
      { ...none, month: '2025-12', rank0: 1, total: 1, drill: 'from=2025-12-01&to=2025-12-31' },
      { ...none, month: '2026-01', reports: 5, drill: 'from=2026-01-01&to=2026-01-31' },
      { ...none, month: '2026-02', rank3: 3, total: 3, drill: 'from=2026-02-01&to=2026-02-28' },
    ])
  })

  it('says unit, period and what is left out', () => {
    const { title, subtitle, notes } = shapeTimeline(EMPTY_FILTERS, context, { counts, reports, previous: null }, 'en')
    expect(title).toBe('Meetings held per month, by rank')
    expect(subtitle.replaceAll('\u00A0', ' ')).toBe('Meetings, Dec 2025 – Feb 2026; rank is that of the lower side.')
    expect(notes).toEqual(['2 meetings without a date are not drawn.'])
  })

  it('says the period that was asked for by its days', () => {
    const filters = { ...EMPTY_FILTERS, from: '2026-01-01', to: '2026-03-31' }
    const { subtitle } = shapeTimeline(filters, context, { counts: [], reports: [], previous: null }, 'en')
    expect(subtitle.replaceAll('\u00A0', ' ')).toContain('1 Jan 2026 – 31 Mar 2026')
  })

  it('sets the period compared with beside it, by its place in the period', () => {
    const filters = { ...EMPTY_FILTERS, from: '2026-01-01', to: '2026-03-31', compare: 'year' as const }
    const previous = [{ month: '2026-03', meetings: 4 }]
    const { columns, rows, encoding, subtitle } = shapeTimeline(filters, context, { counts, reports, previous }, 'en')
    expect(rows.map((row) => [row.month, row.total, row.previous])).toEqual([
      ['2025-12', 1, 0],
      ['2026-01', 0, 0],
      ['2026-02', 3, 0],
      ['2026-03', 0, 4],
    ])
    expect(encoding).toMatchObject({ previous: 'previous' })
    expect(columns.find(({ key }) => key === 'previous')?.label.replaceAll('\u00A0', ' ')).toBe(
      '1 Jan 2025 – 31 Mar 2025',
    )
    expect(subtitle.replaceAll('\u00A0', ' ')).toContain('against 1 Jan 2025 – 31 Mar 2025')
  })

  it('draws what is planned as planned, under any status', () => {
    const planned = [{ month: '2026-02', status: 'planned', level: 'minister', meetings: 1 }]
    const all = shapeTimeline(
      { ...EMPTY_FILTERS, status: 'all' },
      context,
      { counts: planned, reports: [], previous: null },
      'en',
    )
    expect(all.rows[0]).toMatchObject({ planned: 1, cancelled: 0, rank5: 0, total: 1 })
    const only = shapeTimeline(
      { ...EMPTY_FILTERS, status: 'planned' },
      context,
      { counts: planned, reports: [], previous: null },
      'en',
    )
    expect(only.rows[0]).toMatchObject({ rank5: 1, total: 1 })
    expect(only.title).toBe('Meetings planned per month, by rank')
  })
})
