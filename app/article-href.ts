import { hrefAsOf } from '@/lib/filters/as-of'

/**
 * The address of a report, at the mark of a passage.
 * @param start where the passage begins in the text, in UTF-16 code units; `null` for the report as a whole
 */
export function articleHref(id: string, start: number | string | null, asOf: string | null): string {
  const href = hrefAsOf(`/articles/${encodeURIComponent(id)}`, asOf)
  return start === null ? href : `${href}#at-${start}`
}
