/** Puts what an engine says of articles in the place of what was said of them before, if that was anything else. */
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
import { type Copies, type CopyText, findCopies, findCopiesOfNew, keepAddress, loadOriginals } from './find-copies'
import { type ArticleSource, confirmAnswer, storeArticles } from './store-article'

const OLD_ANSWER = {
  name: 'old-answer',
  text: `SELECT a.language, a.text, e.answer -> 'people' AS people, e.answer -> 'meetings' AS meetings,
      ARRAY(SELECT key FROM jsonb_each(e.answer) old FULL JOIN jsonb_each($2::jsonb) new USING (key)
        WHERE old.value IS DISTINCT FROM new.value ORDER BY key COLLATE "C") AS parts
    FROM extractions e JOIN articles a ON a.id = e.article_id WHERE e.article_id = $1`,
}

/** Parts of an answer on which its reports of meetings rest. */
const GROUND: ReadonlySet<string> = new Set(['areas', 'language', 'published'])

const MEETINGS_OF = {
  name: 'meetings-of-articles',
  text: 'SELECT DISTINCT article_id AS article, meeting_id AS meeting FROM reports WHERE article_id = ANY ($1)',
}

type OldAnswer = {
  language: string
  text: string
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

/** What an engine says of an article, on its way into the base. */
export type Answer = {
  source: ArticleSource
  facts: Facts
  /** Version of the engine that answered. */
  engine: string
  /** Whether the article is there already. */
  update: boolean
  /** Joins the meetings of the article anew although nothing else is told of them. */
  rejoin?: boolean
  /** It is a row of a dataset, which is nobody's copy. */
  record?: boolean
}

/** An answer that differs from what is there, with what it takes the place of. */
type Telling = Answer & { stored: OldAnswer | undefined; old: OldTelling; parts: string[] }

const NOTHING: StoredAnswer = { changes: [], held: [], kept: [], parts: [] }

/**
 * Writes articles, each once, what was read in them and everything that follows from it for meetings. Where the same is
 * read in the same words, nothing is written but by which engine, so that history does not grow.
 * @returns in the order of the answers what is otherwise than before
 */
export async function storeAnswers(client: ClientBase, answers: readonly Answer[]): Promise<StoredAnswer[]> {
  const results = new Map<Answer, StoredAnswer>()
  const tellings: Telling[] = []
  for (const answer of answers) {
    const { source, facts, engine, update } = answer
    const stored = update ? await loadOldAnswer(client, facts) : undefined
    if (stored?.parts.length === 0 && stored.text === source.document.text) {
      await confirmAnswer(client, source, facts.id, engine)
      const meetings = answer.rejoin ? await listMeetings(client, facts.id) : []
      results.set(answer, answer.rejoin ? { ...NOTHING, ...(await joinAnew(client, meetings)) } : NOTHING)
      continue
    }
    const old = update ? await readOld(client, facts.id, source.document.text, stored) : NEVER_TOLD
    tellings.push({ ...answer, stored, old, parts: stored?.parts ?? Object.keys(facts).sort() })
    results.set(answer, NOTHING)
  }
  if (tellings.length === 0) return answers.map((answer) => results.get(answer) ?? NOTHING)
  await storeArticles(
    client,
    tellings.map(({ source, facts, engine, update, parts }) => ({
      ...{ source, facts, engine, parts: update ? parts : null },
    })),
  )
  const copyings = await lookForCopies(client, tellings)
  const written = await storeMeetings(
    client,
    tellings.map(({ facts, old, engine }) => ({ facts, old, engine, copying: copyings.get(facts.id) ?? NO_COPY })),
  )
  const told = new Map(tellings.map(({ facts, parts }, index) => [facts.id, { ...written[index], parts }]))
  return answers.map((answer) => ({ ...(results.get(answer) ?? NOTHING), ...told.get(answer.facts.id) }))
}

const NO_COPY: Copying = { story: null, retold: [] }

/** What is known of copies of each article: those that are new first, which mostly have none. */
async function lookForCopies(client: ClientBase, tellings: readonly Telling[]): Promise<Map<string, Copying>> {
  const told = tellings.filter(({ record }) => !record)
  const [fresh, known] = [told.filter(({ update }) => !update), told.filter(({ update }) => update)]
  const copies = await findCopiesOfNew(client, fresh.map(toCopyText))
  for (const telling of known) {
    const { facts, source, stored, parts } = telling
    // where words and day are what they were, the same articles are its copies
    if (stored?.text === source.document.text && !parts.includes('published'))
      await keepAddress(client, facts.id, source.document.url)
    else copies.set(facts.id, await findCopies(client, toCopyText(telling), true))
  }
  if (copies.size + known.length === 0) return new Map()
  // at last, for one that came later may have bound the stories of others together
  const originals = await loadOriginals(
    client,
    told.map(({ facts }) => facts.id),
  )
  const retold = await listRetold(client, copies)
  return new Map(
    told.map(({ facts: { id } }) => [id, { story: originals.get(id) ?? null, retold: retold.get(id) ?? [] }]),
  )
}

function toCopyText({ source: { document }, facts: { id } }: Telling): CopyText {
  return { id, text: document.text, published: document.published ?? null, url: document.url ?? null }
}

/** The meetings of which articles tell that have become copies, or are none any more, by the article that made it so. */
async function listRetold(
  client: ClientBase,
  copies: ReadonlyMap<string, Copies>,
): Promise<Map<string, readonly string[]>> {
  const changed = [...copies.values()].flatMap((copy) => copy.changed)
  if (changed.length === 0) return new Map()
  const { rows } = await client.query<{ article: string; meeting: string }>({ ...MEETINGS_OF, values: [changed] })
  return new Map(
    [...copies].map(([id, copy]) => [
      id,
      [...new Set(rows.filter(({ article }) => copy.changed.includes(article)).map(({ meeting }) => meeting))],
    ]),
  )
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
