import { buildDataset, buildPart } from '@/lib/analytics/registry'
import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import type { Tag } from '@/lib/words/tag'

/** The newest rows of a kind that can have many; a page draws no more of them. */
const NEWEST = { offset: 0, limit: 300 } as const

/**
 * Every dataset of a pair's page, in two parts, so that one reader does not keep every session of the base waiting. Timeline
 * and visits show what was planned and cancelled as such.
 */
export async function readProfile(filters: Filters, everyStatus: Filters, tag: Tag) {
  const comparing = filters.compare !== null && filters.from !== null && filters.to !== null
  const [meetings, areas, contacts, visits, levels] = await Promise.all([
    buildPart('meetings', everyStatus, tag, NEWEST),
    buildDataset('areas-over-time', filters, tag),
    buildDataset('contacts', filters, tag),
    buildDataset('visits', everyStatus, tag),
    buildDataset('level-mix', filters, tag),
  ])
  const [agreements, quoted, forums, months, totals] = await Promise.all([
    buildDataset('agreements', filters, tag),
    buildDataset('quoted-figures', filters, tag),
    buildPart('forums', everyStatus, tag, NEWEST),
    comparing ? buildDataset('timeline', filters, tag) : null,
    comparing ? buildDataset('totals', filters, tag) : null,
  ])
  return {
    ...{ meetings, areas, contacts, visits, levels, agreements, quoted, forums, months },
    compared: totals && readCompared(totals),
  }
}

/** The meetings of the period and of the one that it is compared with. */
function readCompared(totals: Dataset): { now: number; before: number } | null {
  const row = totals.rows.find((measure) => readText(measure, 'measure') === 'meetings')
  return row && typeof row.previous === 'number' ? { now: readNumber(row, 'value'), before: row.previous } : null
}
