import { type NextRequest, NextResponse } from 'next/server'
import { hrefAsOf } from '@/lib/filters/as-of'
import { hrefWith } from '@/lib/filters/format'
import { formatPair, parsePair } from '@/lib/filters/pair'
import { parseFilters } from '@/lib/filters/parse'

/**
 * Where the form "any two countries" is sent: leads on to the readable address of that pair, so that choosing two
 * countries works without a script. `on` is the page to stay on; `/pairs` means the pair's own page. The form that sets two
 * pairs side by side is sent here too.
 */
export function GET(request: NextRequest): NextResponse {
  const query = request.nextUrl.searchParams
  const beside = readComparison(query)
  if (beside !== null) return leadTo(beside)
  const parsed = parsePair(`${query.get('a') ?? ''}-${query.get('b') ?? ''}`)
  // Two alike, or one missing: the page of that pair says in words what a pair is.
  const { filters } = parseFilters(query)
  if (!parsed.ok) {
    const asked = encodeURIComponent(`${query.get('a') ?? ''}-${query.get('b') ?? ''}`)
    return leadTo(hrefAsOf(`/pairs/${asked}`, filters.asOf))
  }
  const on = query.get('on')
  const target =
    on !== null && /^\/(?:meetings|articles|review(?:\/[a-z]+)?)?$/.test(on)
      ? hrefWith(on, { ...filters, pair: parsed.value })
      : hrefWith(`/pairs/${formatPair(parsed.value)}`, { ...filters, pair: null })
  return leadTo(target)
}

/** Where two pairs stand side by side: `with` is the pair that was looked at, `pair` the one chosen. */
function readComparison(query: URLSearchParams): string | null {
  const [first, second] = [parsePair(query.get('with') ?? ''), parsePair(query.get('pair') ?? '')]
  if (!first.ok || !second.ok) return null
  const path = `/pairs/${formatPair(first.value)}/with/${formatPair(second.value)}`
  return hrefWith(path, { ...parseFilters(query).filters, pair: null })
}

function leadTo(location: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { location } })
}
