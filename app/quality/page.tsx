import type { Metadata } from 'next'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset } from '@/lib/analytics/registry'
import { readNumber } from '@/lib/dataset/cells'
import { translate } from '@/lib/words/translate'
import { CoverageFigure } from '../coverage-figure'
import { readState } from '../filter-basis'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { titleAsOf } from '../title-as-of'
import { ReaderTable } from './reader-table'

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const t = translate(await readRequestTag(), 'quality')
  return { title: titleAsOf(t('title'), (await readFilters(searchParams)).asOf) }
}

/** What the figures can be trusted with: how well texts are read, and which were read at all. */
export default async function QualityPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'quality')
  const filters = await readFilters(searchParams)
  const [reader, coverage, state] = await Promise.all([
    buildDataset('reader-quality', filters, tag),
    buildDataset('coverage', filters, tag),
    readState(filters.asOf),
  ])
  return (
    <PageFrame filters={filters} path="/quality">
      <div className="head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede', { documents: String(readNumber(reader.rows.at(-1) ?? {}, 'documents')) })}</p>
        </div>
      </div>
      <div className="grid12 plots">
        <TableFigure
          number={1}
          className="c12"
          dataset={reader}
          title={reader.title}
          take={takeOf('reader-quality', filters, tag, '/quality', state.knownAt)}
          empty={null}
        >
          <ReaderTable dataset={reader} />
        </TableFigure>
        <CoverageFigure number={2} coverage={coverage} filters={filters} path="/quality" knownAt={state.knownAt} />
      </div>
    </PageFrame>
  )
}
