/** What pages ask of a base of any size, and the filters that they ask it under. */
import { queryAreaPairs } from '../lib/analytics/area-pairs/query'
import { queryAreas } from '../lib/analytics/areas/query'
import { queryAreasOverTime } from '../lib/analytics/areas-over-time/query'
import { readBaseState } from '../lib/analytics/base-state'
import { readContext } from '../lib/analytics/context'
import { countUnverified } from '../lib/analytics/count-unverified'
import type { Way } from '../lib/analytics/counted/way'
import { queryCountries } from '../lib/analytics/countries/query'
import { queryCoverage } from '../lib/analytics/coverage/query'
import { listPairs, listPeopleInUse } from '../lib/analytics/in-use'
import { queryLevelMix } from '../lib/analytics/level-mix/query'
import { queryPairs } from '../lib/analytics/pairs/query'
import { queryPairsOverTime } from '../lib/analytics/pairs-over-time/query'
import { queryPartnerRanks } from '../lib/analytics/partner-ranks/query'
import { queryPartners } from '../lib/analytics/partners/query'
import { queryPlaces } from '../lib/analytics/places/query'
import { querySources } from '../lib/analytics/sources/query'
import { queryTimeline } from '../lib/analytics/timeline/query'
import { queryTotals } from '../lib/analytics/totals/query'
import { queryTotalsOverTime } from '../lib/analytics/totals-over-time/query'
import { queryTravels } from '../lib/analytics/travels/query'
import type { Filters } from '../lib/filters/filters'

export const QUERIES: Readonly<Record<string, (filters: Filters, way: Way) => Promise<unknown>>> = {
  'base state': (filters, way) => readBaseState(filters.asOf, way),
  'pairs of the bar': (filters, way) => listPairs(filters.asOf, way),
  'people of the bar': (filters, way) => listPeopleInUse(filters.asOf, way),
  context: readContext,
  unverified: countUnverified,
  totals: queryTotals,
  'totals-over-time': queryTotalsOverTime,
  timeline: queryTimeline,
  'level-mix': queryLevelMix,
  areas: queryAreas,
  'areas-over-time': queryAreasOverTime,
  pairs: queryPairs,
  'pairs-over-time': queryPairsOverTime,
  'area-pairs': queryAreaPairs,
  countries: queryCountries,
  partners: queryPartners,
  'partner-ranks': queryPartnerRanks,
  places: queryPlaces,
  travels: queryTravels,
  sources: querySources,
  coverage: queryCoverage,
}

/** Common ones first, then such as no count is kept for. */
export const FILTERS = [
  '',
  'country=DE',
  'pair=CN-IN',
  'area=trade',
  'from=2026-01-01&to=2026-10-31',
  'from=2025-11-23&to=2026-11-22&country=DE',
  'level=head_of_state',
  'country=DE,FR',
  'group=central_asia',
  'lang=ru',
] as const
