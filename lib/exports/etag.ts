import { createHash, randomUUID } from 'node:crypto'
import type { ExportBody } from './export-format'

/** The validator of an answer: weak, for a server may compress the same answer in more than one way. */
export function makeEtag(body: ExportBody): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** What answers are made by: other code makes other answers of the same base. A server that keeps none has no name for it. */
const MADE_BY = process.env.ENTENTE_BUILD ?? randomUUID()

/**
 * The validator of an answer that is not made yet: of all that it is made from, so that whoever has it need not be kept
 * waiting for another making.
 */
export function makeQuestionEtag(question: readonly unknown[]): string {
  return makeEtag(JSON.stringify([MADE_BY, process.env.ENTENTE_ADDRESS, process.env.PORT, ...question]))
}

/** Whether an `If-None-Match` header names the validator; compared weakly, as RFC 9110 asks. */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))
}
