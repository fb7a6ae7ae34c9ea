/** Keys that may well name the same person: what a reader of a person's page is offered to merge. */
import { getPool } from '../db/client'
import { samePerson } from '../identity/same-person'

/** A person whose key is near, with the last role in which he or she was seen. */
export type Namesake = {
  key: string
  name: string
  role: string | null
  country: string | null
  meetings: number
  last: string | null
}

const MOST = 8
/** Letters at the beginning of a word that near spellings have in common. */
const STEM = 3

const QUERY = `
  SELECT p.key, p.name, count(m.id)::int AS "meetings", max(m.date) AS "last",
    (array_agg(x.role ORDER BY m.date DESC NULLS LAST))[1] AS "role",
    (array_agg(x.country_code ORDER BY m.date DESC NULLS LAST))[1] AS "country"
  FROM people p
    JOIN participants x ON x.person_id = p.id
    JOIN meetings m ON m.id = x.meeting_id AND m.state = 'live'
  WHERE p.key <> $1 AND p.key ~ $2
    AND NOT EXISTS (SELECT FROM person_aliases a WHERE a.key = p.key AND a.article_id = '')
  GROUP BY p.key, p.name
  ORDER BY count(m.id) DESC, p.key COLLATE "C"`

/**
 * People at meetings whose keys agree with this one as far as spelling goes; those who met most come first.
 * @throws Error of the driver where the base cannot be reached
 */
export async function findNamesakes(key: string): Promise<Namesake[]> {
  const stems = (key.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= STEM)
  if (stems.length === 0) return []
  const pattern = `\\m(${stems.map((word) => word.slice(0, STEM)).join('|')})`
  const { rows } = await getPool().query<Namesake>(QUERY, [key, pattern])
  return rows.filter((row) => samePerson(row.key, key)).slice(0, MOST)
}
