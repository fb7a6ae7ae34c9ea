/** What the arguments of `entente reextract` ask for. */
import { parseArgs } from 'node:util'
import { ARTICLE_FILTERS } from '../../analytics/stale-articles/query'
import type { FilterKey, Filters } from '../../filters/filters'
import { parseFilters } from '../../filters/parse'
import { FILTER_KEYS, FILTERS } from '../../filters/registry'
import { USUAL_BATCH } from '../../ingest/reextract'
import { sayArgumentError } from './say-argument-error'

export type ReextractArguments = {
  filters: Filters
  dryRun: boolean
  force: boolean
  json: boolean
  report: string | undefined
  batch: number
  extractor: string | undefined
}

/** A batch is one transaction: the larger, the longer others wait and the more is lost when the process is killed. */
const LARGEST_BATCH = 10_000

const FILTER_NAMES = FILTER_KEYS.flatMap((key) => [key, ...FILTERS[key].aliases].map((name) => [name, key] as const))

/** Or a sentence that says what is wrong with them. */
export function readReextractArguments(args: string[]): ReextractArguments | { wrong: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        'dry-run': { type: 'boolean' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
        report: { type: 'string' },
        batch: { type: 'string' },
        extractor: { type: 'string' },
        ...Object.fromEntries(FILTER_NAMES.map(([name]) => [name, { type: 'string' as const, multiple: true }])),
      },
    })
    const { report, batch, extractor } = values
    return {
      filters: readFilters(new Map<string, unknown>(Object.entries(values))),
      dryRun: values['dry-run'] === true,
      force: values.force === true,
      json: values.json === true,
      report: readReport(report),
      batch: readBatch(batch),
      extractor: typeof extractor === 'string' ? extractor : undefined,
    }
  } catch (error) {
    return { wrong: sayArgumentError(error) }
  }
}

function readFilters(given: ReadonlyMap<string, unknown>): Filters {
  const query: Record<string, string[]> = {}
  for (const [name, key] of FILTER_NAMES) {
    const value = given.get(name)
    if (!Array.isArray(value)) continue
    if (!ARTICLE_FILTERS.includes(key)) throw new TypeError(sayNoArticleFilter(key))
    query[name] = value.map(String)
  }
  const { filters, problems } = parseFilters(query)
  if (problems.length > 0) throw new TypeError(problems.map(({ key, message }) => `--${key}: ${message}`).join('\n'))
  return filters
}

function sayNoArticleFilter(key: FilterKey): string {
  const known = ARTICLE_FILTERS.map((one) => `--${one}`).join(', ')
  return `--${key} chooses meetings, and articles are read: they are chosen by ${known}.`
}

function readReport(value: unknown): string | undefined {
  if (value === '') throw new TypeError('--report: name a file.')
  return typeof value === 'string' ? value : undefined
}

function readBatch(value: unknown): number {
  if (value === undefined) return USUAL_BATCH
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > LARGEST_BATCH)
    throw new TypeError(`--batch: “${value}” is no number from 1 to ${LARGEST_BATCH}.`)
  return number
}
