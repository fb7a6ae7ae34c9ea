import { findAnswerVersion } from '../../../../lib/analytics/answer-version'
import { openDataset } from '../../../../lib/analytics/open-dataset'
import { DATASET_IDS, isDatasetId } from '../../../../lib/analytics/registry'
import { makeQuestionEtag, matchesEtag } from '../../../../lib/exports/etag'
import type { ExportBody } from '../../../../lib/exports/export-format'
import { nameFile } from '../../../../lib/exports/file-name'
import { publicAddress } from '../../../../lib/exports/public-address'
import { OPTION_KEYS, readOptions } from '../../../../lib/exports/read-options'
import { findExportFormat, listFormats } from '../../../../lib/exports/registry'
import { countLastChanged, TooManyRows, writeExport } from '../../../../lib/exports/write-export'
import { exportHref, pinnedHref } from '../../../../lib/filters/export-href'
import { listNameParts } from '../../../../lib/filters/format'
import { parseFilters } from '../../../../lib/filters/parse'
import { DEFAULT_TAG, readTag, sayUnknownTag, type Tag } from '../../../../lib/words/tag'
import { fail, failToBuild } from '../fail'
import { streamFile } from '../stream-file'

/** An address that means nothing; where its dataset is known, only the formats of that dataset are named. */
function failToFind(file: string, id: string): Response {
  return fail(404, {
    error: `There is no “${file}”; an address is DATASET.FORMAT.`,
    known: { datasets: DATASET_IDS, formats: listFormats(id).map((row) => row.format) },
  })
}

/** What the query asks for: filters, the look of the file, the language of its words. */
function readQuery(query: URLSearchParams) {
  const { filters, problems } = parseFilters(query, { unknownKeys: 'report', allowed: [...OPTION_KEYS, 'ui'] })
  const given = OPTION_KEYS.flatMap((key): [string, string][] => {
    const values = [...new Set(query.getAll(key))]
    return values.length === 0 ? [] : [[key, values.join(',')]]
  })
  const read = readOptions(Object.fromEntries(given))
  const ui = query.get('ui') ?? DEFAULT_TAG
  const tag = readTag(ui)
  const trouble = tag === null ? [{ key: 'ui', value: ui, message: sayUnknownTag(ui) }] : []
  const language: Tag = tag ?? DEFAULT_TAG
  return { filters, tag: language, options: read.options, problems: [...problems, ...read.problems, ...trouble] }
}

/**
 * `GET /api/v1/DATASET.FORMAT?filters`: the rows behind a figure, byte for byte what `entente export` writes, sent while they
 * are read. A fault on the way breaks the answer off. Next answers `HEAD` and `OPTIONS` after it.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const dot = file.lastIndexOf('.')
  const id = file.slice(0, Math.max(dot, 0))
  const format = findExportFormat(file.slice(dot + 1))
  if (!format || !isDatasetId(id) || !listFormats(id).includes(format)) return failToFind(file, id)
  const { filters, tag, options, problems } = readQuery(new URL(request.url).searchParams)
  if (problems.length > 0) return fail(400, { error: 'The filter cannot be read.', problems })

  try {
    const etag = makeQuestionEtag([await findAnswerVersion(filters.asOf), id, format.format, filters, tag, options])
    const caching = { ETag: etag, 'Cache-Control': 'no-cache' }
    if (matchesEtag(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: caching })
    const open = await openDataset(id, filters, tag, countLastChanged(format))
    const { dataset } = open
    if (!format.fits(dataset)) {
      await open.close()
      return failToFind(file, id)
    }
    const told = {
      ...options,
      address: publicAddress(pinnedHref(id, format.format, filters, tag, dataset.known ?? null)),
      self: publicAddress(exportHref(id, format.format, filters, tag)),
    }
    const chunks = writeExport(format, open, told)
    const first = await readFirst(chunks, open.close)
    const headers = {
      ...caching,
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${nameFile(id, format.format, listNameParts(filters))}"`,
      'X-Content-Type-Options': 'nosniff',
    }
    if (request.method !== 'HEAD') return new Response(streamFile(first, chunks, open.close), { headers })
    await open.close()
    return new Response(null, { headers })
  } catch (error) {
    if (error instanceof TooManyRows) return fail(413, { error: error.message, most: error.most })
    return failToBuild(error)
  }
}

/** The first piece, so that what goes wrong at once is answered and not broken off. */
async function readFirst(chunks: AsyncGenerator<ExportBody>, close: () => Promise<void>): Promise<ExportBody> {
  try {
    const { value } = await chunks.next()
    return value ?? ''
  } catch (error) {
    await close()
    throw error
  }
}
