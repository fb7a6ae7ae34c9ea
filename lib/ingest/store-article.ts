/** Writes an article and what the engine read in it, meetings aside; what was read before is taken out first. */
import type { ClientBase } from 'pg'
import type { Facts } from '../extract/facts'
import { addressOf } from '../identity/article-address'
import { evidenceRow, type Quote } from '../store/evidence-row'
import type { Incoming } from './incoming'

/** A document as the table of articles holds it. */
export type ArticleSource = Pick<Incoming, 'document' | 'contentHash'> & { origin: string | null }

const CLEAR = {
  name: 'clear-article',
  text: `WITH areas AS (DELETE FROM article_areas WHERE article_id = $1 AND 'areas' = ANY ($2)),
    countries AS (DELETE FROM article_countries WHERE article_id = $1 AND 'countries' = ANY ($2)),
    agreements AS (DELETE FROM agreements WHERE article_id = $1 AND 'agreements' = ANY ($2))
    DELETE FROM figures WHERE article_id = $1 AND 'figures' = ANY ($2)`,
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
      WHERE (articles.content_hash, articles.language, articles.title, articles.text, articles.outlet, articles.url,
          articles.published, articles.origin)
        IS DISTINCT FROM (excluded.content_hash, excluded.language, excluded.title, excluded.text, excluded.outlet,
          excluded.url, excluded.published, excluded.origin)
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

/** Of the article only what says where it is from; reports that a person keeps stay those of the engine that told them. */
const CONFIRM = {
  name: 'confirm-answer',
  text: `WITH article AS (
      UPDATE articles SET title = $3, outlet = $4, url = $5, origin = $6, updated_at = now()
      WHERE id = $1 AND (title, outlet, url, origin) IS DISTINCT FROM ($3, $4, $5, $6)
    ), address AS (
      UPDATE article_prints SET address = $7 WHERE article_id = $1 AND address IS DISTINCT FROM $7
    ), extraction AS (
      UPDATE extractions SET engine_version = $2, extracted_at = now() WHERE article_id = $1 AND engine_version <> $2
    )
    UPDATE reports SET engine_version = $2 WHERE article_id = $1 AND NOT kept AND engine_version <> $2`,
}

/** Notes that this engine says of the same words what was said before, which stays as it is. */
export async function confirmAnswer(
  client: ClientBase,
  { document, origin }: ArticleSource,
  article: string,
  engine: string,
): Promise<void> {
  const { title, outlet, url } = document
  const values = [article, engine, title ?? null, outlet ?? null, url ?? null, origin, addressOf(url)]
  await client.query({ ...CONFIRM, values })
}

/** @param parts the parts of the answer that are others than those the article has; `null` where it is new */
export async function storeArticle(
  client: ClientBase,
  source: ArticleSource,
  facts: Facts,
  engine: string,
  parts: readonly string[] | null,
): Promise<void> {
  if (parts !== null) await client.query({ ...CLEAR, values: [facts.id, parts] })
  const written = parts === null ? facts : pickParts(facts, parts)
  const values = [facts.id, engine, JSON.stringify(facts), ...factValues(written), ...articleValues(source, facts)]
  await client.query({ ...STORE, values })
}

type Parts = Pick<Facts, 'countries' | 'areas' | 'agreements' | 'figures'>

function pickParts({ countries, areas, agreements, figures }: Facts, parts: readonly string[]): Parts {
  return {
    countries: parts.includes('countries') ? countries : [],
    areas: parts.includes('areas') ? areas : [],
    agreements: parts.includes('agreements') ? agreements : [],
    figures: parts.includes('figures') ? figures : [],
  }
}

function articleValues({ document, contentHash, origin }: ArticleSource, { language }: Facts): (string | null)[] {
  const { title, text, outlet, url, published } = document
  return [contentHash, language, title ?? null, text, outlet ?? null, url ?? null, published ?? null, origin]
}

function factValues({ countries, areas, agreements, figures }: Parts): unknown[] {
  const areaCountries = areas.flatMap((area) => unique(area.countries).map((country) => [area.code, country] as const))
  const parties = agreements.flatMap((agreement, index) =>
    unique(agreement.countries).map((country) => [index + 1, country] as const),
  )
  return [
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
