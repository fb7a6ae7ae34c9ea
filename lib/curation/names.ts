/** The spellings of people, as they go from one person to another. */
import type { ClientBase } from 'pg'
import { displayName } from '../identity/display-name'
import { compareText } from '../identity/told-meeting'

/** A spelling with the language and script it was seen in, and in how many articles. */
export type Name = { name: string; language: string; script: string; seen: number }
export type Names = readonly Name[]

const ADD = {
  name: 'curation-add-names',
  text: `INSERT INTO person_names AS old (person_id, name, language, script, seen)
    SELECT people.id, given.name, given.language, given.script, given.seen
    FROM people, jsonb_to_recordset($2::jsonb) AS given (name text, language text, script text, seen int)
    WHERE people.key = $1
    ON CONFLICT (person_id, name, language) DO UPDATE SET seen = old.seen + excluded.seen`,
}
const TAKE = {
  name: 'curation-take-names',
  text: `UPDATE person_names SET seen = greatest(person_names.seen - given.seen, 0)
    FROM people, jsonb_to_recordset($2::jsonb) AS given (name text, language text, seen int)
    WHERE people.key = $1 AND person_names.person_id = people.id AND person_names.name = given.name
      AND person_names.language = given.language`,
}
const DROP = {
  name: 'curation-drop-names',
  text: `DELETE FROM person_names USING people
    WHERE people.id = person_names.person_id AND people.key = $1 AND person_names.seen = 0`,
}
const OF = {
  name: 'curation-names-of',
  text: `SELECT n.name, n.language, n.script, n.seen FROM person_names n JOIN people p ON p.id = n.person_id
    WHERE p.key = $1`,
}
const RENAME = { name: 'curation-rename', text: 'UPDATE people SET name = $2 WHERE key = $1 AND name <> $2' }

/** @param sign 1 to give a person these spellings, -1 to take them away again */
export async function addNames(client: ClientBase, key: string, names: Names, sign: 1 | -1): Promise<void> {
  if (names.length === 0) return
  await client.query({ ...(sign === 1 ? ADD : TAKE), values: [key, JSON.stringify(names)] })
  if (sign === -1) await client.query({ ...DROP, values: [key] })
}

/** Shows a person under the name that his spellings make best. */
export async function chooseName(client: ClientBase, key: string): Promise<void> {
  const all = await loadNames(client, key)
  if (all.length > 0) await client.query({ ...RENAME, values: [key, displayName(key, all)] })
}

/** The spellings of a person in one order. */
export async function loadNames(client: ClientBase, key: string): Promise<Name[]> {
  const { rows } = await client.query<Name>({ ...OF, values: [key] })
  return rows.sort((a, b) => compareText(a.name, b.name) || compareText(a.language, b.language))
}
