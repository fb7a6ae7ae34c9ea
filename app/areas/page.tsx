import Link from 'next/link'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import { readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { hrefWith } from '@/lib/filters/format'
import { AREA_GROUPS, AREAS } from '@/lib/vocab/areas'
import { lowerFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../drill-href'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'

export const generateMetadata = describePage((tag) => translate(tag, 'world')('pageAreas'))

/** What is talked about, and when; each area leads to its page. */
export default async function AreasPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const filters = await readFilters(searchParams)
  const [areas, grid, state] = await Promise.all([
    buildDataset('areas', filters, tag),
    buildDataset('areas-over-time', filters, tag),
    readState(filters.asOf),
  ])
  const empty = <Loosen filters={filters} path="/areas" />
  const frame = (number: number, dataset: Dataset) => ({
    number,
    dataset,
    take: takeOf(dataset.id as DatasetId, filters, tag, '/areas', state.knownAt),
    empty,
  })
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  const most = areas.rows.slice(0, 3).map((row) => lowerFirst(names.area(readText(row, 'area') ?? '')))
  return (
    <PageFrame filters={filters} path="/areas">
      <div className="head">
        <div>
          <h1>{t('pageAreas')}</h1>
          {most.length > 0 && (
            <p className="lede">{t('ledeAreas', { count: areas.rows.length, most: names.list(most) })}</p>
          )}
        </div>
      </div>
      <nav className="area-index" aria-label={t('pageAreas')}>
        {AREA_GROUPS.map((group) => (
          <section key={group.code} className={`g-${group.code}`}>
            <h2>{names.areaGroup(group.code)}</h2>
            <ul>
              {AREAS.filter((area) => area.group === group.code).map(({ code }) => (
                <li key={code}>
                  <Link href={hrefWith(`/areas/${code}`, { ...filters, area: [] })}>{names.area(code)}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <div className="grid12 plots">
        <Figure {...frame(1, areas)} className="c5">
          <Plot dataset={areas} width={535} href={href} />
        </Figure>
        <Figure {...frame(2, grid)} className="c7">
          <Plot dataset={grid} width={761} href={href} />
        </Figure>
      </div>
    </PageFrame>
  )
}
