import type { Filters } from '../../filters/filters'
import { countBy, FIRST_OF_PAIR, SECOND_OF_PAIR } from '../counted/count-by'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { STATUS_COUNTS, type StatusCounts } from '../status-counts'

/** Meetings of two countries in a year. */
export type PairYear = StatusCounts & { first: string; second: string; year: string }

/** Meetings by pair and year; pairs by their whole count, then in time. */
export function queryPairsOverTime(filters: Filters, way = chooseWay()): Promise<PairYear[]> {
  return runQuery<PairYear>(sql`
    SELECT ${FIRST_OF_PAIR} AS "first", ${SECOND_OF_PAIR} AS "second", to_char(n.period::timestamp, 'YYYY') AS "year", ${STATUS_COUNTS}
    FROM ${countBy('asked-pair', filters, 'year', way)}
    GROUP BY n.pair, 3
    ORDER BY sum(sum(n.meetings)) OVER (PARTITION BY n.pair) DESC, n.pair COLLATE "C", 3`)
}
