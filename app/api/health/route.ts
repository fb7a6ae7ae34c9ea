import { readHealth } from '../../../lib/analytics/read-health'
import { version } from '../../../package.json'

export const dynamic = 'force-dynamic'

/** 200 when pages can be answered, 503 while the base is away. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  try {
    return Response.json({ status: 'ok', version, ...(await readHealth()) }, { headers })
  } catch {
    return Response.json(
      { status: 'unavailable', version, reason: 'the base does not answer' },
      { status: 503, headers },
    )
  }
}
