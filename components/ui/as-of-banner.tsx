'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { type InstantWords, tellInstant } from './tell-instant'
import { useAsOf } from './use-kept-as-of'

type Props = {
  /** `asKnown` has `{when}` left in it. */
  words: { name: string; asKnown: string; present: string }
  instant: InstantWords
}

/** Says on every page that is asked for as of a day that it is not the present, and leads to the present. */
export function AsOfBanner({ words, instant }: Props) {
  const value = useAsOf()
  const path = usePathname()
  const rest = new URLSearchParams(useSearchParams())
  if (value === null) return null
  rest.delete('asOf')
  const [before, after] = words.asKnown.split('{when}')
  return (
    <aside className="then" aria-label={words.name}>
      <p>
        {before}
        <b>{tellInstant(value, instant)}</b>
        {after} ·{' '}
        <Link href={rest.size > 0 ? `${path}?${rest}` : path} prefetch={false}>
          {words.present}
        </Link>
      </p>
    </aside>
  )
}
