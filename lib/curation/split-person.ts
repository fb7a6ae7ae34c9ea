/** Says that in some articles a key means another person: two people of one name were taken for one. */
import type { ClientBase } from 'pg'
import { type AliasLookup, resolveAlias } from '../identity/apply-aliases'
import { personKey } from '../identity/person-key'
import { scriptOf } from '../store/store-people'
import type { RequestOf } from './acts'
import { writeAlias } from './apply-alias'
import type { Change } from './change'
import { checkEvidence } from './check-evidence'
import { findPeople, leadsTo, listKeysOf } from './find-people'
import { findPerson } from './find-person'
import type { Name } from './names'
import { missing, refuse, refuseAny } from './outcome'
import type { Plan } from './plan'

/** Everyone whom an article names, with the spellings. */
const NAMED = {
  name: 'curation-named-in',
  text: `SELECT DISTINCT e.article_id AS article, articles.language, person ->> 'key' AS key, person ->> 'name' AS name
    FROM extractions e JOIN articles ON articles.id = e.article_id,
      jsonb_array_elements(e.answer -> 'people' || jsonb_path_query_array(e.answer, '$.meetings[*].participants[*]')) person
    WHERE e.article_id = ANY ($1) AND person ->> 'key' = ANY ($2)
    ORDER BY 1, 3, 4`,
}
/** Whether some report besides still means this person by a key of his. */
const ELSEWHERE = {
  name: 'curation-told-elsewhere',
  text: `WITH RECURSIVE own AS (
      SELECT $2::text AS key
      UNION
      SELECT a.key FROM own JOIN person_aliases a ON a.target = own.key AND a.article_id = ''
    )
    SELECT EXISTS (
      SELECT FROM reports r JOIN own ON r.told -> 'participants' @> jsonb_build_array(jsonb_build_object('key', own.key))
      WHERE NOT r.article_id = ANY ($1) AND NOT EXISTS (
        SELECT FROM person_aliases a WHERE a.key = own.key AND a.article_id = r.article_id)
    ) OR EXISTS (
      SELECT FROM person_aliases WHERE target = $2 AND article_id <> '' AND NOT article_id = ANY ($1)
    ) AS elsewhere`,
}
const ALIASES = {
  name: 'curation-aliases-of',
  text: 'SELECT key, article_id AS article, target FROM person_aliases WHERE key = ANY ($1)',
}
const PLANT = {
  name: 'curation-plant-person',
  text: 'INSERT INTO people (key, name) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING',
}

type Mention = { article: string; language: string; key: string; name: string }
type Alias = { key: string; article: string; target: string }

export async function splitPerson(client: ClientBase, request: RequestOf<'split_person'>): Promise<Plan> {
  const { key, articles, name } = request
  const person = (await findPeople(client, [key])).get(key)
  if (person === undefined) throw missing('person', key)
  if (person.target !== null)
    throw refuse({ field: 'key', message: `“${key}” was merged into “${person.target}”; name that person.` })
  const evidence = await checkEvidence(client, request.evidence)
  const keys = await listKeysOf(client, [key])
  const aliases = (await client.query<Alias>({ ...ALIASES, values: [keys] })).rows
  const mentions = await findMentions(client, articles, keys, key, aliases)
  const missed = articles.filter((article) => !mentions.some((mention) => mention.article === article))
  refuseAny(missed.map((article) => ({ field: 'articles', message: `Article “${article}” does not name “${key}”.` })))
  const { rows } = await client.query<{ elsewhere: boolean }>({ ...ELSEWHERE, values: [articles, key] })
  if (!rows[0]?.elsewhere)
    throw refuse({
      field: 'articles',
      message: `No report of another article tells of “${key}”, so nothing would be left of this person.`,
    })
  const target = await nameTarget(client, key, name)
  await client.query({ ...PLANT, values: [target, name] })
  const pairs = new Map(mentions.map((mention) => [writeAlias(mention), mention]))
  return {
    ...{ action: 'split_person', why: request.why ?? null, people: [key, target] },
    ...{ meetings: [], around: await findMeetingsIn(client, articles) },
    changes: [...pairs].map(([field, mention]): Change => {
      const before = aliases.find((alias) => alias.key === mention.key && alias.article === mention.article)
      const names = mentions.filter((other) => writeAlias(other) === field).map(readName)
      return {
        ...{ meeting: null, person: mention.key, field, before: before?.target, after: target, evidence, names },
        shown: { before: person.name, after: name },
      }
    }),
  }
}

async function findMentions(
  client: ClientBase,
  articles: readonly string[],
  keys: readonly string[],
  person: string,
  aliases: readonly Alias[],
): Promise<Mention[]> {
  const targets = new Map(aliases.map((alias) => [`${alias.article}\n${alias.key}`, alias.target]))
  const lookup: AliasLookup = (key, article) => targets.get(`${article}\n${key}`) ?? targets.get(`\n${key}`)
  const { rows } = await client.query<Mention>({ ...NAMED, values: [articles, keys] })
  return rows.filter(({ key, article }) => resolveAlias(key, article, lookup) === person)
}

/** A namesake has the same key with a number behind it; another name leads to its own person, known or new. */
async function nameTarget(client: ClientBase, key: string, name: string): Promise<string> {
  const own = personKey(name)
  if (own === '') throw refuse({ field: 'name', message: `“${name}” has no letter of which a key could be made.` })
  const { key: target } = await findPerson(client, own, null)
  if (target !== key) {
    if (await leadsTo(client, target, key))
      throw refuse({ field: 'name', message: `In some articles “${target}” stands for “${key}”; undo that first.` })
    return target
  }
  for (let number = 2; ; number++) {
    const numbered = `${own} ${number}`
    const { name: known, key: end } = await findPerson(client, numbered, null)
    if (known === null && end === numbered) return numbered
  }
}

async function findMeetingsIn(client: ClientBase, articles: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT DISTINCT meeting_id AS id FROM reports WHERE article_id = ANY ($1)',
    [articles],
  )
  return rows.map(({ id }) => id)
}

function readName({ name, language }: Mention): Name {
  return { name, language, script: scriptOf(name), seen: 1 }
}
