/** Writes a part of the base in one transaction, with the note of how far the making is. */
import type { PoolClient } from 'pg'
import { copyText } from './copy-rows'
import type { RenderedPart, Table } from './render-part'
import { type SyntheticMark, writeMark } from './synthetic-mark'
import { REVISION } from './table-rows'

const WAITING = `CREATE TEMPORARY TABLE IF NOT EXISTS synth_articles (
  id text, content_hash text, language text, title text, text text, outlet text, url text, published date, origin text,
  revision bigint, folded_title text, folded_text text) ON COMMIT DELETE ROWS`
const ARTICLES = `INSERT INTO articles (id, content_hash, language, title, text, outlet, url, published, origin, revision, search)
  SELECT id, content_hash, language, title, text, outlet, url, published, origin, revision,
    search_vector(language, title, text, folded_title, folded_text) FROM synth_articles`
const PEOPLE = `INSERT INTO people (id, key, name) SELECT * FROM unnest($1::int[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`
const WORDS = `INSERT INTO search_words (word, shown) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`

/**
 * @param mark how far the making is once this part is written
 * @param privileged whether triggers and keys may be passed over, since the rows are right by themselves
 */
export async function writePart(
  client: PoolClient,
  part: RenderedPart,
  mark: SyntheticMark,
  privileged: boolean,
): Promise<void> {
  if (privileged) await client.query('SET LOCAL session_replication_role = replica')
  await client.query(`SET LOCAL synchronous_commit = off; SELECT set_config('entente.words', 'noted', true)`)
  const { rows } = await client.query<{ revision: string }>('SELECT current_revision()::text AS revision')
  const revision = rows[0]?.revision ?? ''
  const copy = ({ table, columns, text }: Table) =>
    copyText(client, table, columns, text.replaceAll(REVISION, revision))
  const { people, words } = part
  await client.query(PEOPLE, [people.map(([id]) => id), people.map(([, key]) => key), people.map(([, , name]) => name)])
  await client.query(WAITING)
  await copy(part.articles)
  await client.query(ARTICLES)
  for (const table of part.tables) await copy(table)
  await copy(part.names)
  await client.query(WORDS, [words.map(([word]) => word), words.map(([, shown]) => shown)])
  await writeMark(client, mark)
}
