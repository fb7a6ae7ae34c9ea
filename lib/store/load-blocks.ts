/** Loads the reports that a changed report could be joined with, and no more than those. */
import type { ClientBase } from 'pg'
import type { MeetingFact } from '../extract/facts'
import { type Block, blockOf, cutIntoBlocks, earliestStart } from '../identity/blocks'
import { addDays, type DaySpan, overlaps, spanOver } from '../identity/days'
import { compareText, type MeetingReport, type ToldMeeting } from '../identity/told-meeting'

/** A report as the base holds it. */
export type StoredReport = MeetingReport & {
  id: number
  meeting: string
  reasons: string[]
  score: number
  /** The engine tells it no more; it stays because a person bound it to its meeting. */
  kept: boolean
  told: MeetingFact
  pin: string | null
}

/** What persons say of a meeting, in the form of a report that belongs to no article. */
export type MeetingWord = MeetingReport & { meeting: string; word: true; pin: string }

export type Loaded = {
  reports: StoredReport[]
  /** Meetings of which persons say that they lie here. */
  meetings: string[]
}

/** The original is looked up row by row: joined to many reports, the planner would rather read all copies there are. */
const COLUMNS = `b.id, b.meeting_id, b.article_id, b.ordinal, b.told, b.reasons, b.score, b.pinned, b.kept, a.published,
  a.language, (SELECT c.original_id FROM article_copies c WHERE c.article_id = b.article_id) AS original_id`
const OF_REPORTS = 'JOIN articles a ON a.id = b.article_id'
const LIE_THERE = `b.block_key = asked.key AND b.block_from BETWEEN asked.earliest AND asked.last
  AND b.block_to >= asked.first`
const ASKED = 'unnest($1::text[], $2::date[], $3::date[], $4::date[]) AS asked (key, first, last, earliest)'

const BY_BLOCK = {
  name: 'load-blocks',
  text: `SELECT ${COLUMNS} FROM ${ASKED} JOIN reports b ON ${LIE_THERE} ${OF_REPORTS}`,
}
const BY_MEETING = {
  name: 'load-reports-of-meetings',
  text: `SELECT ${COLUMNS} FROM reports b ${OF_REPORTS} WHERE b.meeting_id = ANY ($1)`,
}
const WORDS_BY_BLOCK = {
  name: 'load-words-of-blocks',
  text: `SELECT b.meeting_id, b.told FROM ${ASKED} JOIN meeting_words b ON ${LIE_THERE}`,
}
const MEETINGS_BY_BLOCK = {
  name: 'load-meetings-of-blocks',
  text: `SELECT b.meeting_id FROM ${ASKED} JOIN reports b ON ${LIE_THERE}
    UNION SELECT b.meeting_id FROM ${ASKED} JOIN meeting_words b ON ${LIE_THERE}`,
}
const WORDS_BY_MEETING = {
  name: 'load-words-of-meetings',
  text: `SELECT meeting_id, told FROM meeting_words WHERE meeting_id = ANY ($1)`,
}

type ReportRow = {
  id: number
  meeting_id: string
  article_id: string
  ordinal: number
  told: MeetingFact
  reasons: string[]
  score: number
  pinned: boolean
  kept: boolean
  published: string | null
  language: string
  original_id: string | null
}
type WordRow = { meeting_id: string; told: ToldMeeting }

/**
 * All stored reports of the blocks in which `changed` lie, and the meetings that persons say lie there. However many are
 * asked for, it takes two questions, and two more for each ring of reports that make the blocks longer.
 */
export async function loadBlocks(client: ClientBase, changed: readonly ToldMeeting[]): Promise<Loaded> {
  const seeds = changed.map((told, ordinal): Seed => ({ ...NOWHERE, ordinal, told, seed: true }))
  const reports = new Map<number, StoredReport>()
  const words = new Map<string, MeetingWord>()
  const done = new Map<string, DaySpan[]>()
  for (;;) {
    const all: (Seed | StoredReport | MeetingWord)[] = [...seeds, ...reports.values(), ...words.values()]
    const blocks = cutIntoBlocks(all).filter((block) => block.some(isSeed))
    const asked = listSpans(blocks.flat()).filter(({ key, span }) => !done.get(key)?.some((one) => covers(one, span)))
    if (asked.length === 0) return gather(blocks.flat())
    const found = await query(client, asked)
    for (const report of found.reports) reports.set(report.id, report)
    for (const word of found.words) words.set(word.meeting, word)
    for (const { key, span } of asked) done.set(key, [...(done.get(key) ?? []), span])
  }
}

