import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { CountryTable } from '@/components/world/country-table'
import { buildDataset } from '@/lib/analytics/registry'
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

export const generateMetadata = describePage((tag) => translate(tag, 'world')('pageCountries'))

/** Every country that sat at a table under the filters, the busiest first; each leads to its profile. */
export default async function CountriesPage({ searchParams }: { searchParams: SearchParams }) {
  const tag = await readRequestTag()
  const t = translate(tag, 'world')
  const filters = await readFilters(searchParams)
  const [countries, state] = await Promise.all([buildDataset('countries', filters, tag), readState(filters.asOf)])
  const frame = {
    dataset: countries,
    take: takeOf('countries', filters, tag, '/countries', state.knownAt),
    empty: <Loosen filters={filters} path="/countries" />,
  }
  return (
    <PageFrame filters={filters} path="/countries">
      <div className="head">
        <div>
          <h1>{t('pageCountries')}</h1>
          <p className="lede">{t('ledeCountries', { count: countries.rows.length })}</p>
        </div>
      </div>
      <div className="grid12 plots">
        <TableFigure {...frame} number={1} className="c7" title={countries.title}>
          <CountryTable
            dataset={countries}
            hrefOf={(code) => hrefWith(`/countries/${code}`, { ...filters, country: [], all: [] })}
            drillOf={drillOf(filters)}
          />
        </TableFigure>
        <Figure {...frame} number={2} className="c5" title={t('countriesFigure')}>
          <Plot dataset={countries} width={535} href={(drill) => drillHref(filters, drill)} />
        </Figure>
      </div>
    </PageFrame>
  )
}
