import type { ReactNode } from 'react'
import { useWords } from '#words'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { HiddenFilters } from './hidden-filters'

type Props = {
  filters: Filters
  /** The page that shows what the form asks for. */
  path: string
  /** The filters that the form sets itself. */
  sets: readonly FilterKey[]
  className?: string
  children: ReactNode
}

/** A form that sets filters; `/filter` makes the readable address of what it sends, with a script and without. */
export function FilterForm({ filters, path, sets, className = '', children }: Props) {
  const t = useWords('filters')
  return (
    <form action="/filter" method="get" className={`filter-form ${className}`}>
      {children}
      <input type="hidden" name="on" value={path} />
      <HiddenFilters filters={filters} without={sets} />
      <button type="submit" className="go">
        {t('show')}
      </button>
    </form>
  )
}
