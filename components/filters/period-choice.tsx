import Link from 'next/link'
import { describePeriod } from '@/lib/filters/describe'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { HiddenFilters } from './hidden-filters'
import { inPath } from './in-path'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

/** Chooses the period: a preset with a press, or two days. */
export function PeriodChoice({ filters, basis, path, fixedPair }: Props) {
  const kept = inPath(filters, fixedPair)
  return (
    <Choice label={describePeriod(filters) ?? 'all time'} title="Choose a period" any={!filters.from && !filters.to}>
      <div className="w-60 max-[54rem]:w-full">
        <ul>
          {basis.presets.map(({ id, label, from, to }) => (
            <li key={id}>
              <Link
                href={hrefWith(path, { ...kept, from, to })}
                aria-current={filters.from === from && filters.to === to ? 'true' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <form action={path} method="get" className="mt-3 grid gap-2">
          <h3>Between two days</h3>
          <label>
            From
            <input type="date" name="from" defaultValue={filters.from ?? ''} />
          </label>
          <label>
            to
            <input type="date" name="to" defaultValue={filters.to ?? ''} />
          </label>
          <HiddenFilters filters={kept} without={['from', 'to']} />
          <button type="submit" className="go">
            Show this period
          </button>
        </form>
      </div>
    </Choice>
  )
}
