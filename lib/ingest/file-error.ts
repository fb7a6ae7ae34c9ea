import type { Cause } from './causes'

/** Why nothing more of a file can be read, in words for the person who gave it. */
export class FileError extends Error {
  override name = 'FileError'
  /** Line of the file, from 1, where it is known. */
  readonly line: number | undefined
  override readonly cause: Cause
  constructor(message: string, { line, cause = 'malformed' }: { line?: number | undefined; cause?: Cause } = {}) {
    super(message)
    this.line = line
    this.cause = cause
  }
}
