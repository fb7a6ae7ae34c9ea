import { holdBase } from '../../../../lib/analytics/base-source'
import { packArchive } from '../../../../lib/exports/archive'
import { listBaseFiles } from '../../../../lib/exports/base-files'
import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { publicAddress } from '../../../../lib/exports/public-address'
import { DEFAULT_TAG, readTag, sayUnknownTag } from '../../../../lib/words/tag'
import { version } from '../../../../package.json'
import { fail, failToBuild } from '../fail'

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
    if (matchesEtag(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers: caching })
    const headers = {
      ...caching,
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="entente-base.zip"',
      'X-Content-Type-Options': 'nosniff',
    }
    if (request.method === 'HEAD') return new Response(null, { headers })
    const chunks = packArchive(listBaseFiles({ ...base, tag, version, address: publicAddress('/') }))
    return new Response(stream(chunks), { headers })
  } catch (error) {
    return failToBuild(error)
  }
}

/** Sends what is packed when it is wanted, and packs no more once the reader has gone. */
function stream(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  let gone = false
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await chunks.next()
        if (gone) return
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        console.error(error)
        controller.error(error)
      }
    },
    async cancel() {
      gone = true
      await chunks.return(undefined)
    },
  })
}
