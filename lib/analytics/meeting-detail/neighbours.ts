import { runQuery, sql } from '../sql'
import { IS_LIVE } from '../where'

/** As much of a meeting as a link to it needs. */
export type MeetingLink = {
  id: string
  date: string | null
  datePrecision: string | null
  kind: string
  status: string
  level: string | null
  city: string | null
  countries: string[]
  participants: string[]
}

/** The meetings beside one: before and after it between the same countries, and others of its countries on its day. */
export type Neighbours = { previous: MeetingLink | null; next: MeetingLink | null; sameDay: MeetingLink[] }

type Row = MeetingLink & { place: 'previous' | 'next' | 'sameDay' }

/**
 * Finds the neighbours of a meeting. "The same countries" are all that sat at it; cancelled meetings are no neighbours, and
 * a meeting without a date has none.
 */
export async function readNeighbours(id: string): Promise<Neighbours> {
  const rows = await runQuery<Row>(sql`
    WITH here AS (
      SELECT m.id, m.date, ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id) AS sides
      FROM meetings m WHERE m.id = ${id} AND m.date IS NOT NULL
    ),
    others AS (
      SELECT m.*, here.date AS here_date, here.sides,
        (SELECT count(*) FROM meeting_countries s WHERE s.meeting_id = m.id AND s.country_code = ANY(here.sides)) AS shared
      FROM meetings m JOIN here ON m.id <> here.id AND m.date IS NOT NULL AND m.status <> 'cancelled'
        AND ${IS_LIVE}
    ),
    beside AS (
      (SELECT 'previous' AS place, o.* FROM others o WHERE o.shared = cardinality(o.sides) AND o.shared > 0
        AND o.date < o.here_date ORDER BY o.date DESC, o.id COLLATE "C" LIMIT 1)
      UNION ALL
      (SELECT 'next', o.* FROM others o WHERE o.shared = cardinality(o.sides) AND o.shared > 0
        AND o.date > o.here_date ORDER BY o.date, o.id COLLATE "C" LIMIT 1)
      UNION ALL
      (SELECT 'sameDay', o.* FROM others o WHERE o.shared > 0 AND o.date = o.here_date)
    )
    SELECT b.place, b.id, b.date, b.date_precision AS "datePrecision", b.kind, b.status, b.level, b.city,
      ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = b.id
        ORDER BY s.country_code COLLATE "C") AS "countries",
      ARRAY(SELECT p.name FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = b.id
        ORDER BY s.position, p.key COLLATE "C") AS "participants"
    FROM beside b
    ORDER BY b.id COLLATE "C"`)
  const links = (place: Row['place']): MeetingLink[] =>
    rows.filter((row) => row.place === place).map(({ place: _, ...link }) => link)
  return { previous: links('previous')[0] ?? null, next: links('next')[0] ?? null, sameDay: links('sameDay') }
}
