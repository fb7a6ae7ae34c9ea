/** Puts what an engine says of an article in the place of what was said of it before, if that was anything else. */
import type { ClientBase } from 'pg'
import type { Facts, MeetingFact } from '../extract/facts'
import { joinAnew } from '../store/rejoin'
import {
  type Copying,
  type KeptReport,
  loadOldReports,
  NEVER_TOLD,
  type OldTelling,
  storeMeetings,
} from '../store/store-meetings'
import { namesIn } from '../store/store-people'
import type { Written } from '../store/write-settled'
import { findCopies, keepAddress } from './find-copies'
import { type ArticleSource, confirmAnswer, storeArticle } from './store-article'

const OLD_ANSWER = {
  name: 'old-answer',
  text: `SELECT a.language, a.text, (SELECT original_id FROM article_copies WHERE article_id = a.id) AS story,
      e.answer -> 'people' AS people, e.answer -> 'meetings' AS meetings,
      ARRAY(SELECT key FROM jsonb_each(e.answer) old FULL JOIN jsonb_each($2::jsonb) new USING (key)
        WHERE old.value IS DISTINCT FROM new.value ORDER BY key COLLATE "C") AS parts
    FROM extractions e JOIN articles a ON a.id = e.article_id WHERE e.article_id = $1`,
}

/** Parts of an answer on which its reports of meetings rest. */
const GROUND: ReadonlySet<string> = new Set(['areas', 'language', 'published'])

const MEETINGS_OF = {
  name: 'meetings-of-articles',
  text: 'SELECT DISTINCT meeting_id FROM reports WHERE article_id = ANY ($1)',
}

type OldAnswer = {
  language: string
  text: string
  story: string | null
  people: Facts['people']
  meetings: MeetingFact[]
  /** The parts of the answer that are others now: `meetings`, `figures`. */
  parts: string[]
}

export type StoredAnswer = Written & {
  kept: KeptReport[]
  /** The parts of the answer that are others than before; none where the answer is the same. */
  parts: string[]
}

export type Storing = {
  /** Version of the engine that answered. */
  engine: string
  /** Whether the article is there already. */
  update: boolean
  /** Joins the meetings of the article anew although nothing else is told of them. */
  rejoin?: boolean
  /** It is a row of a dataset, which is nobody's copy. */
  record?: boolean
}

/**
 * Writes an article, what was read in it and everything that follows from it for meetings. Where the same is read in the
 * same words, nothing is written but by which engine, so that history does not grow.
 */
export async function storeAnswer(
  client: ClientBase,
  source: ArticleSource,
  facts: Facts,
  { engine, update, rejoin = false, record = false }: Storing,
): Promise<StoredAnswer> {
  const stored = update ? await loadOldAnswer(client, facts) : undefined
  if (stored?.parts.length === 0 && stored.text === source.document.text) {
    await confirmAnswer(client, source, facts.id, engine)
    const nothing = { changes: [], held: [], kept: [], parts: [] }
    return rejoin ? { ...nothing, ...(await joinAnew(client, await listMeetings(client, facts.id))) } : nothing
  }
  const old = update ? await readOld(client, facts.id, source.document.text, stored) : NEVER_TOLD
  const parts = stored?.parts ?? Object.keys(facts).sort()
  await storeArticle(client, source, facts, engine, update ? parts : null)
  const copying = record
    ? NO_COPY
    : stored?.text === source.document.text && !parts.includes('published')
      ? await keepStory(client, source, facts.id, stored.story)
      : await lookForCopies(client, source, facts.id, update)
  return { ...(await storeMeetings(client, facts, old, engine, copying)), parts }
}

const NO_COPY: Copying = { story: null, retold: [] }

/** Words and day are what they were, so the same articles are its copies. */
async function keepStory(client: ClientBase, { document }: ArticleSource, id: string, story: string | null) {
  await keepAddress(client, id, document.url)
  return { ...NO_COPY, story }
}

async function lookForCopies(
  client: ClientBase,
  { document: { text, published, url } }: ArticleSource,
  id: string,
  update: boolean,
): Promise<Copying> {
  const article = { id, text, published: published ?? null, url: url ?? null }
  const { story, changed } = await findCopies(client, article, update)
  if (changed.length === 0) return { story, retold: [] }
  const { rows } = await client.query<{ meeting_id: string }>({ ...MEETINGS_OF, values: [changed] })
  return { story, retold: rows.map((row) => row.meeting_id) }
}

async function loadOldAnswer(client: ClientBase, facts: Facts): Promise<OldAnswer | undefined> {
  const { rows } = await client.query<OldAnswer>({ ...OLD_ANSWER, values: [facts.id, JSON.stringify(facts)] })
  return rows[0]
}

/** What the base holds of an article that is about to be told anew as `text`. */
async function readOld(
  client: ClientBase,
  article: string,
  text: string,
  stored: OldAnswer | undefined,
): Promise<OldTelling> {
  return {
    reports: await loadOldReports(client, article),
    names: stored === undefined ? [] : namesIn(stored, stored.language),
    textChanged: stored !== undefined && stored.text !== text,
    standing: stored?.text === text && !stored.parts.some((part) => GROUND.has(part)),
  }
}

async function listMeetings(client: ClientBase, article: string): Promise<string[]> {
  const reports = await loadOldReports(client, article)
  return [...new Set(reports.map(({ meeting }) => meeting))]
}
