import { createHash } from 'node:crypto'
import type { ExportBody } from './export-format'

/** The validator of an answer: weak, for a server may compress the same answer in more than one way. */
export function makeEtag(body: ExportBody): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
}

/** Whether an `If-None-Match` header names the validator; compared weakly, as RFC 9110 asks. */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag))
}
