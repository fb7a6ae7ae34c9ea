import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { countShown } from '@/components/charts/dataset-table'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { TravelTable } from '@/components/world/travel-table'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import type { Dataset } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { findCountry } from '@/lib/vocab/countries'
import { namesOf } from '@/lib/words/names'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../../drill-href'
import { drillOf } from '../../drill-of'
import { readState } from '../../filter-basis'
import { LatestMeetings } from '../../latest-meetings'
import { Loosen } from '../../loosen-list'
import { PageFrame } from '../../page-frame'
import { readFilters, type SearchParams } from '../../read-filters'
import { TableFigure } from '../../table-figure'
import { takeOf } from '../../take'
import { titleAsOf } from '../../title-as-of'
import { CountryHead } from './country-head'

type Props = { params: Promise<{ code: string }>; searchParams: SearchParams }

const SEVEN = 761
const FIVE = 535

function readCode(text: string): string | null {
  return findCountry(decodeURIComponent(text).toUpperCase())?.code ?? null
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const code = readCode((await params).code)
  if (code === null) return { title: translate(tag, 'world')('noCountry') }
  return { title: titleAsOf(namesOf(tag).country(code), (await readFilters(searchParams)).asOf, tag) }
}

/** The country of the address sits at the table; countries that the filter asks for beside it narrow that down. */
function withCountry(asked: Filters, code: string): Filters {
  if (asked.country.length === 0) return { ...asked, country: [code] }
  return { ...asked, all: [...new Set([code, ...asked.all])].sort() }
}

/**
 * The profile of a country: partners and their places from year to year, travels, areas and ties. The country of the
 * address must sit at the table; countries of the filter narrow that down.
 */
export default async function CountryPage({ params, searchParams }: Props) {
  const code = readCode((await params).code)
  if (code === null) notFound()
  const tag = await readRequestTag()
  const t = translate(tag, 'world')
  const asked = await readFilters(searchParams)
  const filters = withCountry(asked, code)
  const travelling: Filters = { ...filters, guest: [code] }
  const path = `/countries/${code}`
  const [state, countries, partners, ranks] = await Promise.all([
    readState(asked.asOf),
    buildDataset('countries', filters, tag),
    buildDataset('partners', filters, tag),
    buildDataset('partner-ranks', filters, tag),
  ])
  const [travels, areas, network] = await Promise.all([
    buildDataset('travels', travelling, tag),
    buildDataset('areas', filters, tag),
    buildDataset('network', filters, tag),
  ])
  const empty = <Loosen filters={filters} path={path} kept={['country']} />
  const frame = (number: number, dataset: Dataset, used = filters) => ({
    number,
    dataset,
    take: takeOf(dataset.id as DatasetId, used, tag, path, state.knownAt, asked),
    empty,
  })
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  return (
    <PageFrame filters={asked} path={path}>
      <CountryHead code={code} countries={countries} tag={tag} />
      <div className="grid12 plots">
        <Figure {...frame(1, partners)} className="c5" title={t('partnersOf')}>
          <Plot dataset={partners} width={FIVE} href={href} />
        </Figure>
        <Figure {...frame(2, ranks)} className="c7" title={t('ranksOf')}>
          <Plot dataset={ranks} width={SEVEN} href={href} />
        </Figure>
        <Figure {...frame(3, travels, travelling)} className="c7" title={t('travelsOf')}>
          <Plot dataset={travels} width={SEVEN} href={(drill) => drillHref(travelling, drill)} />
        </Figure>
        <TableFigure
          {...frame(4, travels, travelling)}
          shown={countShown(travels)}
          className="c5"
          title={t('placesTable')}
        >
          <TravelTable dataset={travels} drillOf={drillOf(travelling)} />
        </TableFigure>
        <Figure {...frame(5, areas)} className="c5" title={t('areasOf')}>
          <Plot dataset={areas} width={FIVE} href={href} />
        </Figure>
        <Figure {...frame(6, network)} className="c7" title={t('tiesOf')}>
          <Plot dataset={network} width={SEVEN} href={href} />
        </Figure>
        <LatestMeetings number={7} filters={filters} tag={tag} knownAt={state.knownAt} empty={empty} />
      </div>
    </PageFrame>
  )
}
