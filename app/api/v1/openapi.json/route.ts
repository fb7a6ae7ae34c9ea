import { makeEtag, matchesEtag } from '../../../../lib/exports/etag'
import { version } from '../../../../package.json'
import { describeApi } from './describe-api'

/** `GET /api/v1/openapi.json`: the API for programs. */
export function GET(request: Request): Response {
  const body = `${JSON.stringify(describeApi(version), null, 2)}\n`
  const headers = {
    ETag: makeEtag(body),
    'Cache-Control': 'no-cache',
    'Content-Type': 'application/json; charset=utf-8',
  }
  return matchesEtag(request.headers.get('if-none-match'), headers.ETag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}
