import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MOST_ROWS } from '@/components/charts/dataset-table'
import { EmbedHeight } from '@/components/charts/embed-height'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { buildPart, isDatasetId } from '@/lib/analytics/registry'
import { hasDrawing, naturalWidth } from '@/lib/figures/plan-figure'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { formatPair } from '@/lib/filters/pair'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../../drill-href'
import { readFilters, type SearchParams } from '../../read-filters'
import { takeOf } from '../../take'

type Props = { params: Promise<{ figure: string }>; searchParams: SearchParams }

export const metadata: Metadata = { robots: { index: false } }

/** Pages that are about one dataset; the others stand on the overview. */
const PAGES: Readonly<Record<string, string>> = { meetings: '/meetings', articles: '/articles', pairs: '/pairs' }

/** A figure without the page around it, for the pages of others: `/embed/DATASET?filters&theme=&ui=`. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const id = (await params).figure
  if (!isDatasetId(id)) notFound()
  const [tag, filters] = await Promise.all([readRequestTag(), readFilters(searchParams)])
  const dataset = await buildPart(id, filters, tag, { offset: 0, limit: MOST_ROWS })
  const page = pageOf(id, filters)
  const open = (
    <a className="embed-open" href={page}>
      {translate(tag, 'exportMenu')('openPage')}
    </a>
  )
  return (
    <main id="main" className="embed-main">
      <Figure
        dataset={dataset}
        take={takeOf(id, filters, tag, page, null)}
        menu={open}
        view={hasDrawing(dataset) ? 'chart' : 'table'}
      >
        <Plot dataset={dataset} width={naturalWidth(dataset)} href={(drill) => drillHref(filters, drill)} />
      </Figure>
      <EmbedHeight />
    </main>
  )
}

function pageOf(id: string, filters: Filters): string {
  if (filters.pair) return hrefWith(`/pairs/${formatPair(filters.pair)}`, { ...filters, pair: null })
  return hrefWith(PAGES[id] ?? '/', filters)
}
