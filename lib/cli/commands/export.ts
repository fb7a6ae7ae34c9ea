import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { buildDataset, DATASET_IDS, type DatasetId, isDatasetId } from '../../analytics/registry'
import { isBaseUnreachable } from '../../analytics/unreachable'
import type { ExportBody, ExportFormat } from '../../exports/export-format'
import { EXPORT_FORMATS, findExportFormat } from '../../exports/registry'
import type { Filters } from '../../filters/filters'
import { parseFilters } from '../../filters/parse'
import { FILTER_KEYS, FILTERS } from '../../filters/registry'
import { DEFAULT_TAG, readTag, sayUnknownTag, type Tag } from '../../words/tag'
import type { Command, CommandIo } from '../command'
import { sayArgumentError } from './say-argument-error'

const FORMATS = EXPORT_FORMATS.map((row) => row.format)

const USAGE = `entente export DATASET --format ${FORMATS.join('|')} [filters] [--out FILE]

  DATASET    ${DATASET_IDS.join(', ')}
  --format   ${FORMATS.join(' or ')} (csv where it is not given)
  --out      the file to write; standard output where it is not given
  --ui       the language of titles and labels (en where it is not given); codes are the same in all
  --bom      begin a CSV with the byte order mark that some spreadsheets want

Filters, as in the address of a page:
${FILTER_KEYS.map((key) => `  --${key.padEnd(9)}${FILTERS[key].hint}`).join('\n')}
`

const FILTER_NAMES = FILTER_KEYS.flatMap((key) => [key, ...FILTERS[key].aliases])

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      out: { type: 'string' },
      bom: { type: 'boolean', default: false },
      ui: { type: 'string', default: DEFAULT_TAG },
      ...Object.fromEntries(FILTER_NAMES.map((name) => [name, { type: 'string' as const, multiple: true }])),
    },
  })
}

type Request = {
  id: string
  format: string
  out: string | undefined
  bom: boolean
  ui: string
  query: Record<string, string[]>
}

/** What the arguments ask for. @throws TypeError with a sentence for the reader where they cannot be read */
function readRequest(args: string[]): Request {
  const { positionals, values } = readArguments(args)
  const [id = '', ...rest] = positionals
  if (rest.length > 0) throw new TypeError(`One dataset at a time; “${rest[0]}” is one too many.`)
  const given = new Map<string, unknown>(Object.entries(values))
  const { format, out, bom, ui } = values
  const query = Object.fromEntries(
    FILTER_NAMES.flatMap((name): [string, string[]][] => {
      const value = given.get(name)
      return Array.isArray(value) ? [[name, value.map(String)]] : []
    }),
  )
  return {
    id,
    format: String(format),
    out: typeof out === 'string' ? out : undefined,
    bom: bom === true,
    ui: String(ui),
    query,
  }
}

/** An error in words; a refused connection to several addresses has none but its code. */
function sayError(error: unknown): string {
  return error instanceof Error ? error.message || String(Object(error).code ?? error.name) : String(error)
}

function writeStream(stream: NodeJS.WritableStream, content: ExportBody): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()))
  })
}

/** Builds the file. @returns its content, or the status to end with once the cause has been said */
async function buildFile(
  id: DatasetId,
  format: ExportFormat,
  filters: Filters,
  tag: Tag,
  request: Request,
  io: CommandIo,
) {
  try {
    return await format.write(await buildDataset(id, filters, tag), { bom: request.bom })
  } catch (error) {
    const cause = isBaseUnreachable(error) ? 'The base cannot be reached' : 'The export failed'
    io.stderr.write(`${cause}: ${sayError(error)}\n`)
    return 1
  }
}

async function runExport(args: string[], io: CommandIo): Promise<number> {
  const refuse = (message: string): number => {
    io.stderr.write(`${message}\n\n${USAGE}`)
    return 2
  }
  let request: Request
  try {
    request = readRequest(args)
  } catch (error) {
    return refuse(sayArgumentError(error))
  }
  const { id, out } = request
  if (!isDatasetId(id)) return refuse(id === '' ? 'Which dataset?' : `There is no dataset “${id}”.`)
  const format = findExportFormat(request.format)
  if (!format) return refuse(`There is no format “${request.format}”; known are ${FORMATS.join(', ')}.`)
  const tag = readTag(request.ui)
  if (!tag) return refuse(`--ui: ${sayUnknownTag(request.ui)}`)
  const { filters, problems } = parseFilters(request.query)
  if (problems.length > 0) return refuse(problems.map((problem) => `--${problem.key}: ${problem.message}`).join('\n'))

  const file = await buildFile(id, format, filters, tag, request, io)
  if (typeof file === 'number') return file
  try {
    await (out === undefined ? writeStream(io.stdout, file) : writeFile(out, file))
    return 0
  } catch (error) {
    // A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
    if (out === undefined && Object(error).code === 'EPIPE') return 0
    io.stderr.write(`The file could not be written: ${sayError(error)}\n`)
    return 1
  }
}

/** `entente export`: a dataset as a file, the same bytes as the API gives. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write a dataset as CSV or JSON',
  usage: USAGE,
  needsDatabase: true,
  run: runExport,
}
