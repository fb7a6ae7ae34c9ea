/**
 * Which reports can be one meeting at all. Reports of different blocks never join, so that a new report has to be
 * held against those of its own block only, and every block can be joined anew by itself.
 */
import type { DaySpan } from './days'
import { addDays, daysOf, isLong, LONGEST_RANGE_DAYS, overlaps } from './days'
import { rememberFor } from './remember'
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
export const sidesOf = rememberFor((told: Pick<ToldMeeting, 'countries' | 'organizations'>): readonly string[] =>
  [...new Set(told.countries)].sort(compareText).concat([...new Set(told.organizations)].sort(compareText)),
)

/** Whether more than two sides sat at the table, so that each report may name another part of them. */
export function isMultilateral(told: Pick<ToldMeeting, 'countries' | 'organizations'>): boolean {
  return sidesOf(told).length > 2
}

/** The block of a meeting as told; `null` where nothing can be joined with it, for want of a date or for a long range. */
export function blockOf(told: ToldMeeting): Block | null {
  return findBlock(told).block
}

const findBlock = rememberFor((told: ToldMeeting) => ({ block: makeBlock(told) }))

function makeBlock(told: ToldMeeting): Block | null {
  const days = daysOf(told)
  if (days === null) return null
  const sides = sidesOf(told).join('+')
  if (told.datePrecision === 'year') return { key: `year ${sides}`, span: days }
  if (told.datePrecision === 'month')
    return isMultilateral(told) ? { key: `month ${sides}`, span: days } : { key: `sides ${sides}`, span: days }
  if (isLong(days)) return null
  if (isMultilateral(told)) return { key: MANY, span: days }
  return { key: `sides ${sides}`, span: days }
}

/**
 * Whether two reports of one key are of one block by themselves: their spans overlap, and of many sides they share two.
 * Without the latter a block of many sides would have no end once there is such an encounter on every day.
 */
export function touch(a: ToldMeeting, b: ToldMeeting): boolean {
  const [one, other] = [blockOf(a), blockOf(b)]
  if (one === null || other === null || one.key !== other.key || !overlaps(one.span, other.span)) return false
  return one.key !== MANY || countShared(new Set(sidesOf(a)), new Set(sidesOf(b))) >= FEWEST_SHARED
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const side of a) if (b.has(side)) shared++
  return shared
}

/**
 * The first day on which the span of a single report can begin that has this key and reaches into `day` or beyond, so
 * that what lies long before need not be looked at.
 */
export function earliestStart(key: string, day: string): string {
  if (key.startsWith('year ')) return addDays(day, -LONGEST_YEAR)
  return addDays(day, -(key === MANY ? LONGEST_RANGE_DAYS : LONGEST_MONTH))
}

const LONGEST_YEAR = 366
const LONGEST_MONTH = 31

/** Cuts reports into blocks, each in a fixed order; reports without a block stand alone. */
export function cutIntoBlocks<Report extends MeetingReport>(reports: readonly Report[]): Report[][] {
  const alone: Report[][] = []
  const byKey = new Map<string, Row<Report>[]>()
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
  return [...blocks.map((block) => block.map(({ report }) => report).sort(compareReports)), ...alone]
}

type Row<Report> = { report: Report; span: DaySpan }

function cutBySpan<Report extends MeetingReport>(rows: Row<Report>[]): Row<Report>[][] {
  rows.sort((a, b) => compareText(a.span.from, b.span.from) || compareReports(a.report, b.report))
  const blocks: Row<Report>[][] = []
  let end = ''
  for (const row of rows) {
    const last = blocks.at(-1)
    if (last !== undefined && row.span.from <= end) last.push(row)
    else blocks.push([row])
    end = last === undefined || row.span.to > end ? row.span.to : end
  }
  return blocks.map((block) => block.sort((a, b) => compareReports(a.report, b.report)))
}

/** What touches directly or over others stays together. */
function cutByTouch<Report extends MeetingReport>(rows: readonly Row<Report>[]): Row<Report>[][] {
  let blocks: (Row<Report> & { sides: Set<string> })[][] = []
  for (const row of rows) {
    const one = { ...row, sides: new Set(sidesOf(row.report.told)) }
    const near = blocks.filter((block) =>
      block.some((other) => overlaps(other.span, one.span) && countShared(other.sides, one.sides) >= FEWEST_SHARED),
    )
    blocks =
      near.length === 0
        ? [...blocks, [one]]
        : [...blocks.filter((block) => !near.includes(block)), [...near.flat(), one]]
  }
  return blocks
}
