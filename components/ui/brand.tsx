'use client'

import Link from 'next/link'
import { useKeptAsOf } from './use-kept-as-of'

/** The name of the house, which leads to the overview as of the same day. */
export function Brand() {
  return (
    <Link className="brand" href={useKeptAsOf()('/')}>
      Entente
    </Link>
  )
}
