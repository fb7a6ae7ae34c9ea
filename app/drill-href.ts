import { applyDrill } from '@/lib/filters/apply-drill'
import { hrefAsOf } from '@/lib/filters/as-of'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { articleHref } from './article-href'

/**
 * The address of the meetings behind a point of a figure: the page's own filters, narrowed by what the point stands for. A
 * point that is one meeting leads to its page, one that is a passage to its words.
 */
export function drillHref(filters: Filters, drill: Readonly<Record<string, string>>): string {
  if (drill.id) return hrefAsOf(`/meetings/${encodeURIComponent(drill.id)}`, filters.asOf)
  if (drill.article) return articleHref(drill.article, drill.at ?? null, filters.asOf)
  return hrefWith('/meetings', applyDrill(filters, drill))
}
