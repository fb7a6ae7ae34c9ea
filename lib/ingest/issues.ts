/** What an ingest has to say about single documents. */

/** Where it was, as `file` or `file:line`, and what, in words for the person who gave the file. */
export type IngestIssue = { source: string; message: string }

/** The name of a place in a file. */
export function placeOf(source: string, line?: number): string {
  return line === undefined ? source : `${source}:${line}`
}

/** What an error says; the base adds the detail that names the row. */
export function sayError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const detail = 'detail' in error && typeof error.detail === 'string' ? `: ${error.detail}` : ''
  return `${error.message}${detail}`
}
