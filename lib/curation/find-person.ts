/** Finds the person that an editor means. */
import type { ClientBase } from 'pg'
import { personKey } from '../identity/person-key'

/** The key that a chain of merges ends at, and the name under which this person is shown, if there is one. */
const PERSON = {
  name: 'curation-person',
  text: `WITH RECURSIVE chain AS (
      SELECT $1::text AS key, 0 AS step
      UNION ALL
      SELECT target, step + 1 FROM chain JOIN person_aliases a ON a.key = chain.key AND a.article_id = ''
      WHERE step < 1000
    ), last AS (SELECT key FROM chain ORDER BY step DESC LIMIT 1)
    SELECT last.key, people.name FROM last LEFT JOIN people ON people.key = last.key`,
}

export type FoundPerson = {
  /** Empty where a name has no letter of which a key could be made. */
  key: string
  /** `null` where nobody of this key is known. */
  name: string | null
}

/**
 * The person of a key, or, where there is nobody of this key, of a name.
 * @param name the name as the editor wrote it; `null` where he gave none
 */
export async function findPerson(client: ClientBase, key: string, name: string | null): Promise<FoundPerson> {
  const named = await follow(client, key)
  return named.name !== null || name === null ? named : follow(client, personKey(name))
}

async function follow(client: ClientBase, key: string): Promise<FoundPerson> {
  const { rows } = await client.query<FoundPerson>({ ...PERSON, values: [key] })
  return rows[0] ?? { key, name: null }
}
