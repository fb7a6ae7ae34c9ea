import { readRequestTag } from '@/components/words/on-server'
import { readMeetingPart } from '@/lib/analytics/meeting-rows/read'
import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { parseFilters } from '@/lib/filters/parse'
import { showRows } from '../show-rows'
import { readForm } from '../table-form'

const MOST = 200

/** `GET /meetings/rows?filters&sort=&offset=&limit=`: rows of the table as they are drawn, for a reader who scrolls on. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { filters, problems } = parseFilters(query)
  const offset = readCount(query.get('offset'))
  const limit = readCount(query.get('limit'))
  if (problems.length > 0 || offset === null || limit === null || limit > MOST)
    return Response.json({ error: 'These rows cannot be read.', problems }, { status: 400 })
  const { order } = readForm(Object.fromEntries(query))
  const byMonth = order.key === 'date'
  try {
    // One row more is read before the window, to know whether its first row begins a month.
    const lead = byMonth && offset > 0 ? 1 : 0
    const part = await readMeetingPart(filters, await readRequestTag(), {
      order,
      offset: offset - lead,
      limit: limit + lead,
    })
    const rows = showRows(part, filters.asOf, byMonth).slice(lead)
    return Response.json({ offset, rows }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (!isBaseUnreachable(error)) throw error
    return Response.json({ error: 'The base cannot be reached at the moment.' }, { status: 503 })
  }
}

function readCount(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}
