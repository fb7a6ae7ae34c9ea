import { parseCursor } from '@/lib/analytics/review/cursor'
import { countWaiting } from '@/lib/analytics/review/read'
import { isBaseUnreachable } from '@/lib/analytics/unreachable'
import { findReviewKind, type ReviewPage } from '@/lib/dataset/review'
import { parseFilters } from '@/lib/filters/parse'
import { readItems, readQueue } from '../read-queue'

/** As many items as a desk can hold after a long session; more than these are not asked for anew at once. */
const MOST_IDS = 500

/**
 * `GET /review/items`: what the review page fetches as its reader moves on. `show` is a kind, `after` a cursor; with `ids`
 * only the items named by `id` are read, and those that wait no more are left out.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const { filters, problems } = parseFilters(query)
  const [show, cursor] = [query.get('show'), query.get('after')]
  const after = cursor === null ? null : parseCursor(cursor)
  const ids = query.getAll('id').filter((id) => !id.includes('\0'))
  if (problems.length > 0) return fail(400, 'The filter cannot be read.')
  if (show !== null && !findReviewKind(show)) return fail(400, `“${show}” is no kind of question.`)
  if (cursor !== null && after === null) return fail(400, `“${cursor}” is no place in the queue.`)
  if (ids.length > MOST_IDS) return fail(400, `More than ${MOST_IDS} items are named.`)
  try {
    const page: ReviewPage = query.has('ids')
      ? { items: await readItems(filters, ids), next: null, counts: await countWaiting(filters) }
      : await readQueue({ filters, kind: (show && findReviewKind(show)?.code) || null, after })
    return Response.json(page, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (isBaseUnreachable(error)) return fail(503, 'The base cannot be reached at the moment; try again soon.')
    console.error(error)
    return fail(500, 'The queue could not be read; the fault is in the log of the server.')
  }
}

function fail(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store' } })
}
