/** Random things that happen to the tables that rollups follow, past all rules: what no writer does, but a hand may. */
import fc from 'fast-check'
import { getPool } from '../../lib/db/client'

const DATES = ['2025-12-31', '2026-01-01', '2026-02-27', '2026-02-28', null]
const AT = `(SELECT id FROM meetings ORDER BY md5(id || $1) LIMIT 1)`
const ARTICLE = `(SELECT id FROM articles ORDER BY md5(id || $1) LIMIT 1)`
const OTHER = `(SELECT id FROM articles ORDER BY md5($1 || id || $1) LIMIT 1)`

/** Each takes a word by which it chooses its rows ($1). */
const BY_HAND: readonly string[] = [
  ...DATES.map(
    (date) =>
      `UPDATE meetings SET date = ${date === null ? 'NULL' : `'${date}'`}, date_end = NULL,
        date_precision = ${date === null ? 'NULL' : `'day'`} WHERE id = ${AT}`,
  ),
  `UPDATE meetings SET date = date_trunc('year', date), date_end = NULL, date_precision = 'year'
    WHERE date IS NOT NULL AND id = ${AT}`,
  `UPDATE meetings SET status = (ARRAY['held', 'planned', 'cancelled'])[1 + length($1) % 3], level = NULL WHERE id = ${AT}`,
  `UPDATE meetings SET level = 'minister', recalled = NOT recalled, city = 'Astana', place_code = 'KZ' WHERE id = ${AT}`,
  `UPDATE meetings SET guest_code = 'RS', host_code = 'KZ', city = NULL WHERE id = ${AT}`,
  `UPDATE meetings SET accepted = NOT accepted WHERE id = ${AT}`,
  `UPDATE meetings SET state = CASE state WHEN 'live' THEN 'deleted' ELSE 'live' END WHERE merged_into IS NULL AND id = ${AT}`,
  `INSERT INTO meeting_countries (meeting_id, country_code) SELECT ${AT}, code FROM countries
    WHERE code IN ('KZ', 'DE', 'UZ') AND ${AT} IS NOT NULL ON CONFLICT DO NOTHING`,
  `DELETE FROM meeting_countries WHERE meeting_id = ${AT}`,
  `INSERT INTO meeting_areas (meeting_id, area_code) SELECT id, 'space' FROM meetings ON CONFLICT DO NOTHING`,
  `DELETE FROM meeting_areas WHERE meeting_id = ${AT}`,
  `INSERT INTO meeting_organizations (meeting_id, organization_code) SELECT ${AT}, code FROM organizations
    WHERE code IN ('UN', 'EU') AND ${AT} IS NOT NULL ON CONFLICT DO NOTHING`,
  `DELETE FROM meeting_organizations WHERE meeting_id = ${AT}`,
  `DELETE FROM participants WHERE meeting_id = ${AT}`,
  `UPDATE articles SET language = (ARRAY['en', 'ru', 'de', 'sr-Latn'])[1 + length($1) % 4], published = '2026-01-31'
    WHERE id = ${ARTICLE}`,
  `UPDATE articles SET outlet = nullif(left($1, length($1) % 2), ''), url = 'https://WWW.a.kz/' || $1, published = NULL
    WHERE id = ${ARTICLE}`,
  `UPDATE articles SET id = id || 'x' WHERE id = ${ARTICLE} AND length(id) < 3`,
  `DELETE FROM articles WHERE id = ${ARTICLE}`,
  `INSERT INTO article_copies (article_id, original_id, likeness) SELECT ${ARTICLE}, ${OTHER}, 1 WHERE ${ARTICLE} <> ${OTHER}
    AND NOT EXISTS (SELECT FROM article_copies WHERE original_id = ${ARTICLE} OR article_id = ${OTHER}) ON CONFLICT DO NOTHING`,
  `DELETE FROM article_copies WHERE article_id = ${ARTICLE} OR original_id = ${ARTICLE}`,
  `INSERT INTO article_records (article_id, dataset, key, unverified) SELECT id, 'by hand', id, true FROM articles
    ON CONFLICT (article_id) DO UPDATE SET unverified = NOT article_records.unverified WHERE article_records.article_id = ${ARTICLE}`,
  `DELETE FROM article_records WHERE article_id <> ${ARTICLE}`,
  `UPDATE reports SET meeting_id = ${AT} WHERE article_id = ${ARTICLE}`,
  `DELETE FROM reports WHERE article_id = ${ARTICLE}`,
  `TRUNCATE meeting_areas, article_copies`,
]

const statements = fc.array(fc.nat(BY_HAND.length - 1), { minLength: 1, maxLength: 4 })

/** Several statements in one transaction, some of them behind a savepoint that is taken back. */
export const byHand = fc.record({
  do: fc.constant('by hand' as const),
  kept: statements,
  dropped: statements,
  word: fc.nat(99),
})

export async function writeByHand({
  kept,
  dropped,
  word,
}: {
  kept: number[]
  dropped: number[]
  word: number
}): Promise<void> {
  const client = await getPool().connect()
  const run = async (places: readonly number[]) => {
    for (const place of places) {
      const text = BY_HAND[place] ?? ''
      await client.query(text, text.includes('$1') ? [`w${word}${'-'.repeat(place % 5)}`] : [])
    }
  }
  try {
    await client.query('BEGIN')
    await run(kept.slice(0, 1))
    await client.query('SAVEPOINT here')
    await run(dropped)
    await client.query('ROLLBACK TO here')
    await run(kept.slice(1))
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