/** An encounter around which is looked. */
type Seed = MeetingReport & { seed: true }

const NOWHERE = { article: '', published: null, language: 'und' }

function isSeed(report: object): report is Seed {
  return 'seed' in report
}

function gather(found: readonly (Seed | StoredReport | MeetingWord)[]): Loaded {
  const meetings = found.flatMap((one) => ('word' in one && 'meeting' in one ? one.meeting : []))
  return {
    reports: found.filter((one): one is StoredReport => 'id' in one),
    meetings: [...new Set(meetings)],
  }
}

/** The meetings that lie in the blocks of these encounters, or so many days beside them. */
export async function listBeside(client: ClientBase, told: readonly ToldMeeting[], days: number): Promise<string[]> {
  const spans = listSpans(told.map((one) => ({ told: one }))).map(({ key, span }) => ({
    key,
    span: stretch(span, days),
  }))
  if (spans.length === 0) return []
  const { rows } = await client.query<{ meeting_id: string }>({ ...MEETINGS_BY_BLOCK, values: columnsOf(spans) })
  return rows.map((row) => row.meeting_id)
}

/** The days of all blocks, key by key; those that overlap are one. */
function listSpans(reports: readonly { told: ToldMeeting }[]): Block[] {
  const byKey = new Map<string, DaySpan[]>()
  for (const { told } of reports) {
    const block = blockOf(told)
    if (block === null) continue
    const row = byKey.get(block.key)
    if (row) row.push(block.span)
    else byKey.set(block.key, [block.span])
  }
  return [...byKey].flatMap(([key, spans]) => unite(spans).map((span) => ({ key, span })))
}

function unite(spans: DaySpan[]): DaySpan[] {
  const united: DaySpan[] = []
  for (const span of spans.sort((a, b) => compareText(a.from, b.from))) {
    const last = united.at(-1)
    if (last !== undefined && overlaps(last, span)) united[united.length - 1] = spanOver(last, span)
    else united.push(span)
  }
  return united
}

/** All reports of the meetings named, wherever they lie, and what persons said of them when they were last written. */
export async function loadMeetingReports(
  client: ClientBase,
  meetings: readonly string[],
): Promise<{ reports: StoredReport[]; words: MeetingWord[] }> {
  if (meetings.length === 0) return { reports: [], words: [] }
  const reports = await client.query<ReportRow>({ ...BY_MEETING, values: [meetings] })
  const words = await client.query<WordRow>({ ...WORDS_BY_MEETING, values: [meetings] })
  return { reports: reports.rows.map(readReport), words: words.rows.map((row) => makeWord(row.meeting_id, row.told)) }
}

/** What persons say of a meeting as a report. No article has a name that begins with a line break. */
export function makeWord(meeting: string, told: ToldMeeting): MeetingWord {
  return {
    article: `\n${meeting}`,
    ordinal: 0,
    published: null,
    language: 'und',
    told,
    meeting,
    pin: meeting,
    word: true,
  }
}

async function query(client: ClientBase, asked: readonly Block[]) {
  const values = columnsOf(asked)
  const reports = await client.query<ReportRow>({ ...BY_BLOCK, values })
  const words = await client.query<WordRow>({ ...WORDS_BY_BLOCK, values })
  return {
    reports: reports.rows.map(readReport),
    words: words.rows.map((row) => makeWord(row.meeting_id, row.told)),
  }
}

function columnsOf(asked: readonly Block[]): string[][] {
  return [
    asked.map(({ key }) => key),
    asked.map(({ span }) => span.from),
    asked.map(({ span }) => span.to),
    asked.map(({ key, span }) => earliestStart(key, span.from)),
  ]
}

function readReport(row: ReportRow): StoredReport {
  return {
    id: row.id,
    meeting: row.meeting_id,
    article: row.article_id,
    ordinal: row.ordinal,
    told: row.told,
    reasons: row.reasons,
    score: row.score,
    kept: row.kept,
    pin: row.pinned ? row.meeting_id : null,
    published: row.published,
    language: row.language,
    story: row.original_id,
  }
}

function stretch({ from, to }: DaySpan, days: number): DaySpan {
  return { from: addDays(from, -days), to: addDays(to, days) }
}

function covers(wide: DaySpan, narrow: DaySpan): boolean {
  return wide.from <= narrow.from && wide.to >= narrow.to
}
