import { shapeAreaPairs } from '../../lib/analytics/area-pairs/shape'
import { shapeAreas } from '../../lib/analytics/areas/shape'
import { shapeAreasOverTime } from '../../lib/analytics/areas-over-time/shape'
import { shapeContacts } from '../../lib/analytics/contacts/shape'
import type { Context } from '../../lib/analytics/context'
import { shapeCoverage } from '../../lib/analytics/coverage/shape'
import { shapeLevelMix } from '../../lib/analytics/level-mix/shape'
import { headMeetings, tellMeeting } from '../../lib/analytics/meetings/shape'
import { shapeNetwork } from '../../lib/analytics/network/shape'
import { shapePairs } from '../../lib/analytics/pairs/shape'
import { shapePairsOverTime } from '../../lib/analytics/pairs-over-time/shape'
import { shapePartnerRanks } from '../../lib/analytics/partner-ranks/shape'
import { shapePartners } from '../../lib/analytics/partners/shape'
import { shapePlaces } from '../../lib/analytics/places/shape'
import { shapeQuotedFigures } from '../../lib/analytics/quoted-figures/shape'
import type { Shaped } from '../../lib/analytics/shaped'
import { shapeTimeline } from '../../lib/analytics/timeline/shape'
import { headVisits } from '../../lib/analytics/visits/shape'
import type { Dataset } from '../../lib/dataset/dataset'
import type { Filters } from '../../lib/filters/filters'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { AREA_CODES } from '../../lib/vocab/areas'
import type { Tag } from '../../lib/words/tag'
import * as rows from './sample-rows'

/** What stands around invented meetings that are made to show every form of mark. */
const CONTEXT: Context = {
  meetings: 24,
  undated: 1,
  yearOnly: 1,
  recalled: 2,
  undatedOutside: 0,
  firstDate: '2024-02-03',
  lastDate: '2026-03-14',
  today: '2026-04-30',
  reports: 31,
  languages: ['en', 'ru', 'kk', 'sr'],
}

const ALL: Filters = { ...EMPTY_FILTERS, status: 'all' }
const PAIR: Filters = { ...ALL, pair: ['KZ', 'RS'] }
const COUNTRY: Filters = { ...EMPTY_FILTERS, country: ['KZ'] }
const AREA: Filters = { ...EMPTY_FILTERS, area: AREA_CODES.slice(0, 1) }
const SPAN: Filters = { ...ALL, from: '2025-09-01', to: '2026-03-31', compare: 'year' }

type Make = (tag: Tag) => Shaped

/** One dataset for every kind of drawing, by the mark of its encoding. */
export const SAMPLES: Readonly<Record<string, Make>> = {
  'stacked-bar': (tag) => shapeTimeline(SPAN, CONTEXT, rows.MONTHS, tag),
  bar: (tag) => shapeAreas(ALL, CONTEXT, { areas: rows.AREAS, without: 3 }, tag),
  heat: (tag) => shapeAreasOverTime(ALL, CONTEXT, rows.QUARTERS, tag),
  matrix: (tag) => shapePairs(EMPTY_FILTERS, CONTEXT, rows.PAIRS, tag),
  timeline: (tag) => ({ ...headMeetings(PAIR, CONTEXT, tag), rows: rows.MEETINGS.map(tellMeeting) }),
  coverage: (tag) => shapeCoverage(EMPTY_FILTERS, CONTEXT, rows.COVERAGE, tag),
  'stacked-rows': (tag) => shapeLevelMix(PAIR, CONTEXT, rows.YEARS, tag),
  balance: (tag) => ({
    ...headVisits(
      PAIR,
      CONTEXT,
      {
        visits: rows.VISITS.length,
        undated: rows.VISITS.filter((row) => row.date === null).length,
      },
      tag,
    ),
    rows: rows.VISITS,
  }),
  line: (tag) => shapeQuotedFigures(PAIR, CONTEXT, rows.QUOTED, tag),
  silence: (tag) => shapeContacts(PAIR, CONTEXT, rows.CONTACTS, tag),
  ranked: (tag) => shapePartners(COUNTRY, CONTEXT, rows.PARTNERS, tag),
  bump: (tag) => shapePartnerRanks(COUNTRY, CONTEXT, rows.RANKS, tag),
  network: (tag) => shapeNetwork(EMPTY_FILTERS, CONTEXT, rows.PAIRS, tag),
  map: (tag) => shapePlaces(EMPTY_FILTERS, CONTEXT, rows.PLACES, tag),
  span: (tag) => shapeAreaPairs(AREA, CONTEXT, rows.AREA_PAIRS, tag),
  multiples: (tag) => shapePairsOverTime(EMPTY_FILTERS, CONTEXT, rows.PAIR_YEARS, tag),
}

/** A sample as the registry would give it. */
export function makeSample(make: Make, tag: Tag): Dataset {
  return { tag, known: '2026-05-01T09:30:00.000000Z', ...make(tag) }
}
