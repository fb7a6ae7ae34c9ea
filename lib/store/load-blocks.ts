/** Loads the reports that a changed report could be joined with, and no more than those. */
import type { ClientBase } from 'pg'
import type { MeetingFact } from '../extract/facts'
import { type Block, blockOf, earliestStart, MANY, sidesOf, touch } from '../identity/blocks'
import { addDays, type DaySpan, overlaps, spanOver } from '../identity/days'
import { type MeetingReport, reportName, type ToldMeeting } from '../identity/told-meeting'

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

const COLUMNS = `r.id, r.meeting_id, r.article_id, r.ordinal, r.told, r.reasons, r.score, r.pinned, r.kept, a.published, a.language, c.original_id`
const REPORTS = `SELECT ${COLUMNS} FROM reports r JOIN articles a ON a.id = r.article_id
  LEFT JOIN article_copies c ON c.article_id = r.article_id`

const BY_BLOCK = {
  name: 'load-block',
  text: `${REPORTS} WHERE r.block_key = $1 AND r.block_from BETWEEN $4 AND $3 AND r.block_to >= $2`,
}
const BY_MEETING = { name: 'load-reports-of-meetings', text: `${REPORTS} WHERE r.meeting_id = ANY ($1)` }
const WORDS_BY_BLOCK = {
  name: 'load-words-of-block',
  text: `SELECT meeting_id, told FROM meeting_words
    WHERE block_key = $1 AND block_from BETWEEN $4 AND $3 AND block_to >= $2`,
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
type Found = { reports: StoredReport[]; words: WordRow[] }

/** All stored reports of the blocks in which `changed` lie, and the meetings that persons say lie there. */
export async function loadBlocks(client: ClientBase, changed: readonly ToldMeeting[]): Promise<Loaded> {
  const all: Found[] = []
  const done: Block[] = []
  const known = new Set<string>()
  for (const told of changed) {
    const block = blockOf(told)
    if (block === null) continue
    if (block.key === MANY) {
      if (known.has(nameTouch(told))) continue
      const found = await loadTouching(client, told)
      for (const one of [told, ...listTold(found)]) known.add(nameTouch(one))
      all.push(found)
    } else if (!done.some((other) => other.key === block.key && covers(other.span, block.span))) {
      const { span, found } = await loadBlock(client, block)
      done.push({ key: block.key, span })
      all.push(found)
    }
  }
  return gather(all)
}

/** All stored reports and words with the keys of these reports that lie in their spans, or so many days beside them. */
export async function loadBeside(client: ClientBase, told: readonly ToldMeeting[], days: number): Promise<Loaded> {
  const blocks = told.flatMap((one) => blockOf(one) ?? [])
  const all: Found[] = []
  for (const { key, span } of new Map(blocks.map((block) => [JSON.stringify(block), block])).values())
    all.push(await query(client, key, stretch(span, days)))
  return gather(all)
}

function gather(all: readonly Found[]): Loaded {
  const reports = new Map(all.flatMap((found) => found.reports.map((report) => [reportName(report), report])))
  return {
    reports: [...reports.values()],
    meetings: [...new Set(all.flatMap((found) => found.words.map((word) => word.meeting_id)))],
  }
}

function listTold({ reports, words }: Found): ToldMeeting[] {
  return [...reports, ...words].map(({ told }) => told)
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

/** Widens the span to that of the whole block, which reports that overlap the border make longer. */
async function loadBlock(client: ClientBase, { key, span: first }: Block): Promise<{ span: DaySpan; found: Found }> {
  let span = first
  for (;;) {
    const found = await query(client, key, span)
    const wide = [...found.reports, ...found.words].reduce((sum, { told }) => {
      const block = blockOf(told)
      return block !== null && overlaps(sum, block.span) ? spanOver(sum, block.span) : sum
    }, span)
    if (covers(span, wide)) return { span, found }
    span = wide
  }
}

/** What touches the same: the days and the sides. */
function nameTouch(told: ToldMeeting): string {
  return JSON.stringify([blockOf(told), sidesOf(told)])
}

/** The block of an encounter of many sides: what touches it, what touches that, and so on. */
async function loadTouching(client: ClientBase, told: ToldMeeting): Promise<Found> {
  const block: Found = { reports: [], words: [] }
  const first = (blockOf(told) as Block).span
  let seen = first
  let rest = await query(client, MANY, first)
  let open = [told]
  while (open.length > 0) {
    const span = open.flatMap((one) => blockOf(one)?.span ?? []).reduce(spanOver, seen)
    if (!covers(seen, span)) {
      seen = span
      rest = without(await query(client, MANY, span), block)
    }
    const touching = (row: { told: ToldMeeting }) => open.some((one) => touch(one, row.told))
    const next = { reports: rest.reports.filter(touching), words: rest.words.filter(touching) }
    block.reports.push(...next.reports)
    block.words.push(...next.words)
    rest = without(rest, next)
    open = listTold(next)
  }
  return block
}

function without(all: Found, { reports, words }: Found): Found {
  const [ids, meetings] = [new Set(reports.map(({ id }) => id)), new Set(words.map((word) => word.meeting_id))]
  return {
    reports: all.reports.filter(({ id }) => !ids.has(id)),
    words: all.words.filter((word) => !meetings.has(word.meeting_id)),
  }
}

async function query(client: ClientBase, key: string, { from, to }: DaySpan): Promise<Found> {
  const values = [key, from, to, earliestStart(key, from)]
  const reports = await client.query<ReportRow>({ ...BY_BLOCK, values })
  const words = await client.query<WordRow>({ ...WORDS_BY_BLOCK, values })
  return { reports: reports.rows.map(readReport), words: words.rows }
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
