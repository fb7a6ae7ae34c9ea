/** Writes what articles say beside meetings: countries, areas, agreements and figures, with the words they rest on. */
import type { ClientBase } from 'pg'
import type { Facts } from '../extract/facts'
import { evidenceRow, type Quote } from '../store/evidence-row'

/** What is to be written of one article. */
export type OwnFacts = { id: string } & {
  [Part in 'countries' | 'areas' | 'agreements' | 'figures']: readonly Facts[Part][number][]
}

const COUNTRIES = {
  name: 'store-article-countries',
  text: `INSERT INTO article_countries (article_id, country_code, mentions)
    SELECT * FROM unnest($1::text[], $2::text[], $3::int[])`,
}

// what words are for is named by its place in the list of all, and numbered before it is written
const AREAS = {
  name: 'store-article-areas',
  text: `WITH rows AS MATERIALIZED (
      SELECT nextval('article_areas_id_seq')::int AS id, given.*
      FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (article, code, place)
    ), areas AS (
      INSERT INTO article_areas (id, article_id, area_code) SELECT id, article, code FROM rows
    ), countries AS (
      INSERT INTO article_area_countries (article_area_id, country_code)
      SELECT rows.id, given.country FROM unnest($3::int[], $4::text[]) AS given (place, country) JOIN rows USING (place)
    )
    INSERT INTO evidence (article_area_id, field, start, "end", in_title, rule)
    SELECT rows.id, field, start, "end", in_title, rule FROM ${quotes(5)} JOIN rows ON rows.place = quote.owner`,
}

const AGREEMENTS = {
  name: 'store-agreements',
  text: `WITH rows AS MATERIALIZED (
      SELECT nextval('agreements_id_seq')::int AS id, given.*
      FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (article, title, status, place)
    ), agreements AS (
      INSERT INTO agreements (id, article_id, title, status) SELECT id, article, title, status FROM rows
    ), countries AS (
      INSERT INTO agreement_countries (agreement_id, country_code)
      SELECT rows.id, given.country FROM unnest($4::int[], $5::text[]) AS given (place, country) JOIN rows USING (place)
    )
    INSERT INTO evidence (agreement_id, field, start, "end", in_title, rule)
    SELECT rows.id, field, start, "end", in_title, rule FROM ${quotes(6)} JOIN rows ON rows.place = quote.owner`,
}

const FIGURES = {
  name: 'store-figures',
  text: `WITH rows AS MATERIALIZED (
      SELECT nextval('figures_id_seq')::int AS id, given.*
      FROM unnest($1::text[], $2::float8[], $3::text[], $4::text[])
        WITH ORDINALITY AS given (article, value, unit, about, place)
    ), figures AS (
      INSERT INTO figures (id, article_id, value, unit, about) SELECT id, article, value, unit, about FROM rows
    )
    INSERT INTO evidence (figure_id, field, start, "end", in_title, rule)
    SELECT rows.id, field, start, "end", in_title, rule FROM ${quotes(5)} JOIN rows ON rows.place = quote.owner`,
}

/** Quotes as the parameters from this one on give them. */
function quotes(first: number): string {
  const types = ['int', 'text', 'int', 'int', 'bool', 'text']
  const columns = types.map((type, index) => `$${first + index}::${type}[]`)
  return `unnest(${columns.join(', ')}) AS quote (owner, field, start, "end", in_title, rule)`
}

/** Adds them; what the articles had of these parts must be taken out already. */
export async function storeFacts(client: ClientBase, articles: readonly OwnFacts[]): Promise<void> {
  const countries = articles.flatMap((article) => article.countries.map((fact) => ({ ...fact, article: article.id })))
  const areas = articles.flatMap((article) => article.areas.map((fact) => ({ ...fact, article: article.id })))
  const agreements = articles.flatMap((article) => article.agreements.map((fact) => ({ ...fact, article: article.id })))
  const figures = articles.flatMap((article) => article.figures.map((fact) => ({ ...fact, article: article.id })))
  if (countries.length > 0)
    await client.query({
      ...COUNTRIES,
      values: [
        countries.map(({ article }) => article),
        countries.map(({ code }) => code),
        countries.map(({ mentions }) => mentions.length),
      ],
    })
  if (areas.length > 0)
    await client.query({
      ...AREAS,
      values: [
        areas.map(({ article }) => article),
        areas.map(({ code }) => code),
        ...listParties(areas),
        ...listQuotes(areas, 'area'),
      ],
    })
  if (agreements.length > 0)
    await client.query({
      ...AGREEMENTS,
      values: [
        agreements.map(({ article }) => article),
        agreements.map(({ title }) => title),
        agreements.map(({ status }) => status),
        ...listParties(agreements),
        ...listQuotes(agreements, 'agreement'),
      ],
    })
  if (figures.length > 0)
    await client.query({
      ...FIGURES,
      values: [
        figures.map(({ article }) => article),
        figures.map(({ value }) => value),
        figures.map(({ unit }) => unit),
        figures.map(({ about }) => about),
        ...listQuotes(figures, 'figure'),
      ],
    })
}

function listParties(owners: readonly { countries: readonly string[] }[]): [number[], string[]] {
  const parties = owners.flatMap(({ countries }, index) =>
    [...new Set(countries)].map((country) => [index + 1, country] as const),
  )
  return [parties.map(([place]) => place), parties.map(([, country]) => country)]
}

function listQuotes(owners: readonly { evidence: readonly Quote[] }[], field: string): unknown[][] {
  const rows = owners.flatMap(({ evidence }, index) => evidence.map((quote) => evidenceRow(index + 1, field, quote)))
  return [
    rows.map((row) => row.owner),
    rows.map((row) => row.field),
    rows.map((row) => row.start),
    rows.map((row) => row.end),
    rows.map((row) => row.in_title),
    rows.map((row) => row.rule),
  ]
}
