import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/analytics/article-detail/read'
import { readBaseState } from '../../lib/analytics/base-state'
import { readMeeting } from '../../lib/analytics/meeting-detail/read'
import { DATASET_IDS } from '../../lib/analytics/registry'
import { exportCommand } from '../../lib/cli/commands/export'
import { getPool } from '../../lib/db/client'
import type { Facts, SourceDocument } from '../../lib/extract/facts'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { reextract } from '../../lib/ingest/reextract'
import type { Engine } from '../../lib/ingest/store-document'
import { addressOf, getFile, hashAnswers, readRows } from './as-of-bytes'
import { provideBase } from './base'
import { done, meetingOf } from './curation-desk'
import { BEKTENOV, makeEngine, TOKAYEV, VUCIC, write } from './ingest-engine'

provideBase()

const PRESIDENTS = { seats: [TOKAYEV, VUCIC] }
const DAYS_AGO = 3

let folder = ''
let pinned = ''
let day = ''
const known = new Map<string | null, Map<string, string>>()

async function ingest(rows: Record<string, string>[], engine: Engine = makeEngine()): Promise<void> {
  const file = path.join(folder, 'rows.jsonl')
  await writeFile(file, rows.map((row) => JSON.stringify({ language: 'en', ...row })).join('\n'))
  const { errors, failed } = await ingestPaths([file], { engine })
  expect([failed, errors]).toEqual([0, []])
}

const EARLY: Record<string, string>[] = [
  { id: 'a', published: '2026-02-28', title: 'Talks in Astana', text: write([PRESIDENTS], 'a talks') },
  { id: 'b', published: '2026-02-27', language: 'ru', text: write([PRESIDENTS, { ...PRESIDENTS, kind: 'call' }]) },
  { id: 'c', published: '2026-03-02', text: write([{ status: 'planned', date: '2026-09-01' }], 'c') },
  {
    id: 'd',
    published: '2025-12-01',
    text: write([{ seats: [BEKTENOV, VUCIC], date: '2025-11-30', areas: ['energy'] }], 'd talks'),
  },
]

/** Reads every report in another way than before: another place, other areas, and the calls not at all. */
const reader = makeEngine('2')
const otherwise: Engine = {
  version: '2',
  extract: async (document: SourceDocument): Promise<Facts> => {
    const facts = await reader.extract(document)
    const meetings = facts.meetings
      .filter((meeting) => meeting.kind !== 'call')
      .map((meeting) => ({ ...meeting, place: { city: 'Shymkent', country: 'KZ' }, areas: ['culture' as const] }))
    return { ...facts, meetings, agreements: [], figures: [] }
  },
}

/** What persons may do to what the base knew. */
async function act(): Promise<void> {
  const [first, second] = [await meetingOf('a'), await meetingOf('d')]
  const set = { 'area:trade': false, place: { city: 'Almaty', country: 'KZ' } }
  const edited = await done({ action: 'edit', meeting: first.id, version: first.version, set })
  const versions = { [first.id]: edited.meetings[0]?.version, [second.id]: second.version }
  const merged = await done({ action: 'merge', into: first.id, from: [second.id], versions })
  await done({ action: 'undo', act: merged.act })
  const { id, version } = await meetingOf('d')
  await done({ action: 'reject', meeting: id, version, why: 'It never was.' })
  await done({ action: 'merge_people', into: VUCIC[1], from: [BEKTENOV[1]] })
}

