/** Turns a value that a reader found into a document, or into words on what is wrong with it. */
import { checkDocument, DocumentError } from '../../extract/document'
import type { SourceDocument } from '../../extract/facts'

/** A report is a few pages; a text longer than this is a book or a mistake. */
export const LONGEST_TEXT = 500_000

const LONGEST_FIELD = 2_000
const FIRST_YEAR = 1600
const LAST_YEAR = 2200
const HALF_A_CHARACTER = /\p{Surrogate}/u

/** The document a value stands for. `id` stays absent where none was given. */
export function takeDocument(value: unknown): { document: SourceDocument } | { error: string; id?: string } {
  const id = readId(value) ?? undefined
  try {
    const given = checkDocument(value)
    const document: SourceDocument = { ...given }
    if (id === undefined) delete document.id
    const wrong = findFault(document)
    if (wrong !== null) return { error: wrong, id }
    return { document }
  } catch (error) {
    if (error instanceof DocumentError) return { error: error.message, id }
    throw error
  }
}

/** The name that a value gives itself, whether it is a document or not; `null` where it has none. */
export function readId(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  const { id } = value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

function findFault(document: SourceDocument): string | null {
  for (const [field, text] of Object.entries(document)) {
    if (text === undefined) continue
    if (text.includes('\0')) return `"${field}" holds a NUL character at ${text.indexOf('\0')}`
    const half = HALF_A_CHARACTER.exec(text)
    if (half) return `"${field}" holds half of a character (a lone surrogate) at ${half.index}`
    const most = field === 'text' ? LONGEST_TEXT : LONGEST_FIELD
    if (text.length > most) return `"${field}" has ${text.length} characters, more than the ${most} that are read`
  }
  const year = Number(document.published?.slice(0, 4) ?? FIRST_YEAR)
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return `"published" is ${document.published}, outside of ${FIRST_YEAR} to ${LAST_YEAR}`
  return null
}
