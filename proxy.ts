import { type NextRequest, NextResponse } from 'next/server'
import { EMBED_HEADER } from './app/embed-header'
import { parseFilters } from './lib/filters/parse'
import { DEFAULT_TAG, matchLanguage, readTag, TAG_COOKIE, TAG_HEADER, type Tag } from './lib/words/tag'

/**
 * Finds out in which language a page is to speak, and answers a page whose address holds a filter value that cannot be read
 * with status 400 and a page that says which. Both stand here because a layout cannot see the address, and a page can no
 * longer choose its status once it renders.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(TAG_HEADER, chooseTag(request))
  const embedded = request.nextUrl.pathname.startsWith('/embed/')
  if (embedded) headers.set(EMBED_HEADER, readTheme(request))
  else headers.delete(EMBED_HEADER)
  const { problems } = parseFilters(request.nextUrl.searchParams)
  if (problems.length === 0) {
    const response = keepTag(request, NextResponse.next({ request: { headers } }))
    response.headers.set('Content-Security-Policy', `frame-ancestors ${embedded ? '*' : "'self'"}`)
    return response
  }
  const target = request.nextUrl.clone()
  target.pathname = '/bad-request'
  return NextResponse.rewrite(target, { status: 400, request: { headers } })
}

/** A language that an address asks for is kept, so that the links of its page need not repeat it. */
function keepTag(request: NextRequest, response: NextResponse): NextResponse {
  const asked = readTag(request.nextUrl.searchParams.get('ui') ?? '')
  if (asked && !request.nextUrl.pathname.startsWith('/embed'))
    response.cookies.set(TAG_COOKIE, asked, { path: '/', maxAge: 31_536_000, sameSite: 'lax' })
  return response
}

/** An embed is light or dark as its address says, else as its reader's system. */
function readTheme(request: NextRequest): string {
  const theme = request.nextUrl.searchParams.get('theme')
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** What the address says, else what the reader chose before, else what the browser asks for. */
function chooseTag(request: NextRequest): Tag {
  const asked = request.nextUrl.searchParams.get('ui')
  const kept = request.cookies.get(TAG_COOKIE)?.value
  const accepted = request.headers.get('accept-language')
  return readTag(asked ?? '') ?? readTag(kept ?? '') ?? matchLanguage(accepted ?? '') ?? DEFAULT_TAG
}

/** Files that are sent pass by: of what goes through here only the first ten megabytes arrive. */
export const config = {
  matcher: ['/((?!api/|_next/|add/upload|.*\\.(?:svg|png|ico|txt|woff2)$).*)'],
}
