/** Words between which a reader means "either", in the languages of the pages; `search_query` of the base knows the same. */
const EITHER = new Set(['or', 'или', 'ili', 'немесе'])

/**
 * The words of a question that a name could hold; empty where it asks for one thing or another. What it leaves out (`-word`)
 * and its quotation marks are no part of a name.
 */
export function listPlainWords(question: string): string[] {
  const kept = question.replace(/(?<!\S)-("[^"]*"?|\S+)/gu, ' ').replace(/["*]/gu, ' ')
  const words = kept.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.some((word) => EITHER.has(word.toLowerCase())) ? [] : words
}
