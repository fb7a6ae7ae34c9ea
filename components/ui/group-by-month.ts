import { readText } from '../../lib/dataset/cells'
import type { Row } from '../../lib/dataset/dataset'
import { wordDate } from '../../lib/vocab/date-words'

/** Meetings of one month that stand together, with the side-head that they share. */
export type MonthGroup = { key: string; label: string; counts: string; rows: readonly Row[] }

const STATUSES = ['held', 'planned', 'cancelled'] as const

/** Rows in their order, cut where the month changes; a row dated by year stands under its year, one without a date last. */
export function groupByMonth(rows: readonly Row[]): MonthGroup[] {
  const groups: { key: string; label: string; rows: Row[] }[] = []
  for (const row of rows) {
    const label = nameMonth(row)
    const last = groups.at(-1)
    if (last?.label === label) last.rows.push(row)
    else groups.push({ key: `${label} ${groups.length}`, label, rows: [row] })
  }
  return groups.map((group) => ({ ...group, counts: countStatuses(group.rows) }))
}

function nameMonth(row: Row): string {
  const date = readText(row, 'date')
  if (!date) return 'No date'
  return wordDate(date, 'short', readText(row, 'datePrecision') === 'year' ? 'year' : 'month')
}

/** "2 held, 5 planned". */
function countStatuses(rows: readonly Row[]): string {
  return STATUSES.map((status) => ({ status, count: rows.filter((row) => readText(row, 'status') === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(', ')
}
