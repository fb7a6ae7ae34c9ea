import { openDataset } from '../../../../lib/analytics/open-dataset'
import { isBaseUnreachable } from '../../../../lib/analytics/unreachable'
import { findSavedView } from '../../../../lib/curation/saved-views'
import { whoActs } from '../../../../lib/curation/who'
import type { Row } from '../../../../lib/dataset/dataset'
import { atom } from '../../../../lib/exports/atom'
import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { DEFAULT_OPTIONS } from '../../../../lib/exports/export-format'
import { publicAddress } from '../../../../lib/exports/public-address'
import { countLastChanged } from '../../../../lib/exports/write-export'
import { DEFAULT_TAG, readTag } from '../../../../lib/words/tag'
import { filtersOfView } from '../../view-filters'

type Context = { params: Promise<{ id: string }> }

/** `GET /saved/ID/feed.atom`: the meetings of a saved view as a feed; always of the present, for a feed tells what is new. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const owner = whoActs(request)
  if (owner === null) return new Response('Sign in first.', { status: 401 })
  try {
    const view = await findSavedView(owner, (await params).id)
    if (view === null) return new Response('There is no such saved view.', { status: 404 })
    const tag = readTag(new URL(request.url).searchParams.get('ui') ?? '') ?? DEFAULT_TAG
    const filters = { ...filtersOfView(view.address), asOf: null }
    const { dataset, batches, close } = await openDataset('meetings', filters, tag, countLastChanged(atom))
    const self = publicAddress(`/saved/${view.id}/feed.atom`)
    const rows: Row[] = []
    try {
      for await (const batch of batches) rows.push(...batch)
    } finally {
      await close()
    }
    const body = await atom.write({ ...dataset, rows, title: view.name }, { ...DEFAULT_OPTIONS, address: self, self })
    const etag = makeEtag(body)
    const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': atom.mediaType }
    if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
    return new Response(body, { headers })
  } catch (error) {
    if (!isBaseUnreachable(error)) throw error
    return new Response('The base cannot be reached at the moment; try again soon.', { status: 503 })
  }
}
