/** On which words of an article a person bases an act; the words are kept, whatever becomes of the article. */
import type { ClientBase } from 'pg'
import type { EvidenceRequest } from './acts'
import { refuse } from './outcome'

export type Evidence = { article: string; start: number; end: number; in?: 'title'; quote: string }

const ARTICLE = { name: 'curation-article', text: 'SELECT title, text FROM articles WHERE id = $1' }

/**
 * The words at the place that was named; positions are UTF-16 code units, the end is not part of the span.
 * @throws Refusal where there is no such article or place, or where other words stand there than the person saw
 */
export async function checkEvidence(
  client: ClientBase,
  asked: EvidenceRequest | null | undefined,
): Promise<Evidence | null> {
  if (asked === null || asked === undefined) return null
  const { article, start, end } = asked
  const { rows } = await client.query<{ title: string | null; text: string }>({ ...ARTICLE, values: [article] })
  const [found] = rows
  if (!found) throw refuse({ field: 'evidence.article', message: `There is no article “${article}”.` })
  const words = asked.in === 'title' ? found.title : found.text
  if (words === null) throw refuse({ field: 'evidence.in', message: `Article “${article}” has no title.` })
  if (start >= end) throw refuse({ field: 'evidence.end', message: 'The words end before they begin.' })
  if (end > words.length)
    throw refuse({ field: 'evidence.end', message: `The words end past the article, which has ${words.length} signs.` })
  const quote = words.slice(start, end)
  if (/\p{Surrogate}/u.test(quote))
    throw refuse({ field: 'evidence', message: 'The words begin or end in the middle of a sign.' })
  if (asked.quote !== undefined && asked.quote !== quote)
    throw refuse({ field: 'evidence.quote', message: `At this place the article says “${quote}”.` })
  return { article, start, end, ...(asked.in === undefined ? {} : { in: asked.in }), quote }
}
