'use client'

import { type InstantWords, tellInstant } from './tell-instant'
import { useAsOf } from './use-kept-as-of'

type Props = {
  /** A sentence with `{when}` left in it. */
  say: string
  instant: InstantWords
}

/** What a page that found nothing says more where it was asked for as of a day: the thing may be there by now. */
export function NotYet({ say, instant }: Props) {
  const value = useAsOf()
  return value && ` ${say.replace('{when}', tellInstant(value, instant))}`
}
