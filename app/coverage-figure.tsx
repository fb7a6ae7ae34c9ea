import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import type { Dataset } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { EMPTY_FILTERS } from '@/lib/filters/registry'
import { foldSource } from '@/lib/filters/source'
import { takeOf } from './take'

type Props = { number: number; coverage: Dataset; filters: Filters; path: string; knownAt: string | null }

/** Which source was read in which month; a source leads to its reports. */
export function CoverageFigure({ number, coverage, filters, path, knownAt }: Props) {
  const toReports = (drill: Readonly<Record<string, string>>) =>
    hrefWith('/articles', {
      ...EMPTY_FILTERS,
      asOf: filters.asOf,
      source: drill.source ? [foldSource(drill.source)] : [],
      status: 'all',
    })
  return (
    <Figure
      number={number}
      className="c12"
      dataset={coverage}
      take={takeOf('coverage', filters, coverage.tag, path, knownAt)}
    >
      <Plot dataset={coverage} width={1320} href={toReports} />
    </Figure>
  )
}
