import Link from 'next/link'
import { useTag, useWords } from '#words'
import { describePeriod } from '@/lib/filters/describe'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import type { PeriodPreset } from '@/lib/filters/presets'
import type { Translator } from '@/lib/words/translate'
import { Choice } from './choice'
import type { FilterBasis } from './filter-basis'
import { FilterForm } from './filter-form'
import { inPath } from './in-path'

type Props = { filters: Filters; basis: FilterBasis; path: string; fixedPair: boolean }

/** Chooses the period: a preset with a press, or two days. */
export function PeriodChoice({ filters, basis, path, fixedPair }: Props) {
  const [t, tag] = [useWords('filters'), useTag()]
  const kept = inPath(filters, fixedPair)
  return (
    <Choice
      label={describePeriod(filters, tag) ?? t('allTime')}
      title={t('choosePeriod')}
      any={!filters.from && !filters.to}
    >
      <div className="w-60 max-[54rem]:w-full">
        <ul>
          {basis.presets.map((preset) => (
            <li key={preset.id}>
              <Link
                href={hrefWith(path, setPeriod(kept, preset))}
                aria-current={filters.from === preset.from && filters.to === preset.to ? 'true' : undefined}
              >
                {sayPreset(preset, t)}
              </Link>
            </li>
          ))}
        </ul>
        <FilterForm filters={kept} path={path} sets={['from', 'to']}>
          <h3>{t('betweenDays')}</h3>
          <label>
            {t('label_from')}
            <input type="date" name="from" defaultValue={filters.from ?? ''} />
          </label>
          <label>
            {t('label_to')}
            <input type="date" name="to" defaultValue={filters.to ?? ''} />
          </label>
        </FilterForm>
      </div>
    </Choice>
  )
}

/** A comparison of all time would say nothing. */
function setPeriod(filters: Filters, { from, to }: PeriodPreset): Filters {
  return { ...filters, from, to, compare: from === null ? null : filters.compare }
}

function sayPreset(preset: PeriodPreset, t: Translator<'filters'>): string {
  if (preset.id === 'all') return t('everyTime')
  return preset.id === 'this-year' || preset.id === 'last-year' ? preset.from.slice(0, 4) : t(preset.id)
}
