/** Keeps people and the spellings in which their names were seen. */
import type { ClientBase } from 'pg'
import { displayName, type Spelling } from '../identity/display-name'
import { compareText } from '../identity/told-meeting'

/** A spelling of a person's name in one article. */
export type SeenName = { key: string; name: string; language: string }

type Names = { people: { key: string; name: string }[]; meetings: { participants: { key: string; name: string }[] }[] }

/** The spellings of an article, each once. */
export function namesIn(facts: Names, language: string): SeenName[] {
  const people = [...facts.people, ...facts.meetings.flatMap((meeting) => meeting.participants)]
  const seen = new Map<string, SeenName>()
  for (const { key, name } of people)
    if (key !== '' && name !== '') seen.set(`${key}\n${name}`, { key, name, language })
  return [...seen.values()]
}

/** Script of a name, as ISO 15924 writes it; the script of its first letter. */
export function scriptOf(name: string): string {
  const letter = /\p{L}/u.exec(name)?.[0] ?? ''
  if (/\p{Script=Latin}/u.test(letter)) return 'Latn'
  return /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrl' : 'Zyyy'
}

const PEOPLE = {
  name: 'store-people',
  text: `WITH given AS (SELECT * FROM unnest($1::text[], $2::text[]) AS given (key, name)),
    added AS (INSERT INTO people (key, name) SELECT key, name FROM given ON CONFLICT (key) DO NOTHING RETURNING id, key)
    SELECT id, key FROM added UNION ALL SELECT id, key FROM people JOIN given USING (key)`,
}

const NAMES = {
  name: 'store-person-names',
  text: `INSERT INTO person_names (person_id, name, language, script, seen)
    SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[])
    ON CONFLICT (person_id, name, language) DO UPDATE SET seen = person_names.seen + excluded.seen`,
}

const FORGET = {
  name: 'forget-person-names',
  text: `UPDATE person_names SET seen = greatest(seen - 1, 0)
    FROM unnest($1::text[], $2::text[], $3::text[]) AS given (key, name, language) JOIN people USING (key)
    WHERE person_names.person_id = people.id AND person_names.name = given.name
      AND person_names.language = given.language`,
}

const DROP_UNSEEN = {
  name: 'drop-unseen-names',
  text: `DELETE FROM person_names USING people
    WHERE person_names.person_id = people.id AND people.key = ANY ($1) AND person_names.seen = 0`,
}

const SPELLINGS = {
  name: 'load-spellings',
  text: `SELECT people.key, people.name AS shown, spelling.name, spelling.language, spelling.seen
    FROM people JOIN person_names AS spelling ON spelling.person_id = people.id WHERE people.key = ANY ($1)`,
}

const RENAME = {
  name: 'rename-people',
  text: `UPDATE people SET name = given.name FROM unnest($1::text[], $2::text[]) AS given (key, name)
    WHERE people.key = given.key`,
}

const DROP_PEOPLE = {
  name: 'drop-people',
  text: `DELETE FROM people WHERE key = ANY ($1)
    AND NOT EXISTS (SELECT FROM participants WHERE person_id = people.id)
    AND NOT EXISTS (SELECT FROM person_names WHERE person_id = people.id)`,
}

/**
 * Writes the people of articles.
 * @param seen spellings, each as often as there are articles that bring it
 * @param gone spellings that one article held before and that are to be counted no more
 * @param others people who need a row although none of these articles names them
 * @returns the row numbers of all these people, by key
 */
export async function storePeople(
  client: ClientBase,
  seen: readonly SeenName[],
  gone: readonly SeenName[],
  others: readonly { key: string; name: string }[],
): Promise<Map<string, number>> {
  if (gone.length > 0) await forget(client, gone)
  const unplaced = others.map((person) => ({ ...person, language: 'und' }))
  const people = [...new Map([...unplaced, ...seen].map((person) => [person.key, person])).values()]
  people.sort((a, b) => compareText(a.key, b.key))
  const ids = new Map<string, number>()
  if (people.length > 0) {
    const keys = people.map(({ key }) => key)
    const names = people.map(({ key, name, language }) => displayName(key, [{ name, language, seen: 1 }]))
    const { rows } = await client.query<{ id: number; key: string }>({ ...PEOPLE, values: [keys, names] })
    for (const row of rows) ids.set(row.key, row.id)
  }
  if (seen.length > 0) {
    const counted = countNames(seen)
    const columns = [
      counted.map(({ key }) => ids.get(key)),
      counted.map(({ name }) => name),
      counted.map(({ language }) => language),
      counted.map(({ name }) => scriptOf(name)),
      counted.map(({ times }) => times),
    ]
    await client.query({ ...NAMES, values: columns })
  }
  await rename(client, [...new Set([...seen, ...gone].map(({ key }) => key))])
  return ids
}

function countNames(seen: readonly SeenName[]): (SeenName & { times: number })[] {
  const counted = new Map<string, SeenName & { times: number }>()
  for (const name of seen) {
    const id = nameOf(name)
    const known = counted.get(id)
    if (known) known.times++
    else counted.set(id, { ...name, times: 1 })
  }
  return [...counted.values()]
}

/** What tells one spelling from another. */
export function nameOf({ key, name, language }: SeenName): string {
  return [key, name, language].join('\n')
}

async function forget(client: ClientBase, gone: readonly SeenName[]): Promise<void> {
  const columns = [gone.map(({ key }) => key), gone.map(({ name }) => name), gone.map(({ language }) => language)]
  await client.query({ ...FORGET, values: columns })
  await client.query({ ...DROP_UNSEEN, values: [columns[0]] })
}

/** Gives people the name to show, now that other spellings of them are known. */
async function rename(client: ClientBase, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  const { rows } = await client.query<Spelling & { key: string; shown: string }>({ ...SPELLINGS, values: [keys] })
  const people = new Map<string, { shown: string; spellings: Spelling[] }>()
  for (const { key, shown, ...spelling } of rows) {
    const person = people.get(key)
    if (person) person.spellings.push(spelling)
    else people.set(key, { shown, spellings: [spelling] })
  }
  const renamed = [...people]
    .map(([key, { shown, spellings }]) => ({ key, shown, name: displayName(key, spellings) }))
    .filter(({ shown, name }) => name !== shown)
  if (renamed.length === 0) return
  await client.query({ ...RENAME, values: [renamed.map(({ key }) => key), renamed.map(({ name }) => name)] })
}

/** Takes out people of whom no article and no meeting tells any more. */
export async function dropPeople(client: ClientBase, gone: readonly { key: string }[]): Promise<void> {
  if (gone.length > 0) await client.query({ ...DROP_PEOPLE, values: [gone.map(({ key }) => key)] })
}
