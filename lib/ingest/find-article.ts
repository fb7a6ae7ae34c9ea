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
  name: 'find-article',
  text: `SELECT ${COLUMNS} FROM articles a LEFT JOIN extractions e ON e.article_id = a.id
    WHERE a.id = $1 OR a.content_hash = $2`,
}
const FIND_BY_ORIGIN = {
  name: 'find-article-by-origin',
  text: `SELECT ${COLUMNS} FROM articles a LEFT JOIN extractions e ON e.article_id = a.id
    WHERE a.origin = $1 ORDER BY a.id LIMIT 1`,
}

const FIND_BY_ADDRESS = {
  name: 'find-article-by-address',
  text: `SELECT a.id, a.title, a.text, a.origin,
      EXISTS (SELECT FROM history.articles old WHERE old.id = a.id AND old.content_hash = $2) AS known
    FROM article_prints p JOIN articles a ON a.id = p.article_id WHERE p.address = $1 ORDER BY a.id COLLATE "C"`,
}
/** Of one address, what shares less than this of its words and has another headline is another article. */
const LEAST_IN_COMMON = 0.1

type AtAddress = Pick<StoredArticle, 'id' | 'title' | 'origin'> & { text: string; known: boolean }

/** Looks a document up, by its name and its words, and where it has no name by its address and its file. */
export async function decideAbout(client: ClientBase | Pool, incoming: Incoming, engine: string): Promise<Decision> {
  const { rows } = await client.query<StoredArticle>({ ...FIND, values: [incoming.id, incoming.contentHash] })
  const sameWords = rows.find((row) => row.content_hash === incoming.contentHash)
  const sameName = rows.find((row) => row.id === incoming.id)
  if (!incoming.nameless) return decideNamed(incoming, sameName, sameWords, engine)
  if (sameWords) {
    const own = sameWords.origin === incoming.origin || sameWords.id === incoming.id
    return own ? compare(incoming, sameWords, engine) : { do: 'duplicate', of: sameWords.id }
  }
  const earlier = await findEarlier(client, incoming)
  if (earlier) {
    // an old version that comes again by another way does not take the place of the newer one
    const stale = earlier.known && earlier.origin !== incoming.origin
    return stale ? { do: 'duplicate', of: earlier.id } : { do: 'update', id: earlier.id }
  }
  if (incoming.alone) {
    const found = await client.query<StoredArticle>({ ...FIND_BY_ORIGIN, values: [incoming.origin] })
    if (found.rows[0]) return { do: 'update', id: found.rows[0].id }
  }
  // the words that a name was made from may have changed since, and another document have them now
  return { do: 'add', id: sameName ? hashText(`${incoming.origin}\n${incoming.document.text}`) : incoming.id }
}

/**
 * The article that stood at the address of a document with other words. A list of news, or a page that changes wholly, has
 * one address for many articles, so something of it must be the same.
 */
async function findEarlier(client: ClientBase | Pool, incoming: Incoming): Promise<AtAddress | undefined> {
  const { document, contentHash } = incoming
  const address = addressOf(document.url)
  if (address === null) return undefined
  const { rows } = await client.query<AtAddress>({ ...FIND_BY_ADDRESS, values: [address, contentHash] })
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
