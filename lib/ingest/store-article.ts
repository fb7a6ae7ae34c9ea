/** Writes articles and what the engine read in them, meetings aside; what was read before is taken out first. */
import type { ClientBase } from 'pg'
import type { Facts } from '../extract/facts'
import { addressOf } from '../identity/article-address'
import { foldText } from './fold-text'
import type { Incoming } from './incoming'
import { type OwnFacts, storeFacts } from './store-facts'

/** A document as the table of articles holds it. */
export type ArticleSource = Pick<Incoming, 'document' | 'contentHash'> & { origin: string | null }

/** An article on its way into the base. */
export type NewAnswer = {
  source: ArticleSource
  facts: Facts
  /** Version of the engine that answered. */
  engine: string
  /** The parts of the answer that are others than those the article has; `null` where it is new. */
  parts: readonly string[] | null
}

const CLEAR = {
  name: 'clear-article',
  text: `WITH areas AS (DELETE FROM article_areas WHERE article_id = $1 AND 'areas' = ANY ($2)),
    countries AS (DELETE FROM article_countries WHERE article_id = $1 AND 'countries' = ANY ($2)),
    agreements AS (DELETE FROM agreements WHERE article_id = $1 AND 'agreements' = ANY ($2))
    DELETE FROM figures WHERE article_id = $1 AND 'figures' = ANY ($2)`,
}

const STORE = {
  name: 'store-articles',
  text: `WITH given AS (
      SELECT * FROM ROWS FROM (
        unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[],
          $10::text[], $11::text[], $12::text[]),
        jsonb_array_elements($13::jsonb)
      ) AS given (id, content_hash, language, title, text, outlet, url, published, origin, folded_title, folded_text, engine,
        answer)
    ), article AS (
      INSERT INTO articles (id, content_hash, language, title, text, outlet, url, published, origin, search)
      SELECT id, content_hash, language, title, text, outlet, url, published, origin,
        search_vector(language, title, text, folded_title, folded_text) FROM given
      ON CONFLICT (id) DO UPDATE SET content_hash = excluded.content_hash, language = excluded.language,
        title = excluded.title, text = excluded.text, outlet = excluded.outlet, url = excluded.url,
        published = excluded.published, origin = excluded.origin, search = excluded.search, updated_at = now()
      WHERE (articles.content_hash, articles.language, articles.title, articles.text, articles.outlet, articles.url,
          articles.published, articles.origin)
        IS DISTINCT FROM (excluded.content_hash, excluded.language, excluded.title, excluded.text, excluded.outlet,
          excluded.url, excluded.published, excluded.origin)
    )
    INSERT INTO extractions (article_id, engine_version, answer) SELECT id, engine, answer FROM given
    ON CONFLICT (article_id) DO UPDATE
      SET engine_version = excluded.engine_version, answer = excluded.answer, extracted_at = now()`,
}

/** Of a longer text no more is folded: `fill_search` of the base says the same. */
const MOST_FOLDED = 100_000

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

/** Each article once. */
export async function storeArticles(client: ClientBase, answers: readonly NewAnswer[]): Promise<void> {
  for (const { facts, parts } of answers)
    if (parts !== null) await client.query({ ...CLEAR, values: [facts.id, parts] })
  const documents = answers.map(({ source }) => source.document)
  const columns = [
    answers.map(({ facts }) => facts.id),
    answers.map(({ source }) => source.contentHash),
    answers.map(({ facts }) => facts.language),
    documents.map(({ title }) => title),
    documents.map(({ text }) => text),
    documents.map(({ outlet }) => outlet),
    documents.map(({ url }) => url),
    documents.map(({ published }) => published),
    answers.map(({ source }) => source.origin),
    documents.map(({ title }) => title && foldText(title)),
    documents.map(({ text }) => foldText(cutText(text))),
    answers.map(({ engine }) => engine),
    JSON.stringify(answers.map(({ facts }) => facts)),
  ]
  await client.query({ ...STORE, values: columns })
  await storeFacts(client, answers.map(pickParts))
}

function cutText(text: string): string {
  if (text.length <= MOST_FOLDED) return text
  // the base counts characters, of which one may be two units
  return Array.from(text.slice(0, 2 * MOST_FOLDED))
    .slice(0, MOST_FOLDED)
    .join('')
}

function pickParts({ facts, parts }: NewAnswer): OwnFacts {
  const pick = <Fact>(part: string, given: readonly Fact[]) => (parts === null || parts.includes(part) ? given : [])
  return {
    id: facts.id,
    countries: pick('countries', facts.countries),
    areas: pick('areas', facts.areas),
    agreements: pick('agreements', facts.agreements),
    figures: pick('figures', facts.figures),
  }
}
