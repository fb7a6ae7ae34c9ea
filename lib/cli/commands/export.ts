import { writeFile } from 'node:fs/promises'
import { version } from '../../../package.json'
import { holdBase } from '../../analytics/base-source'
import { openDataset } from '../../analytics/open-dataset'
import { type DatasetId, isDatasetId } from '../../analytics/registry'
import { isBaseUnreachable } from '../../analytics/unreachable'
import { packArchive } from '../../exports/archive'
import { listBaseFiles } from '../../exports/base-files'
import type { ExportBody, ExportFormat } from '../../exports/export-format'
import { publicAddress } from '../../exports/public-address'
import { findExportFormat, listFormats } from '../../exports/registry'
import { countLastChanged, writeExport } from '../../exports/write-export'
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

/** What is written, with the fault that reading brought; whatever else goes wrong comes from writing. */
type Reading = { chunks: AsyncIterable<ExportBody>; isOurs(error: unknown): boolean }

function watchReading(read: () => AsyncIterable<ExportBody>): Reading {
  let fault: unknown = null
  async function* watch(): AsyncGenerator<ExportBody> {
    try {
      yield* read()
    } catch (error) {
      fault = error
      throw error
    }
  }
  return { chunks: watch(), isOurs: (error) => fault !== null && error === fault }
}

/** The same with the first piece read, so that no file is touched for what cannot be read at all. */
async function begin(read: () => AsyncIterable<ExportBody>): Promise<Reading> {
  const { chunks, isOurs } = watchReading(read)
  const rest = chunks[Symbol.asyncIterator]()
  const first = await rest.next()
  async function* all(): AsyncGenerator<ExportBody> {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { chunks: all(), isOurs }
}

/** The base is read while it is written, so either can fail on the way. */
function exportBase({ tag, out }: ExportRequest, io: CommandIo): Promise<number> {
  const { chunks, isOurs } = watchReading(async function* () {
    const base = await holdBase(tag)
    try {
      yield* packArchive(listBaseFiles({ ...base, tag, version, address: publicAddress('/') }))
    } finally {
      await base.close()
    }
  })
  return write(out, io, chunks, isOurs)
}

/** Writes a dataset while it is read. @returns the exit status, or `null` where the dataset has no such file */
async function exportDataset(
  id: DatasetId,
  format: ExportFormat,
  request: ExportRequest,
  io: CommandIo,
): Promise<number | null> {
  const { filters, tag, options, out } = request
  const open = await openDataset(id, filters, tag, countLastChanged(format))
  const { known = null } = open.dataset
  try {
    if (!format.fits(open.dataset)) return null
    const { chunks, isOurs } = await begin(() =>
      writeExport(format, open, {
        ...options,
        address: publicAddress(pinnedHref(id, format.format, filters, tag, known)),
        self: publicAddress(exportHref(id, format.format, filters, tag)),
      }),
    )
    return await write(out, io, chunks, isOurs)
  } finally {
    await open.close()
  }
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
  const { id, problems, bare } = request
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
  try {
    return (await exportDataset(id, format, request, io)) ?? refuseFormat()
  } catch (error) {
    return sayFailure(error, io)
  }
}

/** `entente export`: a dataset as a file, or the whole base, the same bytes as the API gives. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write a dataset as CSV, Excel, JSON, picture, calendar, feed or map, or the whole base',
  usage: USAGE,
  needsDatabase: true,
  run: runExport,
}
