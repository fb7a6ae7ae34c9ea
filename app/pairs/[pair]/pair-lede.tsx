import type { ReactNode } from 'react'
import { useNames, useWords } from '#words'
import type { PairMeeting } from '@/lib/analytics/pair-overview/query'
import type { PairOverview } from '@/lib/analytics/pair-overview/shape'
import { readNumber, readText } from '@/lib/dataset/cells'
import type { Dataset } from '@/lib/dataset/dataset'
import { lowerFirst } from '@/lib/words/letter-case'
import type { Names } from '@/lib/words/names'

/** Fewer months without a word are the usual pace of diplomacy. */
const SILENT_MONTHS = 8

const strong = (words: ReactNode) => <b>{words}</b>

/** A meeting's date as far as it is known; `null` without one. */
export function sayDate(names: Names, meeting: PairMeeting | null, style: 'long' | 'short'): string | null {
  if (!meeting?.date) return null
  const precision = meeting.datePrecision
  return names.date(meeting.date, style, precision === 'month' || precision === 'year' ? precision : 'day')
}

type Props = {
  overview: PairOverview
  contacts: Dataset
  /** Meetings of the period and of the one compared with, where the page asks for that. */
  compared: { now: number; before: number } | null
}

/** The relations in a few sentences: how many, from when to when, how high, how long silent. */
export function PairLede({ overview, contacts, compared }: Props) {
  const t = useWords('pair')
  const names = useNames()
  const top = overview.levels.find((row) => row.level !== null)
  const silent = contacts.rows.filter((row) => readNumber(row, 'months') >= SILENT_MONTHS)
  const all = silent.find((row) => readText(row, 'rank') === 'any')
  const highest = silent[0]
  return (
    <p className="lede">
      {t.rich('lede', {
        count: overview.held,
        first: sayDate(names, overview.firstHeld, 'long') ?? t('noDate'),
        last: sayDate(names, overview.lastHeld, 'long') ?? t('noDate'),
        b: strong,
      })}
      {top?.level && overview.held > 1 && (
        <> {t.rich('topRank', { rank: lowerFirst(names.role(top.level)), count: top.meetings, b: strong })}</>
      )}
      {all && <> {t.rich('silentAll', { months: readNumber(all, 'months'), b: strong })}</>}
      {!all && highest && (
        <>
          {' '}
          {t.rich('silentRank', {
            rank: readText(highest, 'label') ?? '',
            months: readNumber(highest, 'months'),
            b: strong,
          })}
        </>
      )}
      {compared && <> {t.rich('compared', { ...compared, b: strong })}</>}
    </p>
  )
}
