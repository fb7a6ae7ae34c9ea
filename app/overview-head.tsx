import Link from 'next/link'
import { CountryChip } from '@/components/ui/chips'
import { RankMark } from '@/components/ui/rank-mark'
import { tellDate, tellWhat } from '@/components/ui/tell-meeting'
import { tellingOf } from '@/components/ui/telling-of'
import { readList, readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset, Row } from '@/lib/dataset/dataset'
import { hrefAsOf } from '@/lib/filters/as-of'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith, isUnfiltered } from '@/lib/filters/format'
import { formatPair } from '@/lib/filters/pair'
import { lowerFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

type Props = {
  filters: Filters
  totals: Dataset
  areas: Dataset
  /** The announced meetings that come next; no more than are shown. */
  planned: Dataset
  hasSample: boolean
  tag: Tag
}

/** The page in a sentence: how many met, how high, about what. */
export function OverviewHead({ filters, totals, areas, planned, hasSample, tag }: Props) {
  const t = translate(tag, 'world')
  const names = namesOf(tag)
  const total = (measure: string) => {
    const row = totals.rows.find((one) => one.measure === measure)
    return row ? readNumber(row, 'value') : 0
  }
  const most = areas.rows
    .toSorted((a, b) => readNumber(b, 'meetings') - readNumber(a, 'meetings'))
    .slice(0, 2)
    .map((row) => lowerFirst(names.area(readText(row, 'area') ?? '')))
  const { pair } = filters
  return (
    <div className="head">
      <div>
        <h1>{t('overviewTitle')}</h1>
        <p className="lede">
          {t('overviewLede', {
            sample: hasSample ? 'yes' : 'no',
            filtered: isUnfiltered(filters) ? 'no' : 'yes',
            meetings: total('meetings'),
            heads: total('heads_of_state'),
            pairs: total('pairs'),
            countries: total('countries'),
          })}
          {filters.area.length === 0 && most.length > 0 && ` ${t('overviewMost', { areas: names.list(most) })}`}
        </p>
        {pair && (
          <p className="mt-3">
            <Link href={hrefWith(`/pairs/${formatPair(pair)}`, { ...filters, pair: null })}>
              {t('profileOf', { pair: names.pair(pair) })}
            </Link>
          </p>
        )}
      </div>
      {planned.rows.length > 0 && (
        <aside>
          <h2>{t('announced')}</h2>
          <ol className="plain">
            {planned.rows.map((row) => (
              <Announced key={readText(row, 'id')} row={row} asOf={filters.asOf} tag={tag} />
            ))}
          </ol>
        </aside>
      )}
    </div>
  )
}

function Announced({ row, asOf, tag }: { row: Row; asOf: string | null; tag: Tag }) {
  const date = { date: readText(row, 'date'), dateEnd: null, datePrecision: readText(row, 'datePrecision') }
  const placed = { kind: readText(row, 'kind') ?? '', city: readText(row, 'city'), country: readText(row, 'country') }
  return (
    <li>
      <span>{date.date ? tellDate(date, tellingOf(tag)) : translate(tag, 'world')('noDate')}</span>
      <span>
        {readList(row, 'countries').map((code) => (
          <span key={code}>
            <CountryChip code={code} />{' '}
          </span>
        ))}
        <Link href={hrefAsOf(`/meetings/${encodeURIComponent(readText(row, 'id') ?? '')}`, asOf)}>
          {tellWhat(placed, namesOf(tag))}
        </Link>
      </span>
      <RankMark level={readText(row, 'level')} status="planned" />
    </li>
  )
}
