import { readNumber, readText } from '../dataset/cells'
import type { Dataset } from '../dataset/dataset'
import { findArea } from '../vocab/areas'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'

/** `all` is more than held and planned where cancelled meetings are counted too. */
type Count = { held: number; planned: number; all: number }

/** One area with its meetings by quarter; a quarter is counted from year 0. */
export type AreaRow = { area: string; label: string; group: string; total: number; quarters: Map<number, Count> }

/** The quarter of `2026-Q1`, `2026-02` or `2026-02-27`, counted from year 0; `null` for anything else. */
export function countQuarters(period: string): number | null {
  const quarter = /^(\d{4})-?Q([1-4])$/.exec(period)
  if (quarter) return Number(quarter[1]) * 4 + Number(quarter[2]) - 1
  const month = /^(\d{4})-(\d{2})/.exec(period)
  return month ? Number(month[1]) * 4 + Math.floor((Number(month[2]) - 1) / 3) : null
}

/** Rows of area and period, gathered by area; groups by their greatest area, areas by count, then by code. */
export function gatherAreas(dataset: Dataset): { rows: AreaRow[]; first: number; last: number } {
  const encoding = dataset.encoding?.mark === 'heat' ? dataset.encoding : { x: 'period', y: 'area', value: 'meetings' }
  const rows = new Map<string, AreaRow>()
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const line of dataset.rows) {
    const area = readText(line, 'area') ?? readText(line, encoding.y) ?? ''
    const quarter = countQuarters(readText(line, encoding.x) ?? '')
    // Under all statuses the value counts planned and cancelled meetings too, and `held` stands beside it.
    const held = readNumber(line, typeof line.held === 'number' ? 'held' : encoding.value)
    const planned = readNumber(line, 'planned')
    const all = readNumber(line, encoding.value)
    if (quarter === null || held + planned === 0) continue
    const row = rows.get(area) ?? startRow(area, dataset.tag)
    const before = row.quarters.get(quarter) ?? { held: 0, planned: 0, all: 0 }
    row.quarters.set(quarter, {
      held: before.held + held,
      planned: before.planned + planned,
      all: before.all + all,
    })
    row.total += held
    rows.set(area, row)
    first = Math.min(first, quarter)
    last = Math.max(last, quarter)
  }
  return {
    rows: order([...rows.values()]),
    first: Number.isFinite(first) ? first : 0,
    last: Number.isFinite(last) ? last : 0,
  }
}

function startRow(area: string, tag: Tag): AreaRow {
  const group = findArea(area)?.group ?? 'politics'
  return { area, label: namesOf(tag).area(area), group, total: 0, quarters: new Map() }
}

function order(rows: AreaRow[]): AreaRow[] {
  const peaks = new Map<string, number>()
  for (const row of rows) peaks.set(row.group, Math.max(peaks.get(row.group) ?? 0, row.total))
  const peak = (row: AreaRow) => peaks.get(row.group) ?? 0
  return rows.sort(
    (a, b) => peak(b) - peak(a) || a.group.localeCompare(b.group) || b.total - a.total || a.area.localeCompare(b.area),
  )
}
