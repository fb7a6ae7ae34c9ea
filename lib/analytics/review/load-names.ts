import type { ReviewPerson, ReviewSeat } from '../../dataset/review'
import { runQuery, sql } from '../sql'

/** Roles that a card offers. */
const OFFERED = 4

/** A participant of a meeting about whom something is asked. */
export type NameQuestion = { meeting: string; key: string }

export type NameAnswer = NameQuestion & {
  person: ReviewPerson
  names: { name: string; language: string }[]
  seats: ReviewSeat[]
}

/**
 * What the base knows of persons whose role or country is missing: the names in the reports of the meeting, the roles in
 * which they were seen elsewhere, the nearest in time first.
 */
export function loadNames(questions: readonly NameQuestion[]): Promise<NameAnswer[]> {
  if (questions.length === 0) return Promise.resolve([])
  return runQuery<NameAnswer>(sql`
    SELECT given.meeting, given.key,
      json_build_object('key', p.key, 'name', p.name, 'role', s.role, 'country', s.country_code) AS "person",
      coalesce((
        SELECT json_agg(DISTINCT jsonb_build_object('name', one.seat ->> 'name', 'language', a.language))
        FROM reports r JOIN articles a ON a.id = r.article_id
        CROSS JOIN jsonb_array_elements(r.told -> 'participants') AS one (seat)
        WHERE r.meeting_id = given.meeting AND (one.seat ->> 'key' = given.key OR EXISTS (
          SELECT FROM person_aliases x
          WHERE x.key = one.seat ->> 'key' AND x.target = given.key AND x.article_id IN ('', a.id)))
      ), '[]') AS "names",
      coalesce((
        SELECT json_agg(seat) FROM (
          SELECT o.role, o.country_code AS "country", count(*)::int AS "meetings", max(n.date) AS "last"
          FROM participants o JOIN meetings n ON n.id = o.meeting_id AND n.state = 'live'
          WHERE o.person_id = p.id AND n.id <> m.id AND o.role IS NOT NULL AND o.country_code IS NOT NULL
          GROUP BY 1, 2
          ORDER BY min(abs(n.date - m.date)) NULLS LAST, count(*) DESC, o.role COLLATE "C", o.country_code COLLATE "C"
          LIMIT ${OFFERED}
        ) seat
      ), '[]') AS "seats"
    FROM unnest(${questions.map((one) => one.meeting)}::text[], ${questions.map((one) => one.key)}::text[])
      AS given (meeting, key)
    JOIN meetings m ON m.id = given.meeting
    JOIN people p ON p.key = given.key
    JOIN participants s ON s.meeting_id = m.id AND s.person_id = p.id`)
}
