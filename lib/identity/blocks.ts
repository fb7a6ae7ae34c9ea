/**
 * Which reports can be one meeting at all. Reports of different blocks never join, so that a new report has to be
 * held against those of its own block only, and every block can be joined anew by itself.
 */
import type { DaySpan } from './days'
import { addDays, daysOf, isLong, LONGEST_RANGE_DAYS, monthOf, overlaps } from './days'
import type { MeetingReport, ToldMeeting } from './told-meeting'
import { compareReports, compareText } from './told-meeting'

export type Block = {
  /** Reports of different keys are of different blocks. */
  key: string
  /** Reports of one key are of one block where they touch (`touch`), directly or over others. */
  span: DaySpan
}

/** The key of encounters of many sides that are known by day: there is one nearly every day somewhere. */
export const MANY = 'many'
/** Fewer sides in common are too few for two reports of one encounter of many sides (`sidesMatch`). */
const FEWEST_SHARED = 2

/** The sides of a meeting in one order: countries, then organizations. */
export function sidesOf(told: Pick<ToldMeeting, 'countries' | 'organizations'>): string[] {
  return [...new Set(told.countries)].sort(compareText).concat([...new Set(told.organizations)].sort(compareText))
}

/** Whether more than two sides sat at the table, so that each report may name another part of them. */
export function isMultilateral(told: Pick<ToldMeeting, 'countries' | 'organizations'>): boolean {
  return sidesOf(told).length > 2
}

/** The block of a meeting as told; `null` where nothing can be joined with it, for want of a date or for a long range. */
export function blockOf(told: ToldMeeting): Block | null {
  const days = daysOf(told)
  if (days === null) return null
  const sides = sidesOf(told).join('+')
  if (told.datePrecision === 'year') return { key: `year ${sides}`, span: days }
  if (told.datePrecision === 'month')
    return isMultilateral(told) ? { key: `month ${sides}`, span: days } : { key: `sides ${sides}`, span: days }
  if (isLong(days)) return null
  if (isMultilateral(told)) return { key: MANY, span: days }
  return { key: `sides ${sides}`, span: { from: monthOf(days.from).from, to: monthOf(days.to).to } }
}

/**
 * Whether two reports of one key are of one block by themselves: their spans overlap, and of many sides they share two.
 * Without the latter a block of many sides would have no end once there is such an encounter on every day.
 */
export function touch(a: ToldMeeting, b: ToldMeeting): boolean {
  const [one, other] = [blockOf(a), blockOf(b)]
  if (one === null || other === null || one.key !== other.key || !overlaps(one.span, other.span)) return false
  return one.key !== MANY || countShared(a, b) >= FEWEST_SHARED
}

function countShared(a: ToldMeeting, b: ToldMeeting): number {
  const sides = new Set(sidesOf(a))
  return sidesOf(b).filter((side) => sides.has(side)).length
}

/**
 * The first day on which the span of a single report can begin that has this key and reaches into `day` or beyond, so
 * that what lies long before need not be looked at.
 */
export function earliestStart(key: string, day: string): string {
  if (key.startsWith('year ')) return addDays(day, -LONGEST_YEAR)
  return addDays(day, -(key === MANY ? LONGEST_RANGE_DAYS : LONGEST_TWO_MONTHS))
}

const LONGEST_YEAR = 366
const LONGEST_TWO_MONTHS = 62

/** Cuts reports into blocks, each in a fixed order; reports without a block stand alone. */
export function cutIntoBlocks<Report extends MeetingReport>(reports: readonly Report[]): Report[][] {
  const alone: Report[][] = []
  const byKey = new Map<string, { report: Report; span: DaySpan }[]>()
  for (const report of [...reports].sort(compareReports)) {
    const block = blockOf(report.told)
    if (block === null) {
      alone.push([report])
      continue
    }
    const row = byKey.get(block.key)
    if (row) row.push({ report, span: block.span })
    else byKey.set(block.key, [{ report, span: block.span }])
  }
  const blocks = [...byKey].flatMap(([key, rows]) =>
    cutBySpan(rows).flatMap((block) => (key === MANY ? cutByTouch(block) : [block])),
  )
  return [...blocks, ...alone]
}

function cutBySpan<Report extends MeetingReport>(rows: { report: Report; span: DaySpan }[]): Report[][] {
  rows.sort((a, b) => compareText(a.span.from, b.span.from) || compareReports(a.report, b.report))
  const blocks: Report[][] = []
  let end = ''
  for (const { report, span } of rows) {
    const last = blocks.at(-1)
    if (last !== undefined && span.from <= end) last.push(report)
    else blocks.push([report])
    end = last === undefined || span.to > end ? span.to : end
  }
  return blocks.map((block) => block.sort(compareReports))
}

/** What touches directly or over others stays together. */
function cutByTouch<Report extends MeetingReport>(reports: readonly Report[]): Report[][] {
  let blocks: Report[][] = []
  for (const report of reports) {
    const near = blocks.filter((block) => block.some((other) => touch(other.told, report.told)))
    blocks = [...blocks.filter((block) => !near.includes(block)), [...near.flat(), report]]
  }
  return blocks.map((block) => block.sort(compareReports))
}
