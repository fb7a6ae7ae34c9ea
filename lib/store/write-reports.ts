/** Writes the reports of an article with the words behind each field, and moves reports between meetings. */
import type { ClientBase } from 'pg'
import type { AreaFact, MeetingFact } from '../extract/facts'
import { blockColumns } from './block-columns'
import { evidenceRow } from './evidence-row'

export type NewReport = {
  meeting: string
  article: string
  ordinal: number
  told: MeetingFact
  reasons: string[]
  score: number
  pin: string | null
}
export type MovedReport = { id: number | null; meeting: string; reasons: string[]; score: number }

const INSERT = {
  name: 'write-reports',
  text: `WITH given AS MATERIALIZED (
      SELECT nextval(pg_get_serial_sequence('reports', 'id'))::int AS id, *
      FROM jsonb_to_recordset($2::jsonb) AS given (meeting text, ordinal int, told jsonb, reasons text[], score real,
        pinned boolean, block_key text, block_from date, block_to date)
    ), added AS (
      INSERT INTO reports (id, meeting_id, article_id, ordinal, background, status, confidence, told, reasons, score,
        pinned, block_key, block_from, block_to, engine_version)
      SELECT id, meeting, $1, ordinal, (told ->> 'background')::boolean, told ->> 'status',
        (told ->> 'confidence')::real, told, reasons, score, pinned, block_key, block_from, block_to, $4
      FROM given
    )
    INSERT INTO evidence (report_id, field, start, "end", in_title, rule)
    SELECT given.id, quote.field, quote.start, quote."end", quote.in_title, quote.rule
    FROM jsonb_to_recordset($3::jsonb) AS quote (owner int, field text, start int, "end" int, in_title boolean, rule text)
    JOIN given ON given.ordinal = quote.owner`,
}

const MOVE = {
  name: 'move-reports',
  text: `UPDATE reports old SET meeting_id = given.meeting, reasons = given.reasons, score = given.score
    FROM jsonb_to_recordset($1::jsonb) AS given (id int, meeting text, reasons text[], score real)
    WHERE old.id = given.id
      AND (old.meeting_id, old.reasons, old.score) IS DISTINCT FROM (given.meeting, given.reasons, given.score)`,
}

/**
 * @param areas the areas of the article, whose words stand behind those of the meeting
 * @param engine version of the engine that read the article
 */
export async function writeReports(
  client: ClientBase,
  article: string,
  reports: readonly NewReport[],
  areas: readonly AreaFact[],
  engine: string,
): Promise<void> {
  if (reports.length === 0) return
  const rows = reports.map(({ meeting, ordinal, told, reasons, score, pin }) => {
    return { meeting, ordinal, told, reasons, score, pinned: pin !== null, ...blockColumns(told) }
  })
  const quotes = reports.flatMap((report) => quotesOf(report.ordinal, report.told, areas))
  await client.query({ ...INSERT, values: [article, JSON.stringify(rows), JSON.stringify(quotes), engine] })
}

/** Puts stored reports where they belong now; those that are there already stay untouched. */
export async function moveReports(client: ClientBase, reports: readonly MovedReport[]): Promise<void> {
  const rows = reports.flatMap(({ id, meeting, reasons, score }) =>
    id === null ? [] : { id, meeting, reasons, score },
  )
  if (rows.length > 0) await client.query({ ...MOVE, values: [JSON.stringify(rows)] })
}

/** The words behind a meeting: its sentences, then field by field, person by person, area by area. */
function quotesOf(ordinal: number, told: MeetingFact, areas: readonly AreaFact[]) {
  const sentences = told.evidence.map((quote) => evidenceRow(ordinal, 'meeting', quote))
  // the words on areas are kept area by area below
  const fields = Object.entries(told.fields).flatMap(([field, source]) =>
    field === 'areas'
      ? []
      : source.evidence.map((quote) => evidenceRow(ordinal, field, { ...quote, rule: source.rule })),
  )
  const people = told.participants.flatMap((person) =>
    person.evidence.map((quote) => evidenceRow(ordinal, `participant:${person.key}`, quote)),
  )
  const topics = areas
    .filter((area) => told.areas.includes(area.code) && concerns(area, told))
    .flatMap((area) => area.evidence.map((quote) => evidenceRow(ordinal, `area:${area.code}`, quote)))
  return [...sentences, ...fields, ...people, ...topics]
}

/** An article may tell of one area between several pairs; only that of the meeting's own sides speaks for it. */
function concerns(area: AreaFact, told: MeetingFact): boolean {
  return area.countries.length === 0 || area.countries.some((country) => told.countries.includes(country))
}
