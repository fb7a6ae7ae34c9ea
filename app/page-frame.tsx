import type { ReactNode } from 'react'
import { FilterBar } from '@/components/filters/filter-bar'
import { EmptyBase } from '@/components/ui/empty-base'
import { PageFoot } from '@/components/ui/page-foot'
import type { Filters } from '@/lib/filters/filters'
import { readFilterBasis, readState } from './filter-basis'

type Props = { filters: Filters; path: string; fixedPair?: boolean; children: ReactNode }

/** What stands around a page with filters: the filter as a sentence, and what the base holds. */
export async function PageFrame({ filters, path, fixedPair, children }: Props) {
  const [basis, state] = await Promise.all([readFilterBasis(), readState()])
  if (state.articles === 0) return <EmptyBase />
  return (
    <>
      <FilterBar filters={filters} basis={basis} path={path} fixedPair={fixedPair} />
      <main id="main" className="main">
        {children}
      </main>
      <PageFoot {...state} />
    </>
  )
}
