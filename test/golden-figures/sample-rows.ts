import type { AreaPairRow } from '../../lib/analytics/area-pairs/query'
import type { AreaRow } from '../../lib/analytics/areas/query'
import type { AreaQuarterRow } from '../../lib/analytics/areas-over-time/query'
import type { ContactRow } from '../../lib/analytics/contacts/query'
import type { CountryCount } from '../../lib/analytics/countries/query'
import type { CoverageRow } from '../../lib/analytics/coverage/query'
import type { YearCount } from '../../lib/analytics/level-mix/query'
import type { MeetingRow } from '../../lib/analytics/meetings/query'
import type { PairRow } from '../../lib/analytics/pairs/query'
import type { PairYear } from '../../lib/analytics/pairs-over-time/query'
import type { PartnerYear } from '../../lib/analytics/partner-ranks/query'
import type { PlaceRow } from '../../lib/analytics/places/query'
import type { QuotedFigure } from '../../lib/analytics/quoted-figures/query'
import type { StatusCounts } from '../../lib/analytics/status-counts'
import type { TimelineRows } from '../../lib/analytics/timeline/query'
import type { VisitRow } from '../../lib/analytics/visits/query'

/** Invented rows in the forms of the queries; small, and with every case that is drawn in a way of its own. */

const count = (held: number, planned = 0, cancelled = 0): StatusCounts => ({
  meetings: held + planned + cancelled,
  held,
  planned,
  cancelled,
})

export const MONTHS: TimelineRows = {
  counts: [
    { month: '2025-09', status: 'held', level: 'head_of_state', meetings: 2 },
    { month: '2025-10', status: 'held', level: 'head_of_government', meetings: 3 },
    { month: '2025-10', status: 'held', level: 'speaker', meetings: 1 },
    { month: '2025-12', status: 'held', level: 'foreign_minister', meetings: 4 },
    { month: '2025-12', status: 'held', level: 'minister', meetings: 2 },
    { month: '2026-01', status: 'held', level: 'ambassador', meetings: 1 },
    { month: '2026-01', status: 'held', level: null, meetings: 2 },
    { month: '2026-02', status: 'cancelled', level: 'minister', meetings: 1 },
    { month: '2026-03', status: 'planned', level: 'head_of_state', meetings: 2 },
  ],
  reports: [
    { month: '2025-09', reports: 4 },
    { month: '2025-10', reports: 9 },
    { month: '2025-12', reports: 3 },
    { month: '2026-01', reports: 6 },
    { month: '2026-02', reports: 5 },
    { month: '2026-03', reports: 4 },
  ],
  previous: [
    { month: '2025-09', meetings: 3 },
    { month: '2025-10', meetings: 1 },
    { month: '2025-12', meetings: 7 },
    { month: '2026-01', meetings: 2 },
  ],
}

export const AREAS: AreaRow[] = [
  { area: 'trade', ...count(9, 1) },
  { area: 'energy', ...count(6) },
  { area: 'nuclear_energy', ...count(3, 0, 1) },
  { area: 'culture', ...count(2) },
  { area: 'security', ...count(2) },
  { area: 'transport', ...count(1) },
  { area: 'political_dialogue', ...count(0, 2) },
]

export const QUARTERS: AreaQuarterRow[] = [
  { area: 'trade', quarter: '2025-Q1', ...count(1) },
  { area: 'trade', quarter: '2025-Q3', ...count(4) },
  { area: 'trade', quarter: '2026-Q1', ...count(12) },
  { area: 'energy', quarter: '2025-Q3', ...count(2, 1) },
  { area: 'culture', quarter: '2025-Q4', ...count(1) },
  { area: 'security', quarter: '2026-Q2', ...count(0, 1) },
]

const pair = (first: string, second: string, held: number, best: number | null, last: string): PairRow => ({
  first,
  second,
  ...count(held),
  best,
  last,
})

