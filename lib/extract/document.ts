/** Checks what a caller hands in, and names it where the caller did not. The text itself is never changed. */
import { readLanguageTag } from '../vocab/languages'
import { isDay } from './engine/calendar'
import type { SourceDocument } from './facts'

/** What is wrong with a document that cannot be read; the message is meant for the person who wrote it. */
export class DocumentError extends Error {
  override name = 'DocumentError'
}

const OPTIONAL = ['id', 'title', 'published', 'language', 'url', 'outlet'] as const

/**
 * The document a value stands for, its language as the primary subtag; words that are no language tag are left out, so
 * that the language is detected.
 * @throws DocumentError where it is no object, has no text, or a field is not what CONTRACT says
 */
export function checkDocument(value: unknown): SourceDocument & { id: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DocumentError(`a document is a JSON object, not ${describe(value)}`)
  const record = value as Record<string, unknown>
  const { text } = record
  if (text === undefined) throw new DocumentError('"text" is missing')
  if (typeof text !== 'string') throw new DocumentError(`"text" must be a string, not ${describe(text)}`)
  if (text.trim() === '') throw new DocumentError('"text" is empty')
  const document: SourceDocument = { text }
  for (const field of OPTIONAL) {
    const given = record[field]
    if (given === undefined || given === null || given === '') continue
    if (field === 'id' && typeof given === 'number') document.id = String(given)
    else if (typeof given === 'string') document[field] = given
    else throw new DocumentError(`"${field}" must be a string, not ${describe(given)}`)
  }
  if (document.published !== undefined) document.published = checkDay(document.published)
  if (document.language !== undefined) {
    const language = readLanguageTag(document.language)
    if (language) document.language = language
    else delete document.language
  }
  return { ...document, id: document.id ?? hashText(`${document.title ?? ''}\n${text}`) }
}

function checkDay(published: string): string {
  // a time of day after the date is common in feeds and does no harm
  const day = published.trim().slice(0, 10)
  const rest = published.trim().slice(10)
  if (isDay(day) && /^(?:[T ]\d.*)?$/u.test(rest)) return day
  throw new DocumentError(`"published" must be a day written YYYY-MM-DD, not ${JSON.stringify(published)}`)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** A stable name for a text: two mixed 32-bit FNV-1a sums over its UTF-16 code units, as 16 hexadecimal digits. */
export function hashText(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 13), 0x01000193)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
