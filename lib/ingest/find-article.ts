/** What the base already holds of a document, and what is therefore to be done with it. */
import type { ClientBase, Pool } from 'pg'
import { hashText } from '../extract/document'
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

/** Looks a document up, by its name and its words, and where it has no name by its file. */
export async function decideAbout(client: ClientBase | Pool, incoming: Incoming, engine: string): Promise<Decision> {
  const { rows } = await client.query<StoredArticle>({ ...FIND, values: [incoming.id, incoming.contentHash] })
  const sameWords = rows.find((row) => row.content_hash === incoming.contentHash)
  const sameName = rows.find((row) => row.id === incoming.id)
  if (!incoming.nameless) return decideNamed(incoming, sameName, sameWords, engine)
  if (sameWords) {
    const own = sameWords.origin === incoming.origin || sameWords.id === incoming.id
    return own ? compare(incoming, sameWords, engine) : { do: 'duplicate', of: sameWords.id }
  }
  if (incoming.alone) {
    const found = await client.query<StoredArticle>({ ...FIND_BY_ORIGIN, values: [incoming.origin] })
    if (found.rows[0]) return { do: 'update', id: found.rows[0].id }
  }
  // the words that a name was made from may have changed since, and another document have them now
  return { do: 'add', id: sameName ? hashText(`${incoming.origin}\n${incoming.document.text}`) : incoming.id }
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
