/** Keeps which articles are copies of which, so that the answer is the same in whatever order they come. */
import type { ClientBase } from 'pg'
import { addressOf } from '../identity/article-address'
import { copiedShare, LEAST_MINIMA } from '../identity/near-copies'
import {
  COPY_DAYS,
  chooseOriginal,
  isOneStory,
  readStory,
  type StoryArticle,
  type StoryText,
  uniteStories,
} from '../identity/unite-stories'

export type CopyText = StoryArticle & { text: string; url: string | null }

export type Copies = {
  /** The original of this article, `null` where it is no copy. */
  story: string | null
  /** Other articles that are copies of another article now, or of none any more. */
  changed: string[]
}

/**
 * Stories that an article is compared with, the most alike first. There are more only where hundreds of form letters are
 * alike, and a copy is more alike than they.
 */
const MOST_STORIES = 10

type Member = StoryArticle & { original_id: string | null }

const PRINT = {
  name: 'print-articles',
  text: `INSERT INTO article_prints AS old (article_id, print, bands, address)
    SELECT id, print::int[], bands::bigint[], address
    FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS given (id, print, bands, address)
    ON CONFLICT (article_id) DO UPDATE SET print = excluded.print, bands = excluded.bands, address = excluded.address
    WHERE (old.print, old.bands, old.address) IS DISTINCT FROM (excluded.print, excluded.bands, excluded.address)`,
}
const READDRESS = {
  name: 'readdress-article',
  text: 'UPDATE article_prints SET address = $2 WHERE article_id = $1 AND address IS DISTINCT FROM $2',
}
const LIKE = {
  name: 'articles-like',
  text: `SELECT a.id, a.published, c.original_id
    FROM article_prints p
      CROSS JOIN LATERAL (
        SELECT count(*) AS common FROM unnest(p.print, $4::int[]) AS pair (own, other) WHERE own = other) minima
      JOIN articles a ON a.id = p.article_id LEFT JOIN article_copies c ON c.article_id = a.id
    WHERE p.bands && $2::bigint[] AND p.article_id <> $1 AND minima.common >= ${LEAST_MINIMA}
      AND coalesce(abs(a.published - $3::date) <= ${COPY_DAYS}, true)
    ORDER BY minima.common DESC, a.id COLLATE "C"`,
}
const ALIKE = {
  name: 'which-articles-are-alike',
  text: `SELECT own.article_id AS id FROM article_prints own JOIN articles mine ON mine.id = own.article_id
    WHERE own.article_id = ANY ($1) AND own.print IS NOT NULL AND EXISTS (
      SELECT FROM article_prints p
        CROSS JOIN LATERAL (
          SELECT count(*) AS common FROM unnest(p.print, own.print) AS pair (a, b) WHERE a = b) minima
        JOIN articles a ON a.id = p.article_id
      WHERE p.bands && own.bands AND p.article_id <> own.article_id AND minima.common >= ${LEAST_MINIMA}
        AND coalesce(abs(a.published - mine.published) <= ${COPY_DAYS}, true))`,
}
const STORY = {
  name: 'articles-of-story',
  text: `SELECT a.id, a.published, c.original_id FROM articles a LEFT JOIN article_copies c ON c.article_id = a.id
    WHERE a.id = ANY ($1) OR a.id IN (SELECT article_id FROM article_copies WHERE original_id = ANY ($1))`,
}
const ORIGINALS = {
  name: 'originals-of',
  text: 'SELECT article_id AS id, original_id AS original FROM article_copies WHERE article_id = ANY ($1)',
}
const TEXTS = { name: 'texts-of-articles', text: 'SELECT id, published, text FROM articles WHERE id = ANY ($1)' }
const WRITE = {
  name: 'write-copies',
  text: `INSERT INTO article_copies AS old (article_id, original_id, likeness)
    SELECT * FROM unnest($1::text[], $2::text[], $3::real[])
    ON CONFLICT (article_id) DO UPDATE SET original_id = excluded.original_id, likeness = excluded.likeness
    WHERE (old.original_id, old.likeness) IS DISTINCT FROM (excluded.original_id, excluded.likeness)`,
}
const FORGET = { name: 'forget-copies', text: 'DELETE FROM article_copies WHERE article_id = ANY ($1)' }

/**
 * Takes the print of an article and finds its copies. The row of the article must be there already.
 * @param update whether it was there before with another text or day, so that its old story may fall apart
 */
export async function findCopies(client: ClientBase, article: CopyText, update: boolean): Promise<Copies> {
  const own = readStory(article)
  await writePrints(client, [{ own, url: article.url }])
  return findStory(client, own, update)
}

/**
 * Takes the prints of articles that are new and finds their copies. Most have none, which one question tells of all; the
 * others are gone through one by one, for each changes the stories of the next.
 * @returns copies of those that have any, by article, as it was found in its turn
 */
export async function findCopiesOfNew(client: ClientBase, articles: readonly CopyText[]): Promise<Map<string, Copies>> {
  if (articles.length === 0) return new Map()
  const stories = articles.map((article) => ({ own: readStory(article), url: article.url }))
  await writePrints(client, stories)
  const { rows } = await client.query<{ id: string }>({ ...ALIKE, values: [articles.map(({ id }) => id)] })
  const alike = new Set(rows.map(({ id }) => id))
  const found = new Map<string, Copies>()
  for (const { own } of stories) if (alike.has(own.id)) found.set(own.id, await findStory(client, own, false))
  return found
}

/** The originals of those articles that are copies, as the base has them. */
export async function loadOriginals(client: ClientBase, articles: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; original: string }>({ ...ORIGINALS, values: [articles] })
  return new Map(rows.map(({ id, original }) => [id, original]))
}

