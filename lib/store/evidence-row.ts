/** A span of a text as a row of the table `evidence`. */

export type Quote = { start: number; end: number; in?: 'title'; rule?: string }

/** @param owner what the words are for, in the form the statement wants it */
export function evidenceRow<Owner>(owner: Owner, field: string, quote: Quote) {
  return { owner, field, start: quote.start, end: quote.end, in_title: quote.in === 'title', rule: quote.rule ?? null }
}
