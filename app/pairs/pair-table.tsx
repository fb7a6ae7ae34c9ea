import Link from 'next/link'
import { useNames, useWords } from '#words'
import { Spark } from '@/components/world/spark'
import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset, Row } from '@/lib/dataset/dataset'
import type { Filters } from '@/lib/filters/filters'
import { hrefWith } from '@/lib/filters/format'
import { lowerFirst } from '@/lib/words/letter-case'
import type { PairOrder } from './sort-pairs'

type Props = {
  caption: string
  rows: readonly Row[]
  /** The dataset `pairs-over-time`. */
  years: Dataset
  filters: Filters
  order: PairOrder
  hrefOf: (order: PairOrder) => string
}

/** The counts of each pair in every year from the first to the last of all. */
function readCourses({ rows, encoding }: Dataset): (pair: string) => number[] {
  const counts = new Map(
    rows.map((row) => [`${readText(row, 'pair')} ${readText(row, 'year')}`, readNumber(row, 'meetings')]),
  )
  const known = rows.map((row) => Number(readText(row, 'year')))
  const asked =
    encoding?.mark === 'multiples' ? [encoding.from, encoding.to].map(Number).filter((year) => year > 0) : []
  const last = Math.max(...known, ...asked)
  const first = Math.max(Math.min(...known), last - MOST_YEARS + 1)
  const span = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return (pair) => span.map((year) => counts.get(`${pair} ${year}`) ?? 0)
}

/** A line of more years would be no line any more at this width. */
const MOST_YEARS = 12

/** Pairs as rows: how many meetings, how that went over the years, how high and when last. */
export function PairTable({ caption, rows, years, filters, order, hrefOf }: Props) {
  const t = useWords('pair')
  const names = useNames()
  const courseOf = readCourses(years)
  const head = (key: PairOrder, label: string, className?: string) => (
    <th
      scope="col"
      className={className}
      aria-sort={order === key ? (key === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <Link href={hrefOf(key)} scroll={false}>
        {label}
      </Link>
    </th>
  )
  return (
    <table className="tab max-w-4xl">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {head('name', t('pairColumn'))}
          {head('meetings', t('meetings'), 'num')}
          <th scope="col" className="opt">
            {t('byYear')}
          </th>
          {head('rank', t('highestRank'))}
          {head('last', t('lastMeeting'))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const pair = readText(row, 'pair') ?? ''
          const level = readText(row, 'level')
          const last = readText(row, 'last')
          return (
            <tr key={pair}>
              <th scope="row">
                <Link href={hrefWith(`/pairs/${pair}`, { ...filters, pair: null, country: [] })}>
                  {readText(row, 'firstName')} – {readText(row, 'secondName')}
                </Link>
              </th>
              <td className="num">{names.number(readNumber(row, 'meetings'))}</td>
              <td className="opt">
                <Spark values={courseOf(pair)} />
              </td>
              <td className="quiet">{level === null ? t('rankUnknown') : lowerFirst(names.role(level))}</td>
              <td className="quiet nw">{last && names.date(last, 'short')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
