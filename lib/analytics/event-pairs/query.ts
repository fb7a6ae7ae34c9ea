import type { Filters } from '../../filters/filters'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { type MeetingRow, selectNewest } from '../meetings/query'
import { runQuery, type Sql, sql } from '../sql'
import { ARTICLE_LANGUAGE } from '../where'

/** A meeting with what event data say of its first report: where it stood, when, and in which language. */
export type EventRow = MeetingRow & { url: string | null; published: string | null; language: string | null }

/** The meetings under a filter, each with its earliest report. */
export function selectEvents(filters: Filters): Sql {
  return selectNewest(filters, {
    columns: sql`first.url, first.published, first.language`,
    join: sql`LEFT JOIN LATERAL (
      SELECT a.url, a.published, ${ARTICLE_LANGUAGE} AS "language"
      FROM reports r JOIN articles a ON a.id = r.article_id
      WHERE r.meeting_id = t.id
      ORDER BY a.published NULLS LAST, a.id COLLATE "C" LIMIT 1) first ON TRUE`,
  })
}

/** How many sides of each kind sat at a meeting `m`, and the same of its facts. */
const COUNTED_SIDES = {
  countries: sql`(SELECT count(*) FROM meeting_countries s WHERE s.meeting_id = m.id)`,
  organizations: sql`(SELECT count(*) FROM meeting_organizations s WHERE s.meeting_id = m.id)`,
}
const KEPT_SIDES = { countries: sql`cardinality(m.countries)`, organizations: sql`cardinality(m.organizations)` }

/** Meetings of which one side only is known, so that no pair can be made of them. */
export async function countUnpaired(filters: Filters): Promise<number> {
  const way = chooseWay()
  const { from, where } = chooseTable(way)
  const { countries, organizations } = way === 'raw' ? COUNTED_SIDES : KEPT_SIDES
  const [row] = await runQuery<{ unpaired: number }>(sql`
    SELECT count(*)::int AS "unpaired" FROM ${from}
    WHERE (${countries} = 0 OR ${countries} + ${organizations} < 2) AND ${where(filters)}`)
  return row?.unpaired ?? 0
}
