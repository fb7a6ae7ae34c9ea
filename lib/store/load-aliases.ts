/** Which keys in reports stand for another person, because somebody said so. */
import type { ClientBase } from 'pg'
import type { AliasLookup } from '../identity/apply-aliases'
import type { MeetingReport } from '../identity/told-meeting'

/** A chain of merges is followed to its end; a ring cannot arise, for curation refuses to close one. */
const ALIASES = {
  name: 'load-aliases',
  text: `WITH RECURSIVE chain AS (
      SELECT key, article_id, target FROM person_aliases WHERE key = ANY ($1)
      UNION
      SELECT next.key, next.article_id, next.target FROM chain JOIN person_aliases next ON next.key = chain.target
    )
    SELECT key, article_id, target FROM chain`,
}

/** The aliases that can concern these reports. */
export async function loadAliases(client: ClientBase, reports: readonly MeetingReport[]): Promise<AliasLookup> {
  const keys = new Set(reports.flatMap(({ told }) => told.participants.map((person) => person.key)))
  if (keys.size === 0) return () => undefined
  const { rows } = await client.query<{ key: string; article_id: string; target: string }>({
    ...ALIASES,
    values: [[...keys]],
  })
  const targets = new Map(rows.map((row) => [`${row.article_id}\n${row.key}`, row.target]))
  return (key, article) => targets.get(`${article}\n${key}`) ?? targets.get(`\n${key}`)
}
