'use client'

import { wordAsOf } from '@/lib/filters/as-of'
import { useAsOf } from './use-kept-as-of'

/** What a page that found nothing says more where it was asked for as of a day: the thing may be there by now. */
export function NotYet() {
  const value = useAsOf()
  return value && <> It may not have been known yet on {wordAsOf(value)}.</>
}
