import { type NextRequest, NextResponse } from 'next/server'
import { parseFilters } from './lib/filters/parse'

/**
 * Answers a page whose address holds a filter value that cannot be read with status 400 and a page that says which.
 * It stands here because a page can no longer choose its status once it renders.
 */
export function proxy(request: NextRequest): NextResponse {
  const { problems } = parseFilters(request.nextUrl.searchParams)
  if (problems.length === 0) return NextResponse.next()
  const target = request.nextUrl.clone()
  target.pathname = '/bad-request'
  return NextResponse.rewrite(target, { status: 400 })
}

export const config = {
  matcher: [
    '/',
    '/meetings',
    '/meetings/:id',
    '/pairs',
    '/pairs/:pair',
    '/articles',
    '/articles/:id',
    '/people',
    '/people/:key',
    '/review',
    '/review/:kind',
  ],
}
