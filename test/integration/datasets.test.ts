import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readArticle } from '../../lib/analytics/article-detail/read'
import { readMeeting } from '../../lib/analytics/meeting-detail/read'
import { buildDataset } from '../../lib/analytics/registry'
import { listStaleArticles } from '../../lib/analytics/stale-articles/query'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { reextract } from '../../lib/ingest/reextract'
import { provideBase } from './base'

provideBase()

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-datasets-'))
  await getPool().query('TRUNCATE articles, meetings, people CASCADE')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const visits = (...rows: string[]) => `<?xml version="1.0"?>\n<visits>\n${rows.join('\n')}\n</visits>\n`
const row = (id: number, from: string, to: string, remark: string, visitor = 'President Kassym-Jomart Tokayev') =>
  `<visit><id>${id}</id><start-date>${from}</start-date><end-date>${to}</end-date><visitor>${visitor}</visitor>
   <from id="kazakhstan">Kazakhstan</from><description>${remark}</description></visit>`

const ARTICLE = `date 2026-03-11 Tokayev and Trump hold talks
WASHINGTON. President of Kazakhstan Kassym-Jomart Tokayev held talks with President of the United States Donald Trump in Washington on 10 March 2026 during his working visit to the United States. The presidents discussed trade and investment.
`

type Meeting = { id: string; kind: string; visit_type: string | null; reports: string[] }

async function readMeetings(): Promise<Meeting[]> {
  const { rows } = await getPool().query<Meeting>(`SELECT m.id, m.kind, m.visit_type,
      array_agg(r.article_id ORDER BY r.article_id) AS reports
    FROM meetings m JOIN reports r ON r.meeting_id = m.id GROUP BY m.id ORDER BY min(r.article_id)`)
  return rows
}

async function countMeetings(unverified: boolean): Promise<unknown> {
  const totals = await buildDataset('totals', { ...EMPTY_FILTERS, unverified }, 'en')
  return totals.rows.find(({ measure }) => measure === 'meetings')?.value
}

it.each([['the article first'], ['the row first']])(
  'a row joins the meeting that an article tells of: %s',
  async (order) => {
    const article = await put('a.txt', ARTICLE)
    const list = await put('visits.xml', visits(row(1, '2026-03-09', '2026-03-11', 'Working visit.')))
    for (const path of order === 'the row first' ? [list, article] : [article, list]) await ingestPaths([path])
    const meetings = await readMeetings()
    expect(meetings).toHaveLength(1)
    expect(meetings[0]).toMatchObject({ kind: 'talks', visit_type: 'working' })
    expect(meetings[0]?.reports).toContain('historyatstate-visits:1')
    expect(meetings[0]?.reports).toHaveLength(2)
  },
)

it('says where a row and an article differ, and counts it in the report', async () => {
  await ingestPaths([await put('a.txt', ARTICLE)])
  const list = await put(
    'visits.xml',
    visits(row(1, '2026-03-09', '2026-03-11', 'State visit.'), row(2, '1991-02-30', '1991-03-01', '')),
  )
  const summary = await ingestPaths([list])
  const [meeting] = await readMeetings()
  expect(summary.conflicts).toEqual([{ meeting: meeting?.id, field: 'visit.type', here: 'state', there: 'working' }])
  expect(summary.reports).toEqual([{ dataset: 'historyatstate-visits', rows: 1, mapped: 1, skipped: {}, conflicts: 1 }])
  expect(summary).toMatchObject({ read: 2, added: 1, failed: 1, rejected: 1 })
  expect(summary.errors[0]?.source).toMatch(/visits\.xml:5$/u)
})

