import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import type { Dataset } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { AREA_CODES, type AreaCode } from '@/lib/vocab/areas'
import { namesOf } from '@/lib/words/names'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../../drill-href'
import { readState } from '../../filter-basis'
import { LatestMeetings } from '../../latest-meetings'
import { Loosen } from '../../loosen-list'
import { PageFrame } from '../../page-frame'
import { readFilters, type SearchParams } from '../../read-filters'
import { takeOf } from '../../take'
import { titleAsOf } from '../../title-as-of'
import { AreaHead } from './area-head'

type Props = { params: Promise<{ area: string }>; searchParams: SearchParams }

const SEVEN = 761
const FIVE = 535

function readArea(text: string): AreaCode | null {
  const wanted = decodeURIComponent(text).toLowerCase().replaceAll('-', '_')
  return AREA_CODES.find((code) => code === wanted) ?? null
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const area = readArea((await params).area)
  if (area === null) return { title: translate(tag, 'world')('noArea') }
  return { title: titleAsOf(namesOf(tag).area(area), (await readFilters(searchParams)).asOf, tag) }
}

/**
 * The profile of an area: which pairs talk about it, since when, how often. Areas of the filter have to be on the table
 * beside that of the address.
 */
export default async function AreaPage({ params, searchParams }: Props) {
  const area = readArea((await params).area)
  if (area === null) notFound()
  const tag = await readRequestTag()
  const t = translate(tag, 'world')
  const asked = await readFilters(searchParams)
  const filters: Filters = { ...asked, area: [area], allAreas: [...new Set([...asked.allAreas, ...asked.area])] }
  const path = `/areas/${area}`
  const [state, pairs, timeline, years, countries] = await Promise.all([
    readState(asked.asOf),
    buildDataset('area-pairs', filters, tag),
    buildDataset('timeline', filters, tag),
    buildDataset('pairs-over-time', filters, tag),
    buildDataset('countries', filters, tag),
  ])
  const empty = <Loosen filters={filters} path={path} kept={['area']} />
  const frame = (number: number, dataset: Dataset) => ({
    number,
    dataset,
    take: takeOf(dataset.id as DatasetId, filters, tag, path, state.knownAt, asked),
    empty,
  })
  const href = (drill: Readonly<Record<string, string>>) => drillHref(filters, drill)
  return (
    <PageFrame filters={asked} path={path}>
      <AreaHead area={area} pairs={pairs} timeline={timeline} tag={tag} />
      <div className="grid12 plots">
        <Figure {...frame(1, pairs)} className="c7" title={t('pairsOf')}>
          <Plot dataset={pairs} width={SEVEN} href={href} />
        </Figure>
        <Figure {...frame(2, countries)} className="c5" title={t('countriesOf')}>
          <Plot dataset={countries} width={FIVE} href={href} />
        </Figure>
        <Figure {...frame(3, timeline)} className="c5">
          <Plot dataset={timeline} width={FIVE} href={href} />
        </Figure>
        <Figure {...frame(4, years)} className="c7" title={t('yearsOf')}>
          <Plot dataset={years} width={SEVEN} href={href} />
        </Figure>
        <LatestMeetings number={5} filters={filters} tag={tag} knownAt={state.knownAt} empty={empty} />
      </div>
    </PageFrame>
  )
}
