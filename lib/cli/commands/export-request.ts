import { parseArgs } from 'node:util'
import { DATASET_IDS } from '../../analytics/registry'
import type { ExportOptions } from '../../exports/export-format'
import { OPTION_KEYS, type OptionKey, readOptions } from '../../exports/read-options'
import { EXPORT_FORMATS } from '../../exports/registry'
import type { Filters } from '../../filters/filters'
import { parseFilters } from '../../filters/parse'
import { FILTER_KEYS, FILTERS } from '../../filters/registry'
import { hintFilter } from '../../filters/say-filter'
import { DEFAULT_TAG, readTag, sayUnknownTag, type Tag } from '../../words/tag'

/** The name under which the whole base is asked for, and the one format that it has. */
export const WHOLE_BASE = 'base'
export const BASE_FORMAT = 'zip'

export const FORMATS = EXPORT_FORMATS.map((row) => row.format)

export const USAGE = `entente export DATASET --format ${FORMATS.join('|')} [filters] [--out FILE]
entente export ${WHOLE_BASE} [--out FILE]

  DATASET    ${DATASET_IDS.join(', ')}
  ${WHOLE_BASE.padEnd(11)}every dataset as CSV and JSON with the codebook and checksums, in one ${BASE_FORMAT} file
  --format   ${FORMATS.join(', ')} (csv where it is not given); calendars and feeds are of meetings, pictures of what is drawn
  --out      the file to write; standard output where it is not given
  --ui       the language of titles and labels (en where it is not given); codes are the same in all
  --bom      begin a CSV with the byte order mark that some spreadsheets want
  --theme    light or dark, for pictures
  --width    pixels across, for pictures

Filters, as in the address of a page:
${FILTER_KEYS.map((key) => `  --${key.padEnd(10)}${hintFilter(key, 'en')}`).join('\n')}
`

const FILTER_NAMES = FILTER_KEYS.flatMap((key) => [key, ...FILTERS[key].aliases])

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      bom: { type: 'boolean', default: false },
      theme: { type: 'string' },
      width: { type: 'string' },
      ui: { type: 'string', default: DEFAULT_TAG },
      ...Object.fromEntries(FILTER_NAMES.map((name) => [name, { type: 'string' as const, multiple: true }])),
    },
  })
}

export type ExportRequest = {
  id: string
  /** `null` where it is not given. */
  format: string | null
  out: string | undefined
  tag: Tag
  filters: Filters
  options: Pick<ExportOptions, OptionKey>
  /** Whether a filter or an option was given at all. */
  bare: boolean
  /** What cannot be read of filters and options, each a line. */
  problems: readonly string[]
}

/** What the arguments ask for. @throws TypeError with a sentence for the reader where they cannot be read */
export function readRequest(args: string[]): ExportRequest {
  const { positionals, values } = readArguments(args)
  const [id = '', ...rest] = positionals
  if (rest.length > 0) throw new TypeError(`One dataset at a time; “${rest[0]}” is one too many.`)
  const given = new Map<string, unknown>(Object.entries(values))
  const query = FILTER_NAMES.flatMap((name): [string, string[]][] => {
    const value = given.get(name)
    return Array.isArray(value) ? [[name, value.map(String)]] : []
  })
  const looks = OPTION_KEYS.flatMap((key): [string, string][] => {
    const value = given.get(key)
    if (value === true) return [[key, '1']]
    return typeof value === 'string' ? [[key, value]] : []
  })
  const ui = String(values.ui)
  const tag = readTag(ui)
  const filters = parseFilters(Object.fromEntries(query))
  const options = readOptions(Object.fromEntries(looks))
  const problems = [...filters.problems, ...options.problems].map(({ key, message }) => `--${key}: ${message}`)
  return {
    id,
    format: typeof values.format === 'string' ? values.format : null,
    out: typeof values.out === 'string' ? values.out : undefined,
    tag: tag ?? DEFAULT_TAG,
    filters: filters.filters,
    options: options.options,
    bare: query.length + looks.length === 0,
    problems: [...(tag === null ? [`--ui: ${sayUnknownTag(ui)}`] : []), ...problems],
  }
}
