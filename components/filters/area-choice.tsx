import Link from 'next/link'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { FILTERS } from '@/lib/filters/registry'
import { AREA_GROUPS, AREAS } from '@/lib/vocab/areas'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { inPath } from './in-path'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

/** Chooses the cooperation area, by group, with the number of meetings that touch it. */
export function AreaChoice({ filters, basis, path, fixedPair }: Props) {
  const kept = inPath(filters, fixedPair)
  const counts = new Map(basis.areas.map((row) => [row.code, row.meetings]))
  const groups = AREA_GROUPS.map((group) => ({
    ...group,
    areas: AREAS.filter((area) => area.group === group.code && counts.has(area.code)),
  })).filter((group) => group.areas.length > 0)
  return (
    <Choice
      label={FILTERS.area.describe(filters.area) ?? 'in any area'}
      title="Choose a cooperation area"
      any={filters.area.length === 0}
      broad
    >
      <ul>
        <li>
          <Link
            href={hrefWith(path, { ...kept, area: [] })}
            aria-current={filters.area.length === 0 ? 'true' : undefined}
          >
            Any area
          </Link>
        </li>
      </ul>
      <div className="columns-[9rem] gap-x-6">
        {groups.map((group) => (
          <div key={group.code} className={`break-inside-avoid g-${group.code}`}>
            <h3 style={{ color: 'var(--gt)' }}>{group.label}</h3>
            <ul>
              {group.areas.map((area) => (
                <li key={area.code}>
                  <Link
                    href={hrefWith(path, { ...kept, area: [area.code] })}
                    aria-current={filters.area.includes(area.code) ? 'true' : undefined}
                  >
                    {area.label} <span className="n">{counts.get(area.code)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Choice>
  )
}
