import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildDataset } from '../../lib/analytics/registry'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { chooseOriginal, readStory, uniteStories } from '../../lib/identity/unite-stories'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { printArticles } from '../../lib/ingest/print-articles'
import { provideBase } from './base'
import { makeEngine, TOKAYEV, type Told, VUCIC, write } from './ingest-engine'

provideBase()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-copies-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => getPool().query('TRUNCATE articles, meetings, people CASCADE'))

type Given = { id: string; text: string; published?: string; outlet?: string }

/** As if each came by itself, in this order. */
async function ingest(rows: readonly Given[]): Promise<void> {
  const path = join(folder, 'given.jsonl')
  await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  const { errors } = await ingestPaths([path], { engine: makeEngine() })
  expect(errors).toEqual([])
}

async function readCopies(): Promise<{ article_id: string; original_id: string; likeness: number }[]> {
  const { rows } = await getPool().query('SELECT article_id, original_id, likeness FROM article_copies ORDER BY 1')
  return rows
}

async function readMeetings(): Promise<unknown[]> {
  const { rows } = await getPool().query(`SELECT m.id, m.kind, m.city, m.status, m.sources,
      array_agg(r.article_id || ' ' || r.score ORDER BY r.article_id) AS reports
    FROM meetings m JOIN reports r ON r.meeting_id = m.id GROUP BY m.id ORDER BY m.id`)
  return rows
}

/** Words that are those of no other story. */
function tell(story: number, from = 0, to = 60): string {
  return Array.from({ length: to - from }, (_, index) => `w${story}x${from + index}`).join(' ')
}

/** A story of 60 words, all of it or a stretch that keeps it a copy of the whole, though not of every other stretch. */
const article = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    story: fc.nat(1),
    part: fc.constantFrom<[number, number]>([0, 60], [0, 60], [0, 42], [18, 60], [0, 30]),
    day: fc.constantFrom('2026-02-27', '2026-02-28', '2026-03-05', '2026-04-20', undefined),
    city: fc.constantFrom('Astana', 'Almaty'),
  })
  .map(({ id, story, part, day, city }): Given => {
    const told: Told = { seats: [TOKAYEV, VUCIC], place: { city, country: 'KZ' } }
    return { id, text: write([told], `${tell(story, ...part)} ${id}`), ...(day ? { published: day } : {}) }
  })

it('copies, and what follows from them, hang on what articles say at the end and not on how they came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 4, maxLength: 9 }), fc.nat(), async (given, seed) => {
      await getPool().query('TRUNCATE articles, meetings, people CASCADE')
      await ingest(given)
      const last = [...new Map(given.map((row) => [row.id, row])).values()]
      const texts = last.map((row) => readStory({ ...row, published: row.published ?? null }))
      const expected = uniteStories(texts).flatMap((story) => {
        const original = chooseOriginal(story)
        return story.filter((text) => text !== original).map((text) => ({ article: text.id, original: original.id }))
      })
      const stored = (await readCopies()).map((row) => ({ article: row.article_id, original: row.original_id }))
      expect(stored).toEqual(expected.sort((a, b) => (a.article < b.article ? -1 : 1)))

      const [copies, meetings] = [await readCopies(), await readMeetings()]
      await getPool().query('TRUNCATE articles, meetings, people CASCADE')
      const turn = seed % last.length
      await ingest([...last.slice(turn), ...last.slice(0, turn)].reverse())
      expect(await readCopies()).toEqual(copies)
      expect((await readMeetings()).map(omitId)).toEqual(meetings.map(omitId))
    }),
    { numRuns: 8 },
  )
}, 120_000)

/** The first to come gives a meeting its id. */
function omitId(row: unknown): unknown {
  return { ...(row as object), id: '' }
}

const MET: Told = { seats: [TOKAYEV, VUCIC] }
const at = (city: string): Told => ({ ...MET, place: { city, country: 'KZ' } })