/** What persons and programs may do to the tables by hand, past every function of ours. */
const EDITS = [
  `UPDATE meetings SET city = 'Belgrade', level = 'minister', date = date - 400, version = version + 1`,
  `UPDATE people SET name = upper(name)`,
  `UPDATE articles SET text = 'Rewritten. ' || text, title = 'Rewritten', outlet = 'Another'`,
  `DELETE FROM meeting_areas WHERE area_code = 'trade'`,
  `DELETE FROM participants WHERE position = 0`,
  `INSERT INTO meeting_countries (meeting_id, country_code) SELECT id, 'UZ' FROM meetings ON CONFLICT DO NOTHING`,
  `UPDATE meetings SET state = 'rejected' WHERE id = (SELECT max(meeting_id) FROM reports WHERE article_id = 'e')`,
  `DELETE FROM articles WHERE id = 'd'`,
  `DELETE FROM reports WHERE article_id = 'b'`,
  `DELETE FROM meetings m WHERE NOT EXISTS (SELECT FROM reports r WHERE r.meeting_id = m.id)`,
]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-as-of-'))
  await ingest(EARLY)
  await getPool().query(`UPDATE revisions SET at = at - make_interval(days => ${DAYS_AGO})`)
  pinned = (await readBaseState(null)).knownAt ?? ''
  day = pinned.slice(0, 10)
  for (const asOf of [null, pinned, day]) known.set(asOf, await hashAnswers(asOf))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what was known', () => {
  it('is what the present was then', async () => {
    const [now, then] = [known.get(null), known.get(pinned)]
    const told = [...(now ?? [])].filter(([name]) => name.includes('.csv') || !name.includes('?'))
    expect(told.length).toBeGreaterThan(DATASET_IDS.length * 4)
    for (const [name, hash] of told) expect(then?.get(name), name).toBe(hash)
  })

  it('stays the same, byte for byte, whatever comes later', async () => {
    const stay = async (what: string, asOf = pinned) =>
      expect(await hashAnswers(asOf), `${what}, ${asOf}`).toEqual(known.get(asOf))
    await ingest([
      { id: 'e', published: '2026-02-27', text: write([PRESIDENTS], 'e talks') },
      {
        id: 'f',
        published: '2024-01-01',
        text: write([{ countries: ['KZ', 'UZ'], date: '2023-12-30', areas: ['tourism'] }], 'f'),
      },
    ])
    await ingest([
      { ...EARLY[0], id: 'a', text: write([{ ...PRESIDENTS, date: '2026-02-26' }], 'mended talks') },
      { ...EARLY[2], id: 'c', text: write([], 'none') },
    ])
    await stay('after more and changed reports')
    await act()
    await stay('after acts of persons')
    const run = await reextract(['a', 'b', 'c', 'd', 'e'], { engine: otherwise })
    expect(run.failures).toEqual([])
    await stay('after reading anew')
    for (const edit of EDITS) await getPool().query(edit)
    await stay('after edits')
    await ingest(EARLY, makeEngine('3'))
    // a day and an instant of it lead to one revision, so that one look at the day is enough
    for (const asOf of [pinned, day]) await stay('after reading once more', asOf)
  }, 400_000)

  it('is not what is known now', async () => {
    const [now, then] = [await hashAnswers(null), known.get(null)]
    for (const id of ['meetings', 'timeline', 'areas', 'areas-over-time', 'pairs', 'articles', 'totals'])
      expect(now.get(`${id}.csv?status=all`), id).not.toBe(then?.get(`${id}.csv?status=all`))
    for (const name of ['pair', 'base', 'in use', 'article a']) expect(now.get(name), name).not.toBe(then?.get(name))
  })

  it('holds the words of a report as they were', async () => {
    const [now, then] = [await readArticle('a', null), await readArticle('a', pinned)]
    expect(then).toMatchObject({ text: EARLY[0]?.text, title: 'Talks in Astana', engineVersion: '1' })
    expect(now).toMatchObject({ engineVersion: '3' })
  })

  it('knows nothing of what came later', async () => {
    expect(await readArticle('e', day)).toBeNull()
    expect(await readArticle('e', null)).toMatchObject({ id: 'e' })
    const later = (await readRows(null)).find(({ reports }) => reports.includes('f'))
    expect(await readMeeting(later?.id ?? '', day)).toBeNull()
    expect(await readMeeting(later?.id ?? '', null)).toMatchObject({ state: 'live' })
  })
})

describe('a file of what was known', () => {
  it('is the same from the command line, and its name and its sentence say the day', async () => {
    const file = await getFile(addressOf('meetings', 'json', 'pair=KZ-RS', day))
    if (!file) throw new Error('There is no such file.')
    const { name, body } = file
    expect(name).toBe(`entente-meetings-KZ-RS-as-of-${day}.json`)
    expect(JSON.parse(body.toString()).filters).toMatch(/^Meetings held between Kazakhstan and Serbia, as known on \d/)
    const stdout = new PassThrough()
    const written: Buffer[] = []
    stdout.on('data', (chunk: Buffer) => written.push(chunk))
    const args = ['meetings', '--format', 'json', '--pair', 'KZ-RS', '--asOf', day]
    const io = { stdin: new PassThrough(), stdout, stderr: new PassThrough() }
    expect(await exportCommand.run(args, io)).toBe(0)
    expect(Buffer.concat(written).equals(body)).toBe(true)
  })
})
