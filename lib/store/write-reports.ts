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

/** What goes with every report of an article. */
export type Telling = {
  /** The areas of the article, whose words stand behind those of the meeting. */
  areas: readonly AreaFact[]
  /** Version of the engine that read the article. */
  engine: string
}

const INSERT = {
  name: 'write-reports',
  text: `WITH given AS MATERIALIZED (
      SELECT nextval(pg_get_serial_sequence('reports', 'id'))::int AS id, *
      FROM jsonb_to_recordset($1::jsonb) AS given (place int, meeting text, article text, ordinal int, told jsonb,
        reasons text[], score real, pinned boolean, block_key text, block_from date, block_to date, engine text)
    ), added AS (
      INSERT INTO reports (id, meeting_id, article_id, ordinal, background, status, confidence, told, reasons, score,
        pinned, block_key, block_from, block_to, engine_version)
      SELECT id, meeting, article, ordinal, (told ->> 'background')::boolean, told ->> 'status',
        (told ->> 'confidence')::real, told, reasons, score, pinned, block_key, block_from, block_to, engine
      FROM given
    )
    INSERT INTO evidence (report_id, field, start, "end", in_title, rule)
    SELECT given.id, quote.field, quote.start, quote."end", quote.in_title, quote.rule
    FROM unnest($2::int[], $3::text[], $4::int[], $5::int[], $6::boolean[], $7::text[])
      WITH ORDINALITY AS quote (owner, field, start, "end", in_title, rule, turn)
    JOIN given ON given.place = quote.owner ORDER BY quote.turn`,
}

const MOVE = {
  name: 'move-reports',
  text: `UPDATE reports old SET meeting_id = given.meeting, reasons = given.reasons, score = given.score
    FROM jsonb_to_recordset($1::jsonb) AS given (id int, meeting text, reasons text[], score real)
    WHERE old.id = given.id
      AND (old.meeting_id, old.reasons, old.score) IS DISTINCT FROM (given.meeting, given.reasons, given.score)`,
}

/** @param tellings by the id of the article */
export async function writeReports(
  client: ClientBase,
  reports: readonly NewReport[],
  tellings: ReadonlyMap<string, Telling>,
): Promise<void> {
  if (reports.length === 0) return
  const rows = reports.map(({ meeting, article, ordinal, told, reasons, score, pin }, place) => {
    const engine = tellings.get(article)?.engine
    return {
      ...{ place, meeting, article, ordinal, told, reasons, score, pinned: pin !== null },
      ...{ ...blockColumns(told), engine },
    }
  })
  const quotes = reports.flatMap(({ article, told }, place) =>
    quotesOf(place, told, tellings.get(article)?.areas ?? []),
  )
  const columns = [
    quotes.map(({ owner }) => owner),
    quotes.map(({ field }) => field),
    quotes.map(({ start }) => start),
    quotes.map(({ end }) => end),
    quotes.map(({ in_title }) => in_title),
    quotes.map(({ rule }) => rule),
  ]
  await client.query({ ...INSERT, values: [JSON.stringify(rows), ...columns] })
}

/** Puts stored reports where they belong now; those that are there already stay untouched. */
export async function moveReports(client: ClientBase, reports: readonly MovedReport[]): Promise<void> {
  const rows = reports.flatMap(({ id, meeting, reasons, score }) =>
    id === null ? [] : { id, meeting, reasons, score },
  )
  if (rows.length > 0) await client.query({ ...MOVE, values: [JSON.stringify(rows)] })
}

/** The words behind a meeting: its sentences, then field by field, person by person, area by area. */
export function quotesOf(place: number, told: MeetingFact, areas: readonly AreaFact[]) {
  const sentences = told.evidence.map((quote) => evidenceRow(place, 'meeting', quote))
  // the words on areas are kept area by area below
  const fields = Object.entries(told.fields).flatMap(([field, source]) =>
    field === 'areas' ? [] : source.evidence.map((quote) => evidenceRow(place, field, { ...quote, rule: source.rule })),
  )
  const people = told.participants.flatMap((person) =>
    person.evidence.map((quote) => evidenceRow(place, `participant:${person.key}`, quote)),
  )
  const topics = areas
    .filter((area) => told.areas.includes(area.code) && concerns(area, told))
    .flatMap((area) => area.evidence.map((quote) => evidenceRow(place, `area:${area.code}`, quote)))
  return [...sentences, ...fields, ...people, ...topics]
}

/** An article may tell of one area between several pairs; only that of the meeting's own sides speaks for it. */
function concerns(area: AreaFact, told: MeetingFact): boolean {
  return area.countries.length === 0 || area.countries.some((country) => told.countries.includes(country))
}
