'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useKeptAsOf } from './use-kept-as-of'

const PAGES = [
  { href: '/', label: 'Overview', under: null },
  { href: '/pairs', label: 'Pairs', under: '/pairs' },
  { href: '/meetings', label: 'Meetings', under: '/meetings' },
  { href: '/articles', label: 'Reports', under: '/articles' },
  { href: '/review', label: 'Review', under: '/review' },
] as const

/** The pages in the masthead; the one the reader is on, and the day, follow every soft navigation, hence in the browser. */
export function NavLinks() {
  const path = usePathname()
  const kept = useKeptAsOf()
  return (
    <ul>
      {PAGES.map(({ href, label, under }) => (
        <li key={href}>
          <Link href={kept(href)} aria-current={(under ? path.startsWith(under) : path === '/') ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
