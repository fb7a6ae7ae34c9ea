import { runQuery, sql } from '../sql'

/** Fewer letters than these are too few to guess from. */
const FEWEST_LETTERS = 4

/**
 * The question with each word that no report holds put right by the nearest one that some report does; `null` where there is
 * nothing to put right. The nearest words are those of the base as it is now.
 */
export async function correctQuestion(question: string): Promise<string | null> {
  const words = [...new Set(question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])].filter(
    (word) => [...word].length >= FEWEST_LETTERS,
  )
  if (words.length === 0) return null
  const rows = await runQuery<{ word: string; better: string }>(sql`
    SELECT given.word AS "word", near.shown AS "better"
    FROM unnest(${words}::text[]) AS given (word),
      LATERAL (SELECT * FROM similar_words(fold_text(given.word)) LIMIT 1) near
    WHERE NOT EXISTS (SELECT FROM search_words known WHERE known.word = fold_text(given.word))`)
  if (rows.length === 0) return null
  const better = new Map(rows.map((row) => [row.word, row.better]))
  return question.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => better.get(word) ?? word)
}
