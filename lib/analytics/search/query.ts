import type { Filters } from '../../filters/filters'
import { countUpTo, MOST_COUNTED } from './frequent'
import { type FoundCode, type FoundPerson, queryAreas, queryCountries, queryPeople } from './names'
import { type FoundReport, queryReports } from './reports'

/** As many as a file of what was found holds of each kind. */
export const MOST_ROWS = 200

export type SearchRows = {
  people: FoundPerson[]
  countries: FoundCode[]
  areas: FoundCode[]
  reports: FoundReport[]
  /** Not counted beyond `MOST_COUNTED`, where it is one more. */
  allReports: number
}

/** What the words `q` find, taken as they stand: names, and the reports that speak most of them. */
export async function querySearch(filters: Filters): Promise<SearchRows> {
  const allReports = filters.q === null ? 0 : await countUpTo(filters, MOST_COUNTED)
  const [people, countries, areas, reports] = await Promise.all([
    queryPeople(filters, MOST_ROWS),
    queryCountries(filters, MOST_ROWS),
    queryAreas(filters, MOST_ROWS),
    queryReports(filters, { order: 'best', offset: 0, limit: MOST_ROWS }, allReports > MOST_COUNTED),
  ])
  return { people, countries, areas, reports, allReports }
}
