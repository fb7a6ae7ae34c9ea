import { runQuery, sql } from '../sql'

/** A person as a search offers it. */
export type FoundPerson = {
  key: string
  name: string
  role: string | null
  country: string | null
  meetings: number
  last: string | null
}

const MOST = 8

/**
 * People with a spelling of their name, in any script, of which a word begins with each word asked for; those who met most
 * come first. Empty for fewer than two letters.
 */
export async function findPeople(words: string): Promise<FoundPerson[]> {
  const wanted =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (wanted.join('').length < 2) return []
  const patterns = wanted.map((word) => `\\m${word}`)
  return runQuery<FoundPerson>(sql`
    WITH found AS (
      SELECT p.id, p.key, p.name FROM people p
      WHERE (SELECT bool_and(lower(p.key || ' ' || p.name) ~ word
          OR EXISTS (SELECT FROM person_names n WHERE n.person_id = p.id AND n.seen > 0 AND lower(n.name) ~ word))
        FROM unnest(${patterns}::text[]) AS word)
        AND NOT EXISTS (SELECT FROM person_aliases a WHERE a.key = p.key AND a.article_id = '')
    )
    SELECT f.key, f.name, last.role, last.country_code AS "country", count(m.id)::int AS "meetings",
      max(m.date) AS "last"
    FROM found f
      LEFT JOIN participants x ON x.person_id = f.id
      LEFT JOIN meetings m ON m.id = x.meeting_id AND m.state = 'live'
      LEFT JOIN LATERAL (
        SELECT y.role, y.country_code FROM participants y JOIN meetings n ON n.id = y.meeting_id AND n.state = 'live'
        WHERE y.person_id = f.id ORDER BY n.date DESC NULLS LAST, n.id LIMIT 1) last ON true
    GROUP BY f.key, f.name, last.role, last.country_code
    ORDER BY count(m.id) DESC, f.key COLLATE "C"
    LIMIT ${MOST}`)
}
