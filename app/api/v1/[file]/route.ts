import { buildDataset, DATASET_IDS, isDatasetId } from '../../../../lib/analytics/registry'
import { isBaseUnreachable } from '../../../../lib/analytics/unreachable'
import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { nameFile } from '../../../../lib/exports/file-name'
import { EXPORT_FORMATS, findExportFormat } from '../../../../lib/exports/registry'
import { listNameParts } from '../../../../lib/filters/format'
import { parseFilters } from '../../../../lib/filters/parse'
import { DEFAULT_TAG, readTag, sayUnknownTag } from '../../../../lib/words/tag'

/** Answers with a fault as JSON; nothing of the inside is shown. */
function fail(status: number, body: { error: string } & Record<string, unknown>, headers?: HeadersInit): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

function failToFind(file: string): Response {
  return fail(404, {
    error: `There is no “${file}”; an address is DATASET.FORMAT.`,
    known: { datasets: DATASET_IDS, formats: EXPORT_FORMATS.map((row) => row.format) },
  })
}

function failToBuild(error: unknown): Response {
  if (isBaseUnreachable(error)) {
    return fail(503, { error: 'The base cannot be reached at the moment; try again soon.' }, { 'Retry-After': '5' })
  }
  console.error(error)
  return fail(500, { error: 'The answer could not be made; the fault is in the log of the server.' })
}

/** `GET /api/v1/DATASET.FORMAT?filters`: the rows behind a figure, byte for byte what `entente export` writes. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const dot = file.lastIndexOf('.')
  const id = file.slice(0, Math.max(dot, 0))
  const format = findExportFormat(file.slice(dot + 1))
  if (!format || !isDatasetId(id)) return failToFind(file)

  const query = new URL(request.url).searchParams
  const { filters, problems } = parseFilters(query, { unknownKeys: 'report', allowed: ['bom', 'ui'] })
  const bom = query.getAll('bom')
  if (bom.some((value) => value !== '1' && value !== '0'))
    problems.push({ key: 'bom', value: bom.join(','), message: 'A byte order mark (bom) is 1 or 0.' })
  const ui = query.get('ui') ?? DEFAULT_TAG
  const tag = readTag(ui)
  if (tag === null) problems.push({ key: 'ui', value: ui, message: sayUnknownTag(ui) })
  if (problems.length > 0 || tag === null) return fail(400, { error: 'The filter cannot be read.', problems })

  try {
    const body = await format.write(await buildDataset(id, filters, tag), { bom: bom.includes('1') })
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
