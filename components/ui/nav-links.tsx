'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const PAGES = [
  { href: '/', label: 'Overview', under: null },
  { href: '/pairs', label: 'Pairs', under: '/pairs' },
  { href: '/meetings', label: 'Meetings', under: '/meetings' },
  { href: '/articles', label: 'Reports', under: '/articles' },
] as const

/** The pages in the masthead; the one the reader is on follows every soft navigation, hence in the browser. */
export function NavLinks() {
  const path = usePathname()
  return (
    <ul>
      {PAGES.map(({ href, label, under }) => (
        <li key={href}>
          <Link href={href} aria-current={(under ? path.startsWith(under) : path === '/') ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
