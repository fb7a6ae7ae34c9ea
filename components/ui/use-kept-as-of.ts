'use client'

import { useSearchParams } from 'next/navigation'
import { asOf, hrefAsOf } from '@/lib/filters/as-of'

/** The day or instant that the address asks for, or `null` for the present; follows every soft navigation. */
export function useAsOf(): string | null {
  const parsed = asOf.parse(useSearchParams().get('asOf')?.trim() ?? '')
  return parsed.ok ? parsed.value : null
}

/** Makes an address keep the day or instant of this page; for links of the frame, which the server does not draw anew. */
export function useKeptAsOf(): (path: string) => string {
  const value = useAsOf()
  return (path) => hrefAsOf(path, value)
}