export const PAIRS: PairRow[] = [
  pair('KZ', 'RS', 7, 1, '2026-02-27'),
  pair('KZ', 'UZ', 5, 2, '2026-01-12'),
  pair('RS', 'TR', 4, 4, '2025-11-03'),
  pair('KZ', 'TR', 3, 6, '2025-09-19'),
  pair('KG', 'KZ', 2, 12, '2025-06-30'),
  pair('RS', 'UZ', 1, null, '2024-02-03'),
]

const NO_MEETING: Omit<MeetingRow, 'id' | 'date'> = {
  dateEnd: null,
  datePrecision: 'day',
  kind: 'talks',
  status: 'held',
  level: 'minister',
  visitType: null,
  guest: null,
  host: null,
  countries: ['KZ', 'RS'],
  organizations: [],
  city: null,
  country: null,
  participants: [],
  areas: [],
  confidence: 0.9,
  recalled: false,
  reports: ['a', 'b'],
  copies: 0,
}

export const MEETINGS: MeetingRow[] = [
  {
    ...NO_MEETING,
    ...{ id: 'm1', date: '2026-06-20', status: 'planned', level: 'head_of_state', kind: 'visit', visitType: 'state' },
    ...{ guest: 'RS', host: 'KZ', city: 'Astana', country: 'KZ', participants: ['Vučić'], reports: ['c'] },
  },
  {
    ...NO_MEETING,
    ...{ id: 'm2', date: '2026-02-27', level: 'head_of_state', visitType: 'official', guest: 'RS', host: 'KZ' },
    ...{ city: 'Astana', country: 'KZ', participants: ['Kassym-Jomart Tokayev', 'Aleksandar Vučić'] },
    areas: ['trade', 'energy', 'culture', 'ai'],
  },
  { ...NO_MEETING, id: 'm3', date: '2025-05-14', kind: 'call', level: 'foreign_minister', participants: ['Đurić'] },
  {
    ...NO_MEETING,
    ...{ id: 'm4', date: '2025-03-02', status: 'cancelled', kind: 'visit', guest: 'KZ', host: 'RS', country: 'RS' },
    ...{ city: 'Belgrade', level: 'speaker', areas: ['security'] },
  },
  {
    ...NO_MEETING,
    ...{ id: 'm5', date: '2024-02-01', datePrecision: 'month', recalled: true, level: null, kind: 'forum' },
  },
]

export const COVERAGE: CoverageRow[] = [
  { outlet: 'Қазақ үні', host: 'a.example', month: '2025-11', reports: 2, copies: 0 },
  { outlet: 'Қазақ үні', host: 'a.example', month: '2026-02', reports: 5, copies: 0 },
  { outlet: 'Политика', host: 'b.example', month: '2025-12', reports: 1, copies: 0 },
  { outlet: null, host: 'c.example', month: '2026-01', reports: 3, copies: 0 },
  { outlet: null, host: 'c.example', month: null, reports: 1, copies: 0 },
]

export const YEARS: YearCount[] = [
  { year: '2023', status: 'held', level: 'ambassador', meetings: 1 },
  { year: '2024', status: 'held', level: 'foreign_minister', meetings: 2 },
  { year: '2024', status: 'held', level: null, meetings: 1 },
  { year: '2025', status: 'held', level: 'head_of_government', meetings: 1 },
  { year: '2025', status: 'cancelled', level: 'speaker', meetings: 1 },
  { year: '2026', status: 'held', level: 'head_of_state', meetings: 2 },
  { year: '2026', status: 'planned', level: 'head_of_state', meetings: 1 },
]

const visit = (id: string, date: string | null, guest: string, level: string | null, status = 'held'): VisitRow => ({
  ...{ id, date, guest, level, status, host: guest === 'KZ' ? 'RS' : 'KZ' },
  ...{ datePrecision: 'day', visitType: 'official', city: null, recalled: false },
})

