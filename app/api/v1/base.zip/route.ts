import { holdBase } from '../../../../lib/analytics/base-source'
import { packArchive } from '../../../../lib/exports/archive'
import { listBaseFiles } from '../../../../lib/exports/base-files'
import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { publicAddress } from '../../../../lib/exports/public-address'
import { DEFAULT_TAG, readTag, sayUnknownTag } from '../../../../lib/words/tag'
import { version } from '../../../../package.json'
import { fail, failToBuild } from '../fail'
import { streamFile } from '../stream-file'

export const dynamic = 'force-dynamic'

/**
 * `GET /api/v1/base.zip`: the whole base in one file, byte for byte what `entente export base` writes. It is packed while it
 * is sent; a fault on the way breaks the answer off, so that no reader takes half an archive for a whole one.
 */
export async function GET(request: Request): Promise<Response> {
  const ui = new URL(request.url).searchParams.get('ui') ?? DEFAULT_TAG
  const tag = readTag(ui)
  if (tag === null) return fail(400, { error: sayUnknownTag(ui) })
  try {
    const base = await holdBase(tag)
    const etag = makeEtag(`${base.known} ${version} ${tag}`)
    const caching = { ETag: etag, 'Cache-Control': 'no-cache' }
    const headers = {
      ...caching,
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="entente-base.zip"',
      'X-Content-Type-Options': 'nosniff',
    }
    const matches = matchesEtag(request.headers.get('if-none-match'), etag)
    if (!matches && request.method !== 'HEAD') {
      const chunks = packArchive(listBaseFiles({ ...base, tag, version, address: publicAddress('/') }))
      return new Response(streamFile('', chunks, base.close), { headers })
    }
    await base.close()
    return new Response(null, matches ? { status: 304, headers: caching } : { headers })
  } catch (error) {
    return failToBuild(error)
  }
}
