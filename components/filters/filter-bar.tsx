import Link from 'next/link'
import { useTag } from '#words'
import { describeParts } from '@/lib/filters/describe'
import { exportHref } from '@/lib/filters/export-href'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'
import { AreaChoice } from './area-choice'
import { CountryChoice } from './country-choice'
import type { FilterBasis } from './filter-basis'
import { inPath } from './in-path'
import { PeriodChoice } from './period-choice'
import { StatusChoice } from './status-choice'

type Props = {
  filters: Filters
  basis: FilterBasis
  /** The page the reader stays on when a filter changes. */
  path: string
  /** The pair that the page itself is about; it stands in the path, so a link to another pair leads to its page. */
  fixedPair?: boolean
}

/** The filter as one sentence. Words with a dotted rule can be changed; all of it is kept in the address. */
export function FilterBar({ filters, basis, path, fixedPair = false }: Props) {
  const tag = useTag()
  const query = hrefWith('', filters)
  const others = describeParts(filters).filter(
    ({ key }) => !['pair', 'country', 'from', 'to', 'area', 'status', 'asOf'].includes(key),
  )
  const unset = { ...EMPTY_FILTERS, pair: fixedPair ? filters.pair : null, asOf: filters.asOf }
  return (
    <section className="bar" aria-label="Filters">
      <div key={path + query}>
        <div className="say">
          Meetings <StatusChoice filters={filters} path={path} fixedPair={fixedPair} />{' '}
          <CountryChoice filters={filters} basis={basis} path={path} fixedPair={fixedPair} />,{' '}
          <PeriodChoice filters={filters} basis={basis} path={path} fixedPair={fixedPair} />,{' '}
          <AreaChoice filters={filters} basis={basis} path={path} fixedPair={fixedPair} />
          {others.map(({ key, text }) => (
            <span key={key}>
              , {text}{' '}
              <Link href={hrefWith(path, inPath({ ...filters, [key]: EMPTY_FILTERS[key] }, fixedPair))}>
                <span aria-hidden="true">×</span>
                <span className="vh">drop “{text}”</span>
              </Link>
            </span>
          ))}
        </div>
        <div className="acts">
          {query !== hrefWith('', unset) && <Link href={hrefWith(path, inPath(unset, fixedPair))}>Clear</Link>}
          {path !== '/meetings' && <Link href={hrefWith('/meetings', filters)}>Show as a table</Link>}
          <a href={exportHref('meetings', 'csv', filters, tag)} download>
            Take CSV
          </a>
        </div>
      </div>
    </section>
  )
}
