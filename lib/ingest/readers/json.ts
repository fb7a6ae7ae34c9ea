/** JSON: one document, a list of documents, or `{ "documents": [ … ] }`. */

import { FileError } from '../file-error'
import { readText } from './read-text'
import type { Reader } from './reader'
import { takeDocument } from './take-document'

/** The value of a JSON text. @throws FileError with the line where it is none */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = /at position (\d+)/u.exec(message)?.[1]
    const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
    throw new FileError(`not valid JSON: ${message}`, { line })
  }
}

export const jsonReader: Reader = {
  name: 'json',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  async *read(file) {
    const { text, notes } = await readText(file)
    const value = parseJson(text)
    const list = listDocuments(value)
    if (list === null) {
      const taken = takeDocument(value)
      yield 'document' in taken ? { ...taken, notes, alone: true } : taken
      return
    }
    for (const [index, item] of list.entries()) {
      const taken = takeDocument(item)
      yield 'document' in taken
        ? { ...taken, notes }
        : { ...taken, error: `document ${index + 1} of the list: ${taken.error}` }
    }
  },
}

function listDocuments(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || 'text' in value || !('documents' in value)) return null
  return Array.isArray(value.documents) ? value.documents : null
}