export const VISITS: VisitRow[] = [
  visit('v1', '2026-02-27', 'RS', 'head_of_state'),
  visit('v2', '2025-06-11', 'RS', 'minister'),
  visit('v3', '2025-03-02', 'KZ', 'speaker', 'cancelled'),
  visit('v4', '2024-11-19', 'KZ', 'head_of_state'),
  visit('v5', '2026-06-20', 'RS', null, 'planned'),
  visit('v6', null, 'KZ', null),
]

const quote = (value: number, unit: string, about: string, published: string): QuotedFigure => ({
  ...{ value, unit, about, published },
  ...{ article: `a-${published}`, language: 'en', start: 10, end: 40 },
})

export const QUOTED: QuotedFigure[] = [
  quote(82_000_000, 'USD', 'trade turnover grew to 82 million dollars', '2024-11-20'),
  quote(107_000_000, 'USD', 'trade turnover exceeded 107 million dollars', '2025-06-12'),
  quote(117_000_000, 'USD', 'trade turnover reached 117 million dollars', '2026-02-27'),
  quote(7, 'percent', 'trade had grown by 7%', '2026-02-27'),
]

const contact = (id: string, date: string | null, level: string | null): ContactRow => ({
  ...{ id, date, level },
  ...{ dateEnd: null, datePrecision: 'day' },
})

export const CONTACTS: ContactRow[] = [
  contact('c1', '2023-05-02', 'minister'),
  contact('c2', '2024-11-19', 'head_of_state'),
  contact('c3', '2025-06-11', 'foreign_minister'),
  contact('c4', '2026-02-27', 'head_of_state'),
  contact('c5', null, 'minister'),
]

const partner = (country: string, level: string | null, meetings: number): CountryCount => ({
  ...{ country, level, meetings, status: 'held' },
  ...{ made: 1, received: meetings - 1, best: 1, last: '2026-02-27' },
})

export const PARTNERS: CountryCount[] = [
  partner('UZ', 'head_of_state', 4),
  partner('UZ', 'minister', 3),
  partner('RS', 'head_of_government', 3),
  partner('TR', 'ambassador', 2),
  partner('KG', null, 1),
]

const place = (year: string, country: string, held: number, at: number): PartnerYear => ({
  ...{ year, country, place: at, best: at },
  ...count(held),
})

export const RANKS: PartnerYear[] = [
  place('2024', 'UZ', 4, 1),
  place('2024', 'TR', 2, 2),
  place('2024', 'KG', 1, 3),
  place('2025', 'TR', 5, 1),
  place('2025', 'UZ', 3, 2),
  place('2025', 'RS', 2, 3),
  place('2026', 'RS', 6, 1),
  place('2026', 'UZ', 3, 2),
  place('2026', 'TR', 1, 3),
]

export const PLACES: PlaceRow[] = [
  { city: 'Astana', country: 'KZ', ...count(6), best: 1, last: '2026-02-27' },
  { city: 'Belgrade', country: 'RS', ...count(3), best: 2, last: '2025-11-03' },
  { city: 'Ankara', country: 'TR', ...count(1), best: 12, last: '2025-09-19' },
  { city: null, country: 'UZ', ...count(2), best: null, last: '2025-01-15' },
]

export const AREA_PAIRS: AreaPairRow[] = [
  { area: 'trade', first: 'KZ', second: 'RS', ...count(5), best: 1, since: '2024-02-03', last: '2026-02-27' },
  { area: 'trade', first: 'KZ', second: 'UZ', ...count(3), best: 2, since: '2024-08-12', last: '2025-01-12' },
  { area: 'trade', first: 'RS', second: 'TR', ...count(1), best: 9, since: '2025-11-03', last: '2025-11-03' },
]

const year = (first: string, second: string, of: string, held: number): PairYear => ({
  ...{ first, second, year: of },
  ...count(held),
})

export const PAIR_YEARS: PairYear[] = [
  year('KZ', 'RS', '2024', 1),
  year('KZ', 'RS', '2025', 2),
  year('KZ', 'RS', '2026', 4),
  year('KZ', 'UZ', '2024', 3),
  year('KZ', 'UZ', '2026', 2),
  year('RS', 'TR', '2025', 4),
]
