import { cache } from 'react'
import type { FilterBasis } from '@/components/filters/filter-basis'
import { type BaseState, readBaseState } from '@/lib/analytics/base-state'
import {
  listAreasInUse,
  listCountriesInUse,
  listOrganizationsInUse,
  listPairs,
  listPeopleInUse,
} from '@/lib/analytics/in-use'
import { listPeriodPresets } from '@/lib/filters/presets'

/** The state of the base, as it is or as of a day, read once a request. */
export const readState: (asOf: string | null) => Promise<BaseState> = cache(readBaseState)

/** What the filter bar offers. Periods are counted from the newest report, so that a preset is never empty by age alone. */
export async function readFilterBasis(asOf: string | null): Promise<FilterBasis> {
  const [pairs, countries, areas, organizations, people, state] = await Promise.all([
    listPairs(asOf),
    listCountriesInUse(asOf),
    listAreasInUse(asOf),
    listOrganizationsInUse(asOf),
    listPeopleInUse(asOf),
    readState(asOf),
  ])
  return {
    pairs,
    countries: countries.map((row) => row.code),
    areas,
    organizations,
    people,
    presets: state.lastPublished ? listPeriodPresets(state.lastPublished) : [],
  }
}
