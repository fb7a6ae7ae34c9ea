import { buildFileDataset, DATASET_IDS, isDatasetId } from '../../../../lib/analytics/registry'
import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { nameFile } from '../../../../lib/exports/file-name'
import { publicAddress } from '../../../../lib/exports/public-address'
import { OPTION_KEYS, readOptions } from '../../../../lib/exports/read-options'
import { findExportFormat, listFormats } from '../../../../lib/exports/registry'
import { exportHref, pinnedHref } from '../../../../lib/filters/export-href'
import { listNameParts } from '../../../../lib/filters/format'
import { parseFilters } from '../../../../lib/filters/parse'
import { DEFAULT_TAG, readTag, sayUnknownTag, type Tag } from '../../../../lib/words/tag'
import { fail, failToBuild } from '../fail'

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
 * `GET /api/v1/DATASET.FORMAT?filters`: the rows behind a figure, byte for byte what `entente export` writes. Next answers
 * `HEAD` and `OPTIONS` after it.
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
    const dataset = await buildFileDataset(id, filters, tag)
    if (!format.fits(dataset)) return failToFind(file, id)
    const body = await format.write(dataset, {
      ...options,
      address: publicAddress(pinnedHref(id, format.format, filters, tag, dataset.known ?? null)),
      self: publicAddress(exportHref(id, format.format, filters, tag)),
    })
    const etag = makeEtag(body)
    const caching = { ETag: etag, 'Cache-Control': 'no-cache' }
    if (matchesEtag(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: caching })
    return new Response(body, {
      headers: {
        ...caching,
        'Content-Type': format.mediaType,
        'Content-Disposition': `attachment; filename="${nameFile(id, format.format, listNameParts(filters))}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    return failToBuild(error)
  }
}
