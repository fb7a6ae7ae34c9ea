/** Why a document did not go in: one code for all that has the same cause, so that a reader sees causes and not lines. */

/** `retry` says whether the same input may go in at another time: such a document has failed, another one is rejected. */
export const CAUSES = {
  /** There is nothing in it. */
  empty: { retry: false },
  /** No reader knows this kind of file, or it is no text at all. */
  'unknown-kind': { retry: false },
  /** More bytes, characters, files or levels than are read. */
  'too-large': { retry: false },
  /** The bytes are no text in any encoding that is known. */
  encoding: { retry: false },
  /** The file breaks the rules of its own format, or breaks off. */
  malformed: { retry: false },
  /** It asks for a password. */
  encrypted: { retry: false },
  /** It was read, and holds no words: a scanned page, a list of links. */
  'no-text': { retry: false },
  /** A field is not what it must be: a day in the year 2999, a number in place of a name. */
  'bad-field': { retry: false },
  /** A table whose columns nobody has named. */
  columns: { retry: true },
  /** Its text is that of another article that has a name of its own. */
  'same-text': { retry: false },
  /** An address on this machine or its network, or none that can be asked. */
  'forbidden-address': { retry: false },
  /** The site asks not to be read by programs. */
  robots: { retry: true },
  /** Nobody answered: no such host, no connection, a broken one. */
  unreachable: { retry: true },
  /** The answer took too long. */
  timeout: { retry: true },
  /** The site answered that it has no such page, or will not give it. */
  'http-status': { retry: true },
  /** The file cannot be opened: not there, or no right to. */
  unreadable: { retry: true },
  /** The engine, or the base, gave up. */
  internal: { retry: true },
} as const satisfies Record<string, { retry: boolean }>

export type Cause = keyof typeof CAUSES

/** What became of an input document that did not go in. */
export function outcomeOf(cause: Cause): 'rejected' | 'failed' {
  return CAUSES[cause].retry ? 'failed' : 'rejected'
}
