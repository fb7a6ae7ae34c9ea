import type { Filters } from '../../filters/filters'
import { runQuery, type Sql, sql } from '../sql'
import { whereMeetings } from '../where'

/** A quantity that a report quotes, and where in its text: UTF-16 code units, `null` where only the headline says it. */
export type QuotedFigure = {
  value: number
  unit: string
  about: string
  article: string
  language: string
  published: string | null
  start: number | null
  end: number | null
}

/** What is quoted beside a meeting of many need not be about the two. */
function wasAlone(filters: Filters): Sql {
  if (filters.pair === null) return sql`TRUE`
  return sql`(SELECT count(*) FROM meeting_countries s WHERE s.meeting_id = m.id) = 2`
}

/** Quantities that the reports of the meetings under a filter quote, in the order of the reports. */
export function queryQuotedFigures(filters: Filters): Promise<QuotedFigure[]> {
  return runQuery<QuotedFigure>(sql`
    SELECT f.value, f.unit, f.about, a.id AS "article", a.language, a.published, e.start AS "start", e.end AS "end"
    FROM figures f
      JOIN articles a ON a.id = f.article_id
      LEFT JOIN LATERAL (SELECT x.start, x.end FROM evidence x WHERE x.figure_id = f.id AND NOT x.in_title
        ORDER BY x.start LIMIT 1) e ON TRUE
    WHERE EXISTS (SELECT FROM reports r JOIN meetings m ON m.id = r.meeting_id
      WHERE r.article_id = a.id AND ${wasAlone(filters)} AND ${whereMeetings(filters)})
    ORDER BY a.published NULLS LAST, a.id COLLATE "C", e.start, f.id`)
}
