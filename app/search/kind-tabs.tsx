import Link from 'next/link'
import { useNames, useWords } from '#words'
import { type Found, SEARCH_KINDS, type SearchView } from '@/lib/analytics/search/read'
import { hrefOfSearch } from './search-address'

/** Kinds that are not counted to their end, where words stand in too many reports. */
const UNCOUNTED: readonly string[] = ['reports', 'meetings']

/** What was found by kind, each with its count; kinds of which nothing was found cannot be chosen. */
export function KindTabs({ found, view }: { found: Found; view: SearchView }) {
  const t = useWords('search')
  const names = useNames()
  return (
    <nav className="kind-tabs" aria-label={t('kinds')}>
      <ul>
        <li>
          <Link href={hrefOfSearch(found.filters)} aria-current={view.kind === null ? 'page' : undefined}>
            {t('all')}
          </Link>
        </li>
        {SEARCH_KINDS.map((kind) => {
          const label = (
            <>
              {t(kind)}{' '}
              <span className="num">
                {names.number(found.counts[kind])}
                {found.many && UNCOUNTED.includes(kind) && '+'}
              </span>
            </>
          )
          return (
            <li key={kind}>
              {found.counts[kind] === 0 && view.kind !== kind ? (
                <span className="quiet">{label}</span>
              ) : (
                <Link
                  href={hrefOfSearch(found.filters, { kind })}
                  aria-current={view.kind === kind ? 'page' : undefined}
                >
                  {label}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
