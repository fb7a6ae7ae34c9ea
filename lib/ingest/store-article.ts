/** Writes an article and what the engine read in it, meetings aside; what was read before is taken out first. */
import type { ClientBase } from 'pg'
import type { Facts } from '../extract/facts'
import type { Incoming } from './incoming'

const CLEAR = {
  name: 'clear-article',
  text: `WITH areas AS (DELETE FROM article_areas WHERE article_id = $1),
    countries AS (DELETE FROM article_countries WHERE article_id = $1),
    agreements AS (DELETE FROM agreements WHERE article_id = $1)
    DELETE FROM figures WHERE article_id = $1`,
}

const EVIDENCE_ROW = `field text, start int, "end" int, in_title boolean, rule text`

const STORE = {
  name: 'store-article',
  text: `WITH article AS (
      INSERT INTO articles (id, content_hash, language, title, text, outlet, url, published, origin)
      VALUES ($1, $19, $20, $21, $22, $23, $24, $25, $26)
      ON CONFLICT (id) DO UPDATE SET content_hash = excluded.content_hash, language = excluded.language,
        title = excluded.title, text = excluded.text, outlet = excluded.outlet, url = excluded.url,
        published = excluded.published, origin = excluded.origin, updated_at = now()
    ), extraction AS (
      INSERT INTO extractions (article_id, engine_version, answer) VALUES ($1, $2, $3)
      ON CONFLICT (article_id) DO UPDATE
        SET engine_version = excluded.engine_version, answer = excluded.answer, extracted_at = now()
    ), countries AS (
      INSERT INTO article_countries (article_id, country_code, mentions)
      SELECT $1, code, mentions FROM unnest($4::text[], $5::int[]) AS given (code, mentions)
    ), areas AS (
      INSERT INTO article_areas (article_id, area_code) SELECT $1, code FROM unnest($6::text[]) AS given (code)
      RETURNING id, area_code
    ), area_countries AS (
      INSERT INTO article_area_countries (article_area_id, country_code)
      SELECT areas.id, given.country FROM unnest($7::text[], $8::text[]) AS given (area, country)
      JOIN areas ON areas.area_code = given.area
    ), area_evidence AS (
      INSERT INTO evidence (article_area_id, field, start, "end", in_title, rule)
      SELECT areas.id, 'area', start, "end", in_title, rule
      FROM jsonb_to_recordset($9::jsonb) AS given (owner text, ${EVIDENCE_ROW}) JOIN areas ON areas.area_code = given.owner
    ), agreement_rows AS MATERIALIZED (
      SELECT nextval(pg_get_serial_sequence('agreements', 'id'))::int AS id, given.*
      FROM unnest($10::text[], $11::text[]) WITH ORDINALITY AS given (title, status, place)
    ), new_agreements AS (
      INSERT INTO agreements (id, article_id, title, status) SELECT id, $1, title, status FROM agreement_rows
    ), agreement_countries AS (
      INSERT INTO agreement_countries (agreement_id, country_code)
      SELECT id, given.country FROM unnest($12::int[], $13::text[]) AS given (place, country)
      JOIN agreement_rows ON agreement_rows.place = given.place
    ), agreement_evidence AS (
      INSERT INTO evidence (agreement_id, field, start, "end", in_title, rule)
      SELECT id, 'agreement', start, "end", in_title, rule
      FROM jsonb_to_recordset($14::jsonb) AS given (owner int, ${EVIDENCE_ROW})
      JOIN agreement_rows ON agreement_rows.place = given.owner
    ), figure_rows AS MATERIALIZED (
      SELECT nextval(pg_get_serial_sequence('figures', 'id'))::int AS id, given.*
      FROM unnest($15::float8[], $16::text[], $17::text[]) WITH ORDINALITY AS given (value, unit, about, place)
    ), new_figures AS (
      INSERT INTO figures (id, article_id, value, unit, about) SELECT id, $1, value, unit, about FROM figure_rows
    )
    INSERT INTO evidence (figure_id, field, start, "end", in_title, rule)
    SELECT id, 'figure', start, "end", in_title, rule
    FROM jsonb_to_recordset($18::jsonb) AS given (owner int, ${EVIDENCE_ROW})
    JOIN figure_rows ON figure_rows.place = given.owner`,
}

type Quote = { start: number; end: number; in?: 'title'; rule?: string }

/** A span as a row of evidence. */
export function evidenceRow<Owner>(owner: Owner, field: string, quote: Quote) {
  return { owner, field, start: quote.start, end: quote.end, in_title: quote.in === 'title', rule: quote.rule ?? null }
}

/** @param update whether the article is there already */
export async function storeArticle(
  client: ClientBase,
  incoming: Incoming,
  facts: Facts,
  engine: string,
  update: boolean,
): Promise<void> {
  if (update) await client.query({ ...CLEAR, values: [facts.id] })
  await client.query({ ...STORE, values: [...factValues(facts, engine), ...articleValues(incoming, facts)] })
}

function articleValues({ document, contentHash, origin }: Incoming, { language }: Facts): (string | null)[] {
  const { title, text, outlet, url, published } = document
  return [contentHash, language, title ?? null, text, outlet ?? null, url ?? null, published ?? null, origin]
}

function factValues(facts: Facts, engine: string): unknown[] {
  const { countries, areas, agreements, figures } = facts
  const areaCountries = areas.flatMap((area) => unique(area.countries).map((country) => [area.code, country] as const))
  const parties = agreements.flatMap((agreement, index) =>
    unique(agreement.countries).map((country) => [index + 1, country] as const),
  )
  return [
    facts.id,
    engine,
    JSON.stringify(facts),
    countries.map((country) => country.code),
    countries.map((country) => country.mentions.length),
    areas.map((area) => area.code),
    areaCountries.map(([area]) => area),
    areaCountries.map(([, country]) => country),
    JSON.stringify(areas.flatMap(({ code, evidence }) => evidence.map((quote) => evidenceRow(code, 'area', quote)))),
    agreements.map((agreement) => agreement.title),
    agreements.map((agreement) => agreement.status),
    parties.map(([place]) => place),
    parties.map(([, country]) => country),
    JSON.stringify(ownEvidence(agreements, 'agreement')),
    figures.map((figure) => figure.value),
    figures.map((figure) => figure.unit),
    figures.map((figure) => figure.about),
    JSON.stringify(ownEvidence(figures, 'figure')),
  ]
}

function ownEvidence(owners: readonly { evidence: Quote[] }[], field: string) {
  return owners.flatMap(({ evidence }, index) => evidence.map((quote) => evidenceRow(index + 1, field, quote)))
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)]
}
