import { type NextRequest, NextResponse } from 'next/server'
import { chooseAddress } from './choose-address'

/**
 * Where the forms of the filter bar are sent: leads on to the readable address of what they ask for, or names it to a script.
 * Values that cannot be read never come here; see proxy.ts.
 */
export function GET(request: NextRequest): NextResponse {
  const href = chooseAddress(request.nextUrl.searchParams)
  if (request.headers.get('accept') === 'application/json')
    return NextResponse.json({ href }, { headers: { 'Cache-Control': 'no-store' } })
  return new NextResponse(null, { status: 303, headers: { location: href } })
}
