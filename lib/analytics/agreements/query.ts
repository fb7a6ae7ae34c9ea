import type { Filters } from '../../filters/filters'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { whereMeetings } from '../where'

/** A paper as one report tells of it, and where in its text: UTF-16 code units, `null` where only the headline says it. */
export type AgreementRow = {
  title: string
  status: string
  countries: string[]
  article: string
  language: string
  published: string | null
  start: number | null
  end: number | null
}

function concerns(codes: readonly string[]): Sql {
  return sql`EXISTS (SELECT FROM agreement_countries s WHERE s.agreement_id = g.id AND s.country_code = ANY(${codes}))`
}

/** Of a pair only the papers of both, of countries those of any; without them whatever the reports name. */
function whereSides(filters: Filters): Sql {
  const conditions: Sql[] = []
  if (filters.pair !== null) conditions.push(concerns([filters.pair[0]]), concerns([filters.pair[1]]))
  if (filters.country.length > 0) conditions.push(concerns(filters.country))
  return joinAnd(conditions)
}

/** Papers that the reports of the meetings under a filter tell of, in the order of the reports. */
export function queryAgreements(filters: Filters): Promise<AgreementRow[]> {
  return runQuery<AgreementRow>(sql`
    SELECT g.title, g.status, a.id AS "article", a.language, a.published, e.start AS "start", e.end AS "end",
      ARRAY(SELECT s.country_code FROM agreement_countries s WHERE s.agreement_id = g.id
        ORDER BY s.country_code COLLATE "C") AS "countries"
    FROM agreements g
      JOIN articles a ON a.id = g.article_id
      LEFT JOIN LATERAL (SELECT x.start, x.end FROM evidence x WHERE x.agreement_id = g.id AND NOT x.in_title
        ORDER BY x.start LIMIT 1) e ON TRUE
    WHERE ${whereSides(filters)} AND EXISTS (SELECT FROM reports r JOIN meetings m ON m.id = r.meeting_id
      WHERE r.article_id = a.id AND ${whereMeetings(filters)})
    ORDER BY a.published NULLS LAST, a.id COLLATE "C", e.start, g.id`)
}
