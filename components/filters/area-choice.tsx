import Link from 'next/link'
import { useNames, useTag, useWords } from '#words'
import { describeParts, separateParts } from '@/lib/filters/describe'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { AREA_GROUPS, AREAS } from '@/lib/vocab/areas'
import { upperFirst } from '@/lib/words/letter-case'
import { AnyOrAll } from './any-or-all'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { FilterForm } from './filter-form'
import { inPath } from './in-path'
import { PickList } from './pick-list'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

/** Chooses the cooperation area, by group, with the number of meetings that touch it; or several of them. */
export function AreaChoice({ filters, basis, path, fixedPair }: Props) {
  const [t, names, tag] = [useWords('filters'), useNames(), useTag()]
  const kept = inPath(filters, fixedPair)
  const counts = new Map(basis.areas.map((row) => [row.code, row.meetings]))
  const groups = AREA_GROUPS.map((group) => ({
    ...group,
    areas: AREAS.filter((area) => area.group === group.code && counts.has(area.code)),
  })).filter((group) => group.areas.length > 0)
  const said = describeParts(filters, tag).filter(({ key }) => key === 'area' || key === 'allAreas')
  const chosen = [...new Set([...filters.area, ...filters.allAreas])]
  return (
    <Choice
      label={said.map(({ text }) => text).join(separateParts(tag)) || t('anyArea')}
      title={t('chooseArea')}
      any={said.length === 0}
      broad
    >
      <ul>
        <li>
          <Link
            href={hrefWith(path, { ...kept, area: [], allAreas: [] })}
            aria-current={said.length === 0 ? 'true' : undefined}
          >
            {t('everyArea')}
          </Link>
        </li>
      </ul>
      <div className="columns-[9rem] gap-x-6">
        {groups.map((group) => (
          <div key={group.code} className={`break-inside-avoid g-${group.code}`}>
            <h3 style={{ color: 'var(--gt)' }}>{upperFirst(names.areaGroup(group.code))}</h3>
            <ul>
              {group.areas.map(({ code }) => (
                <li key={code}>
                  <Link
                    href={hrefWith(path, { ...kept, area: [code], allAreas: [] })}
                    aria-current={chosen.includes(code) ? 'true' : undefined}
                  >
                    {upperFirst(names.area(code))} <span className="n">{counts.get(code)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <FilterForm filters={kept} path={path} sets={['area', 'allAreas']}>
        <PickList
          name="topics"
          legend={t('pickAreas')}
          picks={groups.flatMap((group) =>
            group.areas.map(({ code }) => ({ value: code, label: upperFirst(names.area(code)) })),
          )}
          chosen={chosen}
          broad
        />
        <AnyOrAll name="topicsHow" all={filters.area.length === 0 && filters.allAreas.length > 0} />
      </FilterForm>
    </Choice>
  )
}