it('a row that is told anew changes its record, and the same row changes nothing', async () => {
  const path = await put('visits.xml', visits(row(1, '2026-03-09', '2026-03-11', 'Working visit.')))
  await ingestPaths([path])
  expect(await ingestPaths([path])).toMatchObject({ added: 0, unchanged: 1 })
  await writeFile(path, visits(row(1, '2026-03-09', '2026-03-11', 'State visit.')))
  expect(await ingestPaths([path])).toMatchObject({ added: 0, updated: 1 })
  expect(await readMeetings()).toMatchObject([{ visit_type: 'state', reports: ['historyatstate-visits:1'] }])
})

it('no engine reads a record anew', async () => {
  await ingestPaths([await put('visits.xml', visits(row(1, '2026-03-09', '2026-03-11', 'State visit.')))])
  const before = await readMeetings()
  expect(await listStaleArticles(EMPTY_FILTERS, 'another')).toEqual([])
  const engine = {
    version: 'another',
    extract: () => {
      throw new Error('a record was read')
    },
  }
  const done = await reextract(['historyatstate-visits:1'], { engine, force: true })
  expect(done.failures).toEqual([])
  expect(await readMeetings()).toEqual(before)
})

const EVENT_HEAD =
  'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Target Name,Target Sectors,Target Country,City,Country'
    .split(',')
    .join('\t')
const event = (id: number, day: string, code: string, target = 'Serbia') =>
  [id, day, 'Kazakhstan', '', 'Kazakhstan', 'Consult', code, target, '', target, '', ''].join('\t')

it('what only programs coded is kept apart until somebody else tells of it', async () => {
  const rows = [
    EVENT_HEAD,
    event(1, '2026-03-10', '040', 'United States'),
    event(2, '2026-05-05', '040'),
    event(3, '2026-05-06', '190'),
  ]
  const summary = await ingestPaths([await put('events.tsv', `${rows.join('\n')}\n`)])
  expect(summary).toMatchObject({ read: 2, added: 2, failed: 0, skipped: { 'other-event': 1 } })
  expect(summary.reports).toEqual([
    { dataset: 'icews', rows: 3, mapped: 2, skipped: { 'other-event': 1 }, conflicts: 0 },
  ])
  expect([await countMeetings(false), await countMeetings(true)]).toEqual([0, 2])
  const { notes } = await buildDataset('meetings', EMPTY_FILTERS, 'en')
  expect(notes).toContain('2 unverified meetings are left out.')
  await ingestPaths([await put('a.txt', ARTICLE)])
  expect([await countMeetings(false), await countMeetings(true)]).toEqual([1, 2])
  const told = await readMeetings()
  const alone = told.find(({ reports }) => reports.length === 1)
  expect(await readMeeting(alone?.id ?? '', null)).toMatchObject({ unverified: true })
  expect(await readArticle(alone?.reports[0] ?? '', null)).toMatchObject({
    record: { dataset: 'icews', unverified: true, codes: { cameo: '040' } },
  })
  expect(told.map(({ reports }) => reports.length).sort()).toEqual([1, 2])
  const { rows: sure } = await getPool().query<{ confidence: number }>(
    'SELECT confidence::float8 AS confidence FROM meetings ORDER BY date',
  )
  expect(sure.map(({ confidence }) => confidence > 0.5)).toEqual([true, false])
})

it('a meeting that a person accepted needs nobody else', async () => {
  await ingestPaths([await put('events.tsv', [EVENT_HEAD, event(1, '2026-03-10', '040')].join('\n'))])
  await getPool().query('UPDATE meetings SET accepted = true')
  expect(await countMeetings(false)).toBe(1)
})

it('what programs coded does not outvote an article, however much there is of it', async () => {
  const rows = [EVENT_HEAD, ...[1, 2, 3].map((id) => event(id, '2026-03-10', '036', 'United States'))]
  await ingestPaths([await put('a.txt', ARTICLE), await put('events.tsv', rows.join('\n'))])
  const { rows: meetings } = await getPool().query('SELECT status, kind, city FROM meetings')
  expect(meetings).toEqual([{ status: 'held', kind: 'talks', city: 'Washington' }])
})
