import type { Filters } from '../filters/filters'
import { type Sql, sql } from './sql'

/**
 * Which rows `z` of areas are counted: those the filter asks for, or all. Others that the same meetings touch would stand
 * as bars that no filter leads to, for a filter of areas means "any of them".
 */
export function areChosenAreas(filters: Filters): Sql {
  return filters.area.length > 0 ? sql`z.area_code = ANY(${filters.area})` : sql`TRUE`
}
