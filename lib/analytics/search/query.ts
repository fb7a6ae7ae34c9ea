import type { Filters } from '../../filters/filters'
import { type FoundCode, type FoundPerson, queryAreas, queryCountries, queryPeople } from './names'
import { countReports, type FoundReport, queryReports } from './reports'

/** As many as a file of what was found holds of each kind. */
export const MOST_ROWS = 200

export type SearchRows = {
  people: FoundPerson[]
  countries: FoundCode[]
  areas: FoundCode[]
  reports: FoundReport[]
  allReports: number
}

/** What the words `q` find, taken as they stand: names, and the reports that speak most of them. */
export async function querySearch(filters: Filters): Promise<SearchRows> {
  const [people, countries, areas, reports, allReports] = await Promise.all([
    queryPeople(filters, MOST_ROWS),
    queryCountries(filters, MOST_ROWS),
    queryAreas(filters, MOST_ROWS),
    queryReports(filters, { order: 'best', offset: 0, limit: MOST_ROWS }),
    filters.q === null ? 0 : countReports(filters),
  ])
  return { people, countries, areas, reports, allReports }
}
