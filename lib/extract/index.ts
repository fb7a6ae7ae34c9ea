/** The extraction library's only door: a document in, facts with their passages out. Pure: no I/O, no clock. */
import { trace } from './engine/pipeline'
import type { Facts } from './facts'

export { DocumentError } from './document'
export { explain } from './explain'
export { explainAsData } from './explanation'
export type * from './facts'

/** Raised by one whenever the same document may give other facts, so that stored facts can be told from stale ones. */
export const ENGINE_VERSION = 3

/**
 * What a document says, as CONTRACT fixes it. A language without a locale gives empty lists, never guesses.
 * @throws DocumentError where `document` is no document; the message says what is wrong
 */
export function extract(document: unknown): Facts {
  return trace(document).facts
}
