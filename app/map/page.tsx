import { countShown } from '@/components/charts/dataset-table'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { PlaceTable } from '@/components/world/place-table'
import { TravelTable } from '@/components/world/travel-table'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import { readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { hrefWith } from '@/lib/filters/format'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../drill-href'
import { drillOf } from '../drill-of'
import { readState } from '../filter-basis'
import { Loosen } from '../loosen-list'
import { PageFrame } from '../page-frame'
import { readFilters, type SearchParams } from '../read-filters'
import { TableFigure } from '../table-figure'
import { takeOf } from '../take'
import { describePage } from '../title-as-of'

export const generateMetadata = describePage((tag) => translate(tag, 'world')('pageMap'))

/** Where meetings took place, and who travelled where, on maps and in rows. */
export default async function MapPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'world')
  const filters = await readFilters(searchParams)
  const [places, travels, state] = await Promise.all([
    buildDataset('places', filters, tag),
    buildDataset('travels', filters, tag),
    readState(filters.asOf),
  ])
  const empty = <Loosen filters={filters} path="/map" />
  const frame = (number: number, dataset: Dataset) => ({
    number,
    dataset,
    take: takeOf(dataset.id as DatasetId, filters, tag, '/map', state.knownAt),
    empty,
  })
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  const countries = new Set(places.rows.map((row) => readText(row, 'country')))
  return (
    <PageFrame filters={filters} path="/map">
      <div className="head">
        <div>
          <h1>{t('pageMap')}</h1>
          <p className="lede">{t('ledeMap', { cities: places.rows.length, countries: countries.size })}</p>
        </div>
      </div>
      <div className="grid12 plots">
        <Figure {...frame(1, places)} className="c7">
          <Plot dataset={places} width={761} href={href} />
        </Figure>
        <TableFigure {...frame(2, places)} shown={countShown(places)} className="c5" title={t('placesTable')}>
          <PlaceTable
            dataset={places}
            countryHref={(code) => hrefWith(`/countries/${code}`, { ...filters, country: [], all: [] })}
            drillOf={drillOf(filters)}
          />
        </TableFigure>
        <Figure {...frame(3, travels)} className="c7">
          <Plot dataset={travels} width={761} href={href} />
        </Figure>
        <TableFigure {...frame(4, travels)} shown={countShown(travels)} className="c5" title={t('placesTable')}>
          <TravelTable dataset={travels} drillOf={drillOf(filters)} />
        </TableFigure>
      </div>
    </PageFrame>
  )
}
