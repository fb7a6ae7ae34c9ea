import Link from 'next/link'
import { CountryChip } from '@/components/ui/chips'
import { capitalise, countWords, joinWords, sayMeetingDate, sayWhat } from '@/components/ui/meeting-words'
import { RankMark } from '@/components/ui/rank-mark'
import { readList, readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset, Row } from '@/lib/dataset/dataset'
import { hrefAsOf } from '@/lib/filters/as-of'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith, isUnfiltered } from '@/lib/filters/format'
import { formatPair, namePair } from '@/lib/filters/pair'
import { nameArea } from '@/lib/vocab/areas'

type Props = { filters: Filters; totals: Dataset; areas: Dataset; planned: Dataset; hasSample: boolean }

/** The page in a sentence: how many met, how high, about what. */
export function OverviewHead({ filters, totals, areas, planned, hasSample }: Props) {
  const total = (measure: string) => {
    const row = totals.rows.find((one) => one.measure === measure)
    return row ? readNumber(row, 'value') : 0
  }
  const most = areas.rows
    .toSorted((a, b) => readNumber(b, 'meetings') - readNumber(a, 'meetings'))
    .slice(0, 2)
    .map((row) => nameArea(readText(row, 'area') ?? '').toLowerCase())
  const { pair } = filters
  return (
    <div className="head">
      <div>
        <h1>Who met whom</h1>
        <p className="lede">
          {hasSample ? 'The sample tells of ' : 'The reports tell of '}
          <b>{countWords(total('meetings'), 'meeting')}</b>
          {isUnfiltered(filters) ? ' held' : ' under this filter'}
          {total('meetings') > 0 && (
            <>
              , <b>{countWords(total('heads_of_state'))}</b> between heads of state, in{' '}
              {countWords(total('pairs'), 'pair')} of{' '}
              {countWords(total('countries'), 'country').replace(/countrys$/, 'countries')}
            </>
          )}
          .
          {filters.area.length === 0 &&
            most.length > 0 &&
            ` ${capitalise(joinWords(most))} ${most.length > 1 ? 'were' : 'was'} most often on the table.`}
        </p>
        {pair && (
          <p className="mt-3">
            <Link href={hrefWith(`/pairs/${formatPair(pair)}`, { ...filters, pair: null })}>
              The profile of {namePair(pair)}
            </Link>
          </p>
        )}
      </div>
      {planned.rows.length > 0 && (
        <aside>
          <h2>Announced, not yet reported held</h2>
          <ol className="plain">
            {planned.rows.slice(0, ANNOUNCED).map((row) => (
              <Announced key={readText(row, 'id')} row={row} asOf={filters.asOf} />
            ))}
          </ol>
        </aside>
      )}
    </div>
  )
}

const ANNOUNCED = 4

function Announced({ row, asOf }: { row: Row; asOf: string | null }) {
  const date = {
    date: readText(row, 'date'),
    dateEnd: null,
    datePrecision: readText(row, 'datePrecision'),
  }
  return (
    <li>
      <span>{date.date ? sayMeetingDate(date) : 'no date yet'}</span>
      <span>
        {readList(row, 'countries').map((code) => (
          <span key={code}>
            <CountryChip code={code} />{' '}
          </span>
        ))}
        <Link href={hrefAsOf(`/meetings/${encodeURIComponent(readText(row, 'id') ?? '')}`, asOf)}>
          {sayWhat(readText(row, 'kind') ?? '', readText(row, 'city'))}
        </Link>
      </span>
      <RankMark level={readText(row, 'level')} status="planned" />
    </li>
  )
}
