import { makeCodebook } from '../../../../lib/exports/codebook'
import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { DEFAULT_TAG, readTag, sayUnknownTag } from '../../../../lib/words/tag'
import { fail } from '../fail'

/** `GET /api/v1/codebook.json`: what every code means, in the language that `ui` asks for. */
export function GET(request: Request): Response {
  const ui = new URL(request.url).searchParams.get('ui') ?? DEFAULT_TAG
  const tag = readTag(ui)
  if (tag === null) return fail(400, { error: sayUnknownTag(ui) })
  const body = `${JSON.stringify(makeCodebook(tag), null, 2)}\n`
  const headers = {
    ETag: makeEtag(body),
    'Cache-Control': 'no-cache',
    'Content-Type': 'application/json; charset=utf-8',
  }
  return matchesEtag(request.headers.get('if-none-match'), headers.ETag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}
