import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Figure } from '@/components/charts/figure'
import { Plot } from '@/components/charts/plots'
import { readRequestTag } from '@/components/words/on-server'
import { listPairs } from '@/lib/analytics/in-use'
import { buildDataset, type DatasetId } from '@/lib/analytics/registry'
import type { Dataset } from '@/lib/dataset/dataset'
import { shareScale } from '@/lib/figures/share-scale'
import type { Filters, Pair } from '@/lib/filters/filters'
import { formatPair, parsePair } from '@/lib/filters/pair'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'
import { drillHref } from '../../../../drill-href'
import { readState } from '../../../../filter-basis'
import { Loosen } from '../../../../loosen-list'
import { PageFrame } from '../../../../page-frame'
import { readFilters, type SearchParams } from '../../../../read-filters'
import { takeOf } from '../../../../take'
import { titleAsOf } from '../../../../title-as-of'
import { CompareForm } from '../../compare-form'
import { NumberTable } from './number-table'

type Props = { params: Promise<{ pair: string; other: string }>; searchParams: SearchParams }

const HALF = 648
/** What is drawn of both, in this order; visits show what was planned and cancelled as such. */
const DRAWN = ['level-mix', 'areas', 'contacts', 'visits'] as const

async function readPairs(params: Props['params']): Promise<[Pair, Pair] | null> {
  const { pair, other } = await params
  const [first, second] = [parsePair(decodeURIComponent(pair)), parsePair(decodeURIComponent(other))]
  return first.ok && second.ok ? [first.value, second.value] : null
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const tag = await readRequestTag()
  const pairs = await readPairs(params)
  const { asOf } = await readFilters(searchParams)
  if (!pairs) return { title: translate(tag, 'pair')('noPair') }
  return { title: titleAsOf(pairs.map(namesOf(tag).pair).join(', '), asOf, tag) }
}

async function readSide(filters: Filters, tag: Tag) {
  const everyStatus: Filters = { ...filters, status: 'all' }
  const [totals, agreements, forums, ...drawn] = await Promise.all([
    buildDataset('totals', filters, tag),
    buildDataset('agreements', filters, tag),
    buildDataset('forums', filters, tag),
    ...DRAWN.map((id) => buildDataset(id, id === 'visits' ? everyStatus : filters, tag)),
  ])
  const contacts = drawn[DRAWN.indexOf('contacts')] as Dataset
  return { filters, totals, agreements, forums, contacts, drawn }
}

/** Two pairs side by side: the same figures of both, to one scale. */
export default async function ComparePage({ params, searchParams }: Props) {
  const pairs = await readPairs(params)
  if (!pairs) notFound()
  const tag = await readRequestTag()
  const t = translate(tag, 'pair')
  const names = namesOf(tag)
  const asked = await readFilters(searchParams)
  const path = `/pairs/${pairs.map(formatPair).join('/with/')}`
  const ofPair = (pair: Pair): Filters => ({ ...asked, pair })
  const first = await readSide(ofPair(pairs[0]), tag)
  const second = await readSide(ofPair(pairs[1]), tag)
  const [state, inUse] = await Promise.all([readState(asked.asOf), listPairs(asked.asOf)])
  const figure = (number: number, dataset: Dataset, pair: Pair) => {
    const filters: Filters = dataset.id === 'visits' ? { ...ofPair(pair), status: 'all' } : ofPair(pair)
    return (
      <Figure
        key={`${number}`}
        className={dataset.id === 'areas' ? 'c6' : 'c6 level'}
        number={number}
        dataset={dataset}
        title={`${names.pair(pair)}: ${dataset.title}`}
        take={takeOf(dataset.id as DatasetId, filters, tag, path, state.knownAt, { ...asked, pair: null })}
        empty={<Loosen filters={filters} path={`/pairs/${formatPair(pair)}`} kept={['pair']} />}
      >
        <Plot dataset={dataset} width={HALF} href={(drill) => drillHref(filters, drill)} />
      </Figure>
    )
  }
  return (
    <PageFrame filters={ofPair(pairs[0])} path={path} fixedPair>
      <div className="head">
        <div>
          <h1>{pairs.map(names.pair).join(' · ')}</h1>
          <p className="lede">{t('sameScale')}</p>
        </div>
        <aside>
          <CompareForm pair={pairs[0]} chosen={pairs[1]} pairs={inUse} filters={asked} />
        </aside>
      </div>
      <NumberTable sides={[first, second]} />
      <div className="grid12 plots mt-12">
        {DRAWN.flatMap((_, index) => {
          const [left, right] = shareScale(first.drawn[index] as Dataset, second.drawn[index] as Dataset)
          return [figure(2 * index + 1, left, pairs[0]), figure(2 * index + 2, right, pairs[1])]
        })}
      </div>
    </PageFrame>
  )
}
