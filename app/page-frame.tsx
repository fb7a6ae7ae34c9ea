import type { ReactNode } from 'react'
import { FilterBar } from '@/components/filters/filter-bar'
import { inPath } from '@/components/filters/in-path'
import { PendingFrame } from '@/components/filters/pending-frame'
import { EmptyBase } from '@/components/ui/empty-base'
import { NothingKnown } from '@/components/ui/nothing-known'
import { PageFoot } from '@/components/ui/page-foot'
import { readRequestTag } from '@/components/words/on-server'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { translate } from '@/lib/words/translate'
import { readFilterBasis, readState } from './filter-basis'
import { pinTo } from './pin-to'

type Props = {
  filters: Filters
  path: string
  fixedPair?: boolean
  /** The address of the page under filters, where it holds more than they. */
  self?: (filters: Filters) => string
  children: ReactNode
}

/** What stands around a page with filters: the filter as a sentence, and what the base holds. */
export async function PageFrame({ filters, path, fixedPair = false, self, children }: Props) {
  const { asOf } = filters
  const [basis, state] = await Promise.all([readFilterBasis(asOf), readState(asOf)])
  const here = self ?? ((shown: Filters) => hrefWith(path, inPath(shown, fixedPair)))
  if (state.articles === 0 && asOf === null) return <EmptyBase />
  if (state.articles === 0) return <NothingKnown begins={state.begins} present={here({ ...filters, asOf: null })} />
  return (
    <PendingFrame loading={translate(await readRequestTag(), 'filters')('updating')}>
      <FilterBar filters={filters} basis={basis} path={path} fixedPair={fixedPair} />
      <main id="main" className="main">
        {children}
      </main>
      <PageFoot {...state} pin={pinTo(state.knownAt, filters, here)} />
    </PendingFrame>
  )
}
