/** Loads the reports that a changed report could be joined with, and no more than those. */
import type { ClientBase } from 'pg'
import type { MeetingFact } from '../extract/facts'
import { type Block, blockOf, isMultilateral } from '../identity/blocks'
import { addDays, type DaySpan, LONGEST_RANGE_DAYS, overlaps, spanOver } from '../identity/days'
import { type MeetingReport, reportName } from '../identity/told-meeting'

export type StoredReport = MeetingReport & { id: number; meeting: string; reasons: string[]; told: MeetingFact }

/** A block as it is looked for: reports of its key that lie in its span, as far as is known so far. */
type Search = Block & { told: MeetingFact }

const COLUMNS = `r.id, r.meeting_id, r.article_id, r.ordinal, r.told, r.reasons, a.published, a.language`

/** A meeting lies on the day of one of its reports; the others may begin or end up to a longest range away. */
const BY_SIDES = {
  name: 'load-block-by-sides',
  text: `SELECT ${COLUMNS} FROM reports r JOIN articles a ON a.id = r.article_id WHERE r.meeting_id IN (
      SELECT m.id FROM meetings m WHERE m.date BETWEEN $1 AND $2
        AND (SELECT count(*) FROM meeting_countries c WHERE c.meeting_id = m.id AND c.country_code = ANY ($3))
          = cardinality($3::text[])
        AND (SELECT count(*) FROM meeting_organizations o WHERE o.meeting_id = m.id AND o.organization_code = ANY ($4))
          = cardinality($4::text[]))`,
}
const BY_DAYS = {
  name: 'load-block-by-days',
  text: `SELECT ${COLUMNS} FROM reports r JOIN articles a ON a.id = r.article_id WHERE r.meeting_id IN (
      SELECT m.id FROM meetings m WHERE m.date BETWEEN $1 AND $2
        AND (SELECT count(*) FROM meeting_countries c WHERE c.meeting_id = m.id)
          + (SELECT count(*) FROM meeting_organizations o WHERE o.meeting_id = m.id) > 2)`,
}

type Row = {
  id: number
  meeting_id: string
  article_id: string
  ordinal: number
  told: MeetingFact
  reasons: string[]
  published: string | null
  language: string
}

/** All stored reports of the blocks in which `changed` lie. */
export async function loadBlocks(client: ClientBase, changed: readonly MeetingFact[]): Promise<StoredReport[]> {
  const found = new Map<string, StoredReport>()
  const done: Search[] = []
  for (const told of changed) {
    const block = blockOf(told)
    if (block === null || done.some((other) => other.key === block.key && covers(other.span, block.span))) continue
    const search = { ...block, told }
    for (const report of await loadBlock(client, search)) found.set(reportName(report), report)
    done.push(search)
  }
  return [...found.values()]
}

/** Widens the span of `search` to that of the whole block, which reports that overlap the border make longer. */
async function loadBlock(client: ClientBase, search: Search): Promise<StoredReport[]> {
  for (;;) {
    const reports = await query(client, search)
    const near = reports.flatMap((report) => {
      const block = blockOf(report.told)
      return block !== null && block.key === search.key ? [{ report, span: block.span }] : []
    })
    const span = widen(
      search.span,
      near.map((row) => row.span),
    )
    if (covers(search.span, span)) return near.filter((row) => overlaps(row.span, search.span)).map((row) => row.report)
    search.span = span
  }
}

async function query(client: ClientBase, { span, told }: Search): Promise<StoredReport[]> {
  // a meeting of month or year precision has the first day of it; days inside of a year are another block
  const from = addDays(span.from, -LONGEST_RANGE_DAYS)
  const to = told.datePrecision === 'year' ? span.from : addDays(span.to, LONGEST_RANGE_DAYS)
  const bySides = told.datePrecision !== 'day' || !isMultilateral(told)
  const { rows } = bySides
    ? await client.query<Row>({ ...BY_SIDES, values: [from, to, unique(told.countries), unique(told.organizations)] })
    : await client.query<Row>({ ...BY_DAYS, values: [from, to] })
  return rows.map((row) => ({
    id: row.id,
    meeting: row.meeting_id,
    article: row.article_id,
    ordinal: row.ordinal,
    told: row.told,
    reasons: row.reasons,
    published: row.published,
    language: row.language,
  }))
}

function widen(span: DaySpan, others: readonly DaySpan[]): DaySpan {
  return others.reduce((wide, other) => (overlaps(wide, other) ? spanOver(wide, other) : wide), span)
}

function covers(wide: DaySpan, narrow: DaySpan): boolean {
  return wide.from <= narrow.from && wide.to >= narrow.to
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)]
}
