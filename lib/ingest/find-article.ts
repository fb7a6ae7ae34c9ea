/** What the base already holds of a document, and what is therefore to be done with it. */
import type { ClientBase, Pool } from 'pg'
import { hashText } from '../extract/document'
import { addressOf } from '../identity/article-address'
import { likeness, readRuns } from '../identity/near-copies'
import type { Cause } from './causes'
import type { Incoming } from './incoming'

export type StoredArticle = {
  id: string
  content_hash: string
  language: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  origin: string | null
  engine_version: string | null
}

export type Decision =
  | { do: 'add'; id: string }
  | { do: 'update'; id: string }
  | { do: 'nothing'; id: string }
  | { do: 'duplicate'; of: string }
  | { do: 'refuse'; why: string; cause: Cause }

const COLUMNS = `a.id, a.content_hash, a.language, a.title, a.outlet, a.url, a.published, a.origin, e.engine_version`
const FIND = {
  name: 'find-articles',
  text: `SELECT ${COLUMNS} FROM articles a LEFT JOIN extractions e ON e.article_id = a.id
    WHERE a.id = ANY ($1) OR a.content_hash = ANY ($2)`,
}
const FIND_BY_ORIGIN = {
  name: 'find-articles-by-origin',
  text: `SELECT DISTINCT ON (origin) origin, id FROM articles WHERE origin = ANY ($1) ORDER BY origin, id`,
}

const FIND_BY_ADDRESS = {
  name: 'find-articles-by-address',
  text: `SELECT p.address, a.id, a.title, a.text, a.origin,
      ARRAY(SELECT old.content_hash FROM history.articles old WHERE old.id = a.id) AS known
    FROM article_prints p JOIN articles a ON a.id = p.article_id WHERE p.address = ANY ($1)
    ORDER BY a.id COLLATE "C"`,
}
/** Of one address, what shares less than this of its words and has another headline is another article. */
const LEAST_IN_COMMON = 0.1

type AtAddress = Pick<StoredArticle, 'id' | 'title' | 'origin'> & {
  address: string
  text: string
  /** Hashes of the words that it had before. */
  known: string[]
}

/** A document, and the version of what reads it. */
export type Question = { incoming: Incoming; engine: string }

/** Looks one document up. */
export async function decideAbout(client: ClientBase | Pool, incoming: Incoming, engine: string): Promise<Decision> {
  const [decision] = await decideAboutAll(client, [{ incoming, engine }])
  return decision as Decision
}

/**
 * Looks documents up, by their names and their words, and where one has no name by its address and its file; each as if it
 * came alone.
 */
export async function decideAboutAll(client: ClientBase | Pool, asked: readonly Question[]): Promise<Decision[]> {
  const { rows } = await client.query<StoredArticle>({
    ...FIND,
    values: [asked.map(({ incoming }) => incoming.id), asked.map(({ incoming }) => incoming.contentHash)],
  })
  const named = new Map(rows.map((row) => [row.id, row]))
  const worded = new Map(rows.map((row) => [row.content_hash, row]))
  const unknown = asked.flatMap(({ incoming }) =>
    incoming.nameless && !worded.has(incoming.contentHash) ? [incoming] : [],
  )
  const earlier = await findEarlier(client, unknown)
  const files = await findByOrigin(client, unknown)
  return asked.map(({ incoming, engine }): Decision => {
    const [sameName, sameWords] = [named.get(incoming.id), worded.get(incoming.contentHash)]
    if (!incoming.nameless) return decideNamed(incoming, sameName, sameWords, engine)
    if (sameWords) {
      const own = sameWords.origin === incoming.origin || sameWords.id === incoming.id
      return own ? compare(incoming, sameWords, engine) : { do: 'duplicate', of: sameWords.id }
    }
    const before = chooseEarlier(incoming, earlier)
    if (before) {
      // an old version that comes again by another way does not take the place of the newer one
      const stale = before.known.includes(incoming.contentHash) && before.origin !== incoming.origin
      return stale ? { do: 'duplicate', of: before.id } : { do: 'update', id: before.id }
    }
    const file = incoming.alone ? files.get(incoming.origin) : undefined
    if (file !== undefined) return { do: 'update', id: file }
    // the words that a name was made from may have changed since, and another document have them now
    return { do: 'add', id: sameName ? hashText(`${incoming.origin}\n${incoming.document.text}`) : incoming.id }
  })
}

async function findEarlier(client: ClientBase | Pool, unknown: readonly Incoming[]): Promise<AtAddress[]> {
  const addresses = unknown.flatMap(({ document }) => addressOf(document.url) ?? [])
  if (addresses.length === 0) return []
  return (await client.query<AtAddress>({ ...FIND_BY_ADDRESS, values: [addresses] })).rows
}

async function findByOrigin(client: ClientBase | Pool, unknown: readonly Incoming[]): Promise<Map<string, string>> {
  const origins = unknown.flatMap(({ alone, origin }) => (alone ? origin : []))
  if (origins.length === 0) return new Map()
  const { rows } = await client.query<{ origin: string; id: string }>({ ...FIND_BY_ORIGIN, values: [origins] })
  return new Map(rows.map(({ origin, id }) => [origin, id]))
}

/**
 * The article that stood at the address of a document with other words. A list of news, or a page that changes wholly, has
 * one address for many articles, so something of it must be the same.
 */
function chooseEarlier({ document }: Incoming, stored: readonly AtAddress[]): AtAddress | undefined {
  const address = addressOf(document.url)
  const rows = address === null ? [] : stored.filter((row) => row.address === address)
  if (rows.length === 0) return undefined
  const own = readRuns(document.text)
  const [best] = rows
    .map((row) => ({ row, alike: isSameTitle(row.title, document.title) ? 1 : likeness(own, readRuns(row.text)) }))
    .sort((a, b) => b.alike - a.alike)
  return best && best.alike >= LEAST_IN_COMMON ? best.row : undefined
}

function isSameTitle(a: string | null, b: string | undefined): boolean {
  return a !== null && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase()
}

function decideNamed(
  incoming: Incoming,
  sameName: StoredArticle | undefined,
  sameWords: StoredArticle | undefined,
  engine: string,
): Decision {
  if (sameName && sameWords && sameName !== sameWords)
    return {
      do: 'refuse',
      why: `its text is now the same as that of article "${sameWords.id}"`,
      cause: 'same-text',
    }
  if (sameName) return compare(incoming, sameName, engine)
  return sameWords ? { do: 'duplicate', of: sameWords.id } : { do: 'add', id: incoming.id }
}

function compare({ document, contentHash }: Incoming, stored: StoredArticle, engine: string): Decision {
  const same =
    stored.content_hash === contentHash &&
    stored.engine_version === engine &&
    stored.title === (document.title ?? null) &&
    stored.outlet === (document.outlet ?? null) &&
    stored.url === (document.url ?? null) &&
    stored.published === (document.published ?? null) &&
    (document.language === undefined || document.language === stored.language)
  return same ? { do: 'nothing', id: stored.id } : { do: 'update', id: stored.id }
}
