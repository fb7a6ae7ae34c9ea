/** People by key, and how their keys hang together since persons merged and split them. */
import type { ClientBase } from 'pg'

export type Person = {
  key: string
  name: string
  /** The person for whom this key stands in all articles; `null` where it stands for itself. */
  target: string | null
}

const PEOPLE = {
  name: 'curation-people',
  text: `SELECT people.key, people.name, a.target FROM people
    LEFT JOIN person_aliases a ON a.key = people.key AND a.article_id = '' WHERE people.key = ANY ($1)`,
}

const LEADS = {
  name: 'curation-leads-to',
  text: `WITH RECURSIVE chain AS (
      SELECT $1::text AS key
      UNION
      SELECT a.target FROM chain JOIN person_aliases a ON a.key = chain.key
    )
    SELECT EXISTS (SELECT FROM chain WHERE key = $2) AS leads`,
}

/** Keys that stand for one of these people in some article, they themselves among them. */
const KEYS = {
  name: 'curation-keys-of',
  text: `WITH RECURSIVE chain AS (
      SELECT unnest($1::text[]) AS key
      UNION
      SELECT a.key FROM chain JOIN person_aliases a ON a.target = chain.key
    )
    SELECT key FROM chain`,
}

export async function findPeople(client: ClientBase, keys: readonly string[]): Promise<Map<string, Person>> {
  const { rows } = await client.query<Person>({ ...PEOPLE, values: [keys] })
  return new Map(rows.map((person) => [person.key, person]))
}

/** Whether one key stands, in some article, for the other, so that the other must not be made to stand for it. */
export async function leadsTo(client: ClientBase, from: string, to: string): Promise<boolean> {
  const { rows } = await client.query<{ leads: boolean }>({ ...LEADS, values: [from, to] })
  return rows[0]?.leads === true
}

/** All keys under which reports may tell of these people. */
export async function listKeysOf(client: ClientBase, people: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>({ ...KEYS, values: [people] })
  return rows.map(({ key }) => key)
}