async function writePrints(client: ClientBase, stories: readonly { own: StoryText; url: string | null }[]) {
  const prints = stories.map(({ own }) => own.print)
  const columns = [
    stories.map(({ own }) => own.id),
    prints.map((print) => print && `{${print.minima.join()}}`),
    prints.map((print) => print && `{${print.bands.join()}}`),
    stories.map(({ url }) => addressOf(url ?? undefined)),
  ]
  await client.query({ ...PRINT, values: columns })
}

async function findStory(client: ClientBase, own: StoryText, update: boolean): Promise<Copies> {
  const texts = new Map([[own.id, own]])
  const like = await findLike(client, own, texts)
  const root = update ? ((await loadOriginals(client, [own.id])).get(own.id) ?? own.id) : null
  const before = root === null ? [] : await loadStory(client, [root])
  if (like.length === 0 && before.length < 2) return { story: null, changed: [] }

  const roots = new Set(like.map((member) => member.original_id ?? member.id))
  const around = await loadStory(client, [...roots])
  const stories = await sortOut(client, own, before, around, texts)
  return writeStories(client, own, stories, texts)
}

/** Notes where an article stands that is otherwise what it was. */
export async function keepAddress(client: ClientBase, article: string, url: string | undefined): Promise<void> {
  await client.query({ ...READDRESS, values: [article, addressOf(url)] })
}

/** Articles that are one story with this one: of each story that may be, one at least, if it is. */
async function findLike(client: ClientBase, own: StoryText, texts: Map<string, StoryText>): Promise<Member[]> {
  if (own.print === null) return []
  const { rows } = await client.query<Member>({
    ...LIKE,
    values: [own.id, own.print.bands, own.published, own.print.minima],
  })
  const open = new Map<string, Member[]>()
  for (const row of rows) {
    const root = row.original_id ?? row.id
    const members = open.get(root)
    if (members) members.push(row)
    else if (open.size < MOST_STORIES) open.set(root, [row])
  }
  const found: Member[] = []
  // one of each story first: mostly that is enough, and a story may have many copies
  for (const depth of [1, Number.POSITIVE_INFINITY]) {
    const asked = [...open.values()].flatMap((members) => members.slice(0, depth))
    await loadTexts(client, asked, texts)
    for (const [root, members] of open) {
      const member = members.slice(0, depth).find(({ id }) => isOneStory(own, texts.get(id) as StoryText))
      if (member === undefined && members.length > depth) continue
      if (member) found.push(member)
      open.delete(root)
    }
  }
  return found
}

/**
 * The stories that come of it. A story that this article joins stays whole; that which it was of may have hung together by
 * its old text alone, and is looked at anew.
 */
async function sortOut(
  client: ClientBase,
  own: StoryText,
  before: readonly Member[],
  around: readonly Member[],
  texts: Map<string, StoryText>,
): Promise<Member[][]> {
  const old = new Map(before.map((member) => [member.id, member]))
  const self = old.get(own.id) ?? { id: own.id, published: own.published, original_id: null }
  const joined = around.filter(({ id }) => !old.has(id) && id !== own.id)
  if (before.length < 2) return [[self, ...joined]]
  await loadTexts(client, before, texts)
  const members = new Map([...old, [own.id, self]])
  return uniteStories([...members.keys()].map((id) => texts.get(id) as StoryText)).map((story) => [
    ...story.map(({ id }) => members.get(id) as Member),
    ...(story.includes(own) ? joined : []),
  ])
}

async function writeStories(
  client: ClientBase,
  own: StoryText,
  stories: readonly Member[][],
  texts: Map<string, StoryText>,
): Promise<Copies> {
  const placed = stories.flatMap((story) => {
    const original = chooseOriginal(story.map((member) => (member.id === own.id ? own : member)))
    return story.map((member) => ({ member, original: member.id === original.id ? null : original.id }))
  })
  const changed = placed.filter(({ member, original }) => member.original_id !== original)
  const copies = placed.flatMap(({ member: { id, original_id }, original }) =>
    original !== null && (original !== original_id || id === own.id || original === own.id) ? [{ id, original }] : [],
  )
  const gone = changed.filter(({ original }) => original === null).map(({ member }) => member.id)
  if (gone.length > 0) await client.query({ ...FORGET, values: [gone] })
  if (copies.length > 0) {
    await loadTexts(
      client,
      copies.flatMap(({ id, original }) => [{ id }, { id: original }]),
      texts,
    )
    const shares = copies.map(({ id, original }) =>
      copiedShare((texts.get(id) as StoryText).read, (texts.get(original) as StoryText).read),
    )
    await client.query({
      ...WRITE,
      values: [copies.map(({ id }) => id), copies.map(({ original }) => original), shares],
    })
  }
  return {
    story: placed.find(({ member }) => member.id === own.id)?.original ?? null,
    changed: changed.map(({ member }) => member.id).filter((id) => id !== own.id),
  }
}

async function loadStory(client: ClientBase, roots: readonly string[]): Promise<Member[]> {
  if (roots.length === 0) return []
  const { rows } = await client.query<Member>({ ...STORY, values: [roots] })
  return rows
}

async function loadTexts(
  client: ClientBase,
  wanted: readonly { id: string }[],
  texts: Map<string, StoryText>,
): Promise<void> {
  const ids = [...new Set(wanted.map(({ id }) => id))].filter((id) => !texts.has(id))
  if (ids.length === 0) return
  const { rows } = await client.query<StoryArticle & { text: string }>({ ...TEXTS, values: [ids] })
  for (const row of rows) texts.set(row.id, readStory(row))
}