describe('of one story in three outlets', () => {
  const copies: Given[] = ['a', 'b', 'c'].map((id, index) => ({
    id,
    text: write([at('Almaty')], `${tell(1)} ${id}`),
    published: `2026-02-2${7 + Math.min(index, 1)}`,
  }))
  const others: Given[] = ['x', 'y'].map((id, index) => ({ id, text: write([at('Astana')], tell(index + 2)) }))

  it('what is told counts once', async () => {
    await ingest(copies)
    expect((await readCopies()).map((row) => row.original_id)).toEqual(['a', 'a'])
    await ingest(others)
    const { rows, sources } = await buildDataset('meetings', EMPTY_FILTERS, 'en')
    expect(rows).toMatchObject([{ city: 'Astana', reports: ['a', 'b', 'c', 'x', 'y'], copies: 2 }])
    expect(sources.reports).toBe(3)
    const timeline = await buildDataset('timeline', EMPTY_FILTERS, 'en')
    expect(timeline.rows).toMatchObject([{ month: '2026-02', total: 1, reports: 1 }])
    const coverage = await buildDataset('coverage', EMPTY_FILTERS, 'en')
    expect(coverage.notes.join(' ')).toContain('Copies of other reports among them: 2.')
  })

  it('an earlier one that comes late is the original, and the meetings are told anew', async () => {
    await ingest([...others.slice(0, 1), ...copies.slice(1)])
    const { rows: before } = await getPool().query('SELECT max(id) AS id FROM revisions')
    await ingest(copies.slice(0, 1))
    expect((await readCopies()).map((row) => [row.article_id, row.original_id])).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ])
    const { rows } = await getPool().query(`SELECT sources -> 'date' -> 'reports' AS reports FROM meetings`)
    expect(rows).toEqual([{ reports: ['a#0', 'x#0'] }])
    const { rows: then } = await getPool().query(
      `SELECT article_id, original_id FROM history.article_copies WHERE until > $1 AND revision <= $1 ORDER BY 1`,
      [before[0].id],
    )
    expect(then).toEqual([{ article_id: 'c', original_id: 'b' }])
  })

  it('one that is rewritten is a copy no more, and what hung together by it falls apart', async () => {
    const [left, right] = [tell(1, 0, 42), tell(1, 18, 60)]
    await ingest([
      { id: 'a', text: write([MET], tell(1)), published: '2026-02-26' },
      { id: 'b', text: write([MET], `${left} b`), published: '2026-02-27' },
      { id: 'c', text: write([MET], `${right} c`), published: '2026-02-28' },
    ])
    expect((await readCopies()).map((row) => [row.article_id, row.original_id])).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ])
    await ingest([{ id: 'a', text: write([MET], tell(7)), published: '2026-02-26' }])
    expect(await readCopies()).toEqual([])
    await ingest([{ id: 'a', text: write([MET], tell(1)), published: '2026-03-02' }])
    expect((await readCopies()).map((row) => [row.article_id, row.original_id])).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ])
  })
})

it('articles from before there were prints get theirs, and their meetings are told anew', async () => {
  await ingest([
    { id: 'a', text: write([MET], tell(1)), published: '2026-02-27' },
    { id: 'b', text: write([MET], `${tell(1)} b`), published: '2026-02-28' },
  ])
  const copies = await readCopies()
  const meetings = await readMeetings()
  expect(copies).toHaveLength(1)
  await getPool().query('DELETE FROM article_copies; DELETE FROM article_prints')
  await getPool().query(`UPDATE meetings SET sources = '{}'`)
  expect(await printArticles(getPool())).toBe(2)
  expect(await readCopies()).toEqual(copies)
  expect(await readMeetings()).toEqual(meetings)
  expect(await printArticles(getPool())).toBe(0)
})

describe('an article without a name', () => {
  const url = 'https://agency.example/news/7'
  const put = async (name: string, document: Record<string, string>) => {
    const path = join(folder, name)
    await writeFile(path, JSON.stringify(document))
    const { errors, added, updated, unchanged, duplicates } = await ingestPaths([path], { engine: makeEngine() })
    expect(errors).toEqual([])
    return { added, updated, unchanged, duplicates }
  }
  const list = async () =>
    (await getPool().query('SELECT id, title, text FROM articles ORDER BY title')).rows as {
      id: string
      text: string
    }[]

  it('is a new version of the one that stood at its address', async () => {
    const first = write([MET], tell(1))
    const second = write([MET], `${tell(1)} and more`)
    expect(await put('one.json', { url, title: 'Talks', text: first })).toMatchObject({ added: 1 })
    const again = { url: `${url}/?utm_source=feed#top`, title: 'Talks went well', text: second }
    expect(await put('two.json', again)).toMatchObject({ updated: 1 })
    const [article, ...more] = await list()
    expect(more).toEqual([])
    expect(article?.text).toBe(second)
    const { rows } = await getPool().query('SELECT id, text FROM history.articles WHERE title = $1', ['Talks'])
    expect(rows).toMatchObject([{ id: article?.id, text: first }])

    // the old file is still lying there, and read again every night
    expect(await put('one.json', { url, title: 'Talks', text: first })).toMatchObject({ unchanged: 1, duplicates: 1 })
    expect(await put('two.json', again)).toMatchObject({ unchanged: 1, duplicates: 0 })
    expect((await list())[0]?.text).toBe(second)
  })

  it('is another article where an address stands for a list of them', async () => {
    await put('one.json', { url, title: 'Talks', text: write([MET], tell(1)) })
    expect(await put('two.json', { url, title: 'Grain', text: write([], tell(2)) })).toMatchObject({ added: 1 })
    expect(await put('three.json', { url, title: 'Grain', text: write([], tell(3)) })).toMatchObject({ updated: 1 })
    expect(await list()).toHaveLength(2)
  })
})
