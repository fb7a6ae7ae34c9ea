/** Some stored articles at a time: read anew without any lock, then written in one transaction. */
import type { ClientBase, Pool } from 'pg'
import type { Facts, SourceDocument } from '../extract/facts'
import { sayError } from './issues'
import { type StoredAnswer, storeAnswers } from './store-answer'
import type { ArticleSource } from './store-article'
import type { Engine } from './store-document'

type ArticleRow = {
  id: string
  content_hash: string
  language: string
  title: string | null
  text: string
  outlet: string | null
  url: string | null
  published: string | null
  origin: string | null
  engine_version: string | null
  /** The revisions that wrote the article and its answer: what is written may not rest on what is there no more. */
  state: string
}

/** An article with what the engine says of it now. */
export type Reread = { article: ArticleRow; facts: Facts }

export type Failure = { article: string; message: string }

export type ReadBatch = {
  reread: Reread[]
  failed: Failure[]
  /** Articles that were not come to, because the engine takes its time. */
  left: string[]
  /** Articles that are gone, or that another writer has read with the same engine meanwhile. */
  passed: string[]
}

const ARTICLES = {
  name: 'articles-to-read-anew',
  text: `SELECT a.id, a.content_hash, a.language, a.title, a.text, a.outlet, a.url, a.published, a.origin,
      e.engine_version, concat_ws(' ', a.revision, e.revision) AS state
    FROM articles a LEFT JOIN extractions e ON e.article_id = a.id
    WHERE a.id = ANY ($1) AND NOT EXISTS (SELECT FROM article_records x WHERE x.article_id = a.id)`,
}
const STATES = {
  name: 'states-of-articles',
  text: `SELECT a.id, concat_ws(' ', a.revision, e.revision) AS state
    FROM articles a LEFT JOIN extractions e ON e.article_id = a.id WHERE a.id = ANY ($1)`,
}

/** A batch ends here though it is not full: who stops a run, or waits for the lock, should not wait for a slow engine. */
const LONGEST_MS = 2_000

/** Asks the engine about stored articles, in the order given. @throws what the base or, once aborted, the engine throws */
export async function readBatch(
  source: Pool | ClientBase,
  ids: readonly string[],
  engine: Engine,
  { force, signal }: { force: boolean; signal?: AbortSignal | undefined },
): Promise<ReadBatch> {
  const { rows } = await source.query<ArticleRow>({ ...ARTICLES, values: [ids] })
  const articles = new Map(rows.map((row) => [row.id, row]))
  const batch: ReadBatch = { reread: [], failed: [], left: [], passed: [] }
  const start = performance.now()
  for (const [index, id] of ids.entries()) {
    if (index > 0 && performance.now() - start > LONGEST_MS) return { ...batch, left: ids.slice(index) }
    const article = articles.get(id)
    if (article === undefined || (!force && article.engine_version === engine.version)) {
      batch.passed.push(id)
      continue
    }
    try {
      batch.reread.push({ article, facts: await engine.extract(toDocument(article), signal) })
    } catch (error) {
      signal?.throwIfAborted()
      batch.failed.push({ article: id, message: sayError(error) })
    }
  }
  return batch
}

export type StoredBatch = {
  /** `version` is that of the engine that had read the article before. */
  done: (StoredAnswer & { article: string; version: string | null })[]
  failed: Failure[]
  /** Articles that another writer has changed since they were read. */
  overtaken: string[]
}

/** Writes a batch behind the lock. What cannot be written of one article is taken back, and the others are written. */
export async function storeBatch(
  client: ClientBase,
  reread: readonly Reread[],
  engine: string,
  force: boolean,
): Promise<StoredBatch> {
  const { rows } = await client.query<Pick<ArticleRow, 'id' | 'state'>>({
    ...STATES,
    values: [reread.map(({ article }) => article.id)],
  })
  const states = new Map(rows.map(({ id, state }) => [id, state]))
  const batch: StoredBatch = { done: [], failed: [], overtaken: [] }
  for (const { article, facts } of reread) {
    if (states.get(article.id) !== article.state) {
      batch.overtaken.push(article.id)
      continue
    }
    await client.query('SAVEPOINT document')
    try {
      const source = toSource(article)
      const [stored] = await storeAnswers(client, [{ source, facts, engine, update: true, rejoin: force }])
      batch.done.push({ ...(stored as StoredAnswer), article: article.id, version: article.engine_version })
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT document')
      batch.failed.push({ article: article.id, message: sayError(error) })
    }
    await client.query('RELEASE SAVEPOINT document')
  }
  return batch
}

/** Of the language it is not known whether the document brought it; the engine overrules one that is clearly wrong. */
function toDocument({ id, text, title, published, language, url, outlet }: ArticleRow): SourceDocument {
  return {
    id,
    text,
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    ...(language === 'und' ? {} : { language }),
    ...(url === null ? {} : { url }),
    ...(outlet === null ? {} : { outlet }),
  }
}

function toSource(article: ArticleRow): ArticleSource {
  return { document: toDocument(article), contentHash: article.content_hash, origin: article.origin }
}
