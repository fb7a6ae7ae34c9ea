import type { Dataset, Row } from '../dataset/dataset'
import { RANK_STEPS } from '../vocab/roles'

/** Small datasets in the forms of lib/analytics, for the tests of the plans. */
const COMMON = {
  tag: 'en' as const,
  filters: 'Meetings held',
  notes: ['2 meetings without a date are not drawn.'],
  sources: { reports: 3, languages: ['en', 'ru'] },
}

const RANKS = RANK_STEPS.map(({ key, label, step }) => ({ key, label, token: `rank-${step}` }))

/** Months with their counts by rank: `{ '2026-02': { rank1: 2 } }`. */
export function makeTimeline(months: Record<string, Record<string, number>>): Dataset {
  return {
    ...COMMON,
    id: 'timeline',
    title: 'Meetings held per month, by rank',
    subtitle: 'Meetings, all time.',
    columns: [
      { key: 'month', label: 'Month', type: 'month' },
      ...RANKS.map(({ key, label }) => ({ key, label, type: 'number' as const })),
      { key: 'reports', label: 'Reports published in the month', type: 'number' },
    ],
    rows: Object.entries(months).map(([month, counts]) => ({ month, reports: 1, ...counts })),
    encoding: { mark: 'stacked-bar', x: 'month', series: RANKS },
  }
}

/** Rows of any dataset that is not a timeline. */
export function makeDataset(id: string, encoding: Dataset['encoding'], rows: readonly Row[]): Dataset {
  const columns = Object.keys(rows[0] ?? {}).map((key) => ({ key, label: key, type: 'text' as const }))
  return { ...COMMON, id, title: `Dataset ${id}`, subtitle: 'Meetings.', columns, rows, encoding }
}

/** A meeting between Kazakhstan and Serbia; what is not given is empty. */
export function makeMeeting(id: string, date: string | null, facts: Row = {}): Row {
  const empty = { datePrecision: 'day', kind: 'talks', status: 'held', level: null, visitType: null, city: null }
  return {
    id,
    date,
    ...empty,
    country: null,
    participants: [],
    areas: [],
    reports: ['a'],
    guest: null,
    host: null,
    recalled: false,
    ...facts,
  }
}
