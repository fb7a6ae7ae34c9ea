import { writeFile } from 'node:fs/promises'
import { version } from '../../../package.json'
import { holdBase } from '../../analytics/base-source'
import { buildFileDataset, type DatasetId, isDatasetId } from '../../analytics/registry'
import { isBaseUnreachable } from '../../analytics/unreachable'
import { packArchive } from '../../exports/archive'
import { listBaseFiles } from '../../exports/base-files'
import type { ExportBody, ExportFormat } from '../../exports/export-format'
import { publicAddress } from '../../exports/public-address'
import { findExportFormat, listFormats } from '../../exports/registry'
import { exportHref, pinnedHref } from '../../filters/export-href'
import type { Command, CommandIo } from '../command'
import { BASE_FORMAT, type ExportRequest, FORMATS, readRequest, USAGE, WHOLE_BASE } from './export-request'
import { sayArgumentError } from './say-argument-error'

/** An error in words; a refused connection to several addresses has none but its code. */
function sayError(error: unknown): string {
  return error instanceof Error ? error.message || String(Object(error).code ?? error.name) : String(error)
}

function writeStream(stream: NodeJS.WritableStream, content: ExportBody): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()))
  })
}

/** What of the export went wrong, said on the error stream. */
function sayFailure(error: unknown, io: CommandIo): number {
  const cause = isBaseUnreachable(error) ? 'The base cannot be reached' : 'The export failed'
  io.stderr.write(`${cause}: ${sayError(error)}\n`)
  return 1
}

/** Builds the file. @returns its content, or `null` where the dataset has no such file */
async function buildFile(id: DatasetId, format: ExportFormat, request: ExportRequest): Promise<ExportBody | null> {
  const { filters, tag, options } = request
  const dataset = await buildFileDataset(id, filters, tag)
  if (!format.fits(dataset)) return null
  return format.write(dataset, {
    ...options,
    address: publicAddress(pinnedHref(id, format.format, filters, tag, dataset.known ?? null)),
    self: publicAddress(exportHref(id, format.format, filters, tag)),
  })
}

/**
 * Writes to a file or to standard output. @returns the exit status
 * @param isOurs whether an error comes from what was to be written and not from writing it
 */
async function write(
  out: string | undefined,
  io: CommandIo,
  chunks: AsyncIterable<ExportBody>,
  isOurs: (error: unknown) => boolean = () => false,
): Promise<number> {
  try {
    if (out !== undefined) await writeFile(out, chunks)
    else for await (const chunk of chunks) await writeStream(io.stdout, chunk)
    return 0
  } catch (error) {
    if (isOurs(error)) return sayFailure(error, io)
    // A reader that has seen enough (`| head`) closes the pipe: no failure of ours.
    if (out === undefined && Object(error).code === 'EPIPE') return 0
    io.stderr.write(`The file could not be written: ${sayError(error)}\n`)
    return 1
  }
}

/** The base is read while it is written, so either can fail on the way. */
async function exportBase({ tag, out }: ExportRequest, io: CommandIo): Promise<number> {
  let fault: unknown = null
  async function* pack(): AsyncGenerator<ExportBody> {
    try {
      const base = await holdBase(tag)
      yield* packArchive(listBaseFiles({ ...base, tag, version, address: publicAddress('/') }))
    } catch (error) {
      fault = error
      throw error
    }
  }
  return write(out, io, pack(), (error) => fault !== null && error === fault)
}

async function* once(content: ExportBody): AsyncGenerator<ExportBody> {
  yield content
}

async function runExport(args: string[], io: CommandIo): Promise<number> {
  const refuse = (message: string): number => {
    io.stderr.write(`${message}\n\n${USAGE}`)
    return 2
  }
  let request: ExportRequest
  try {
    request = readRequest(args)
  } catch (error) {
    return refuse(sayArgumentError(error))
  }
  const { id, out, problems, bare } = request
  const isBase = id === WHOLE_BASE
  if (!isBase && !isDatasetId(id)) return refuse(id === '' ? 'Which dataset?' : `There is no dataset “${id}”.`)
  const name = request.format ?? (isBase ? BASE_FORMAT : 'csv')
  const format = findExportFormat(name)
  if (isBase ? name !== BASE_FORMAT : !format) {
    const known = isBase ? BASE_FORMAT : FORMATS.join(', ')
    return refuse(`There is no format “${name}”; known are ${known}.`)
  }
  if (problems.length > 0) return refuse(problems.join('\n'))
  if (isBase && !bare) return refuse('The whole base takes no filters and no options but --ui and --out.')
  if (!isDatasetId(id) || !format) return exportBase(request, io)

  const formats = listFormats(id)
  const refuseFormat = (): number =>
    refuse(`There is no “${id}” as ${name}; known are ${formats.map((row) => row.format).join(', ')}.`)
  if (!formats.includes(format)) return refuseFormat()
  let file: ExportBody | null
  try {
    file = await buildFile(id, format, request)
  } catch (error) {
    return sayFailure(error, io)
  }
  return file === null ? refuseFormat() : write(out, io, once(file))
}

/** `entente export`: a dataset as a file, or the whole base, the same bytes as the API gives. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write a dataset as CSV, Excel, JSON, picture, calendar, feed or map, or the whole base',
  usage: USAGE,
  needsDatabase: true,
  run: runExport,
}
