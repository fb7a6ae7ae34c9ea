/** Turns a value that a reader found into a document, or into words on what is wrong with it. */
import { checkDocument, DocumentError } from '../../extract/document'
import type { SourceDocument } from '../../extract/facts'
import type { Cause } from '../causes'
import type { Fault } from './reader'

/** A report is a few pages; a text longer than this is a book or a mistake. */
export const LONGEST_TEXT = 500_000

const LONGEST_FIELD = 2_000
export const FIRST_YEAR = 1600
export const LAST_YEAR = 2200
const HALF_A_CHARACTER = /\p{Surrogate}/u

/** The document a value stands for. `id` stays absent where none was given. */
export function takeDocument(value: unknown): { document: SourceDocument } | Fault {
  const id = readId(value) ?? undefined
  try {
    const given = checkDocument(value)
    const document: SourceDocument = { ...given }
    if (id === undefined) delete document.id
    const wrong = findFault(document)
    if (wrong !== null) return { ...wrong, id }
    return { document }
  } catch (error) {
    if (error instanceof DocumentError) return { error: error.message, cause: causeOf(error), id }
    throw error
  }
}

/** The name that a value gives itself, whether it is a document or not; `null` where it has none. */
export function readId(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  const { id } = value
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null
}

/** An empty text says so itself; everything else is a field that is not what it must be. */
function causeOf(error: DocumentError): Cause {
  return error.message === '"text" is empty' || error.message === '"text" is missing' ? 'empty' : 'bad-field'
}

function findFault(document: SourceDocument): Pick<Fault, 'error' | 'cause'> | null {
  for (const [field, text] of Object.entries(document)) {
    if (text === undefined) continue
    if (text.includes('\0'))
      return { error: `"${field}" holds a NUL character at ${text.indexOf('\0')}`, cause: 'encoding' }
    const half = HALF_A_CHARACTER.exec(text)
    if (half)
      return { error: `"${field}" holds half of a character (a lone surrogate) at ${half.index}`, cause: 'encoding' }
    const most = field === 'text' ? LONGEST_TEXT : LONGEST_FIELD
    if (text.length > most)
      return {
        error: `"${field}" has ${text.length} characters, more than the ${most} that are read`,
        cause: 'too-large',
      }
  }
  const year = Number(document.published?.slice(0, 4) ?? FIRST_YEAR)
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return {
      error: `"published" is ${document.published}, outside of ${FIRST_YEAR} to ${LAST_YEAR}`,
      cause: 'bad-field',
    }
  return null
}
