'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { wordAsOf } from '@/lib/filters/as-of'
import { useAsOf } from './use-kept-as-of'

/** Says on every page that is asked for as of a day that it is not the present, and leads to the present. */
export function AsOfBanner() {
  const value = useAsOf()
  const path = usePathname()
  const rest = new URLSearchParams(useSearchParams())
  if (value === null) return null
  rest.delete('asOf')
  return (
    <aside className="then" aria-label="As of">
      <p>
        As known on <b>{wordAsOf(value)}</b> ·{' '}
        <Link href={rest.size > 0 ? `${path}?${rest}` : path} prefetch={false}>
          Show the present
        </Link>
      </p>
    </aside>
  )
}
