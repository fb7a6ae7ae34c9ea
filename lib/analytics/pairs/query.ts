import type { Filters } from '../../filters/filters'
import { countBy, FIRST_OF_PAIR, SECOND_OF_PAIR } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { BEST_LEVEL, STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Meetings of two countries; `best` is the place (from 1) of the highest level in the list of roles. */
export type PairRow = StatusCounts & { first: string; second: string; best: number | null; last: string | null }

/** Meetings by pair of countries that both sat in; the busiest first. */
export function queryPairs(filters: Filters, way = chooseWay()): Promise<PairRow[]> {
  return runQuery<PairRow>(sql`
    SELECT ${FIRST_OF_PAIR} AS "first", ${SECOND_OF_PAIR} AS "second", ${STATUS_COUNTS}, ${BEST_LEVEL} AS "best", max(n.last) AS "last"
    FROM ${countBy('asked-pair', filters, 'all', way)}
    GROUP BY n.pair
    ORDER BY "meetings" DESC, n.pair COLLATE "C"`)
}
