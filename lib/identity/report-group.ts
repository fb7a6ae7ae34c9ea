/** Reports that say the same of one encounter, and how such groups are held against each other. */
import type { MeetingKind } from '../vocab/meeting-kinds'
import type { RoleCode } from '../vocab/roles'
import { isMultilateral, sidesOf } from './blocks'
import { cityId } from './city-id'
import type { DaySpan } from './days'
import { daysOf, overlaps } from './days'
import type { Principals, SamePerson } from './principals'
import { comparePrincipals, principalsOf } from './principals'
import { rememberFor } from './remember'
import type { MeetingReport, ToldMeeting } from './told-meeting'

/** A call is never talks, a business forum never the talks beside it; other kinds are often told for one another. */
const WAYS: Record<MeetingKind, string> = {
  talks: 'in person',
  visit: 'in person',
  consultations: 'in person',
  reception: 'in person',
  summit: 'summit',
  call: 'by wire',
  video: 'by wire',
  commission: 'commission',
  forum: 'forum',
}

export type ReportGroup<Report extends MeetingReport = MeetingReport> = {
  reports: Report[]
  /** The meeting that a person bound one of them to. */
  pin: string | null
  /** Which part of that meeting it is of, as the rules would have joined it; `null` of a word, and where nobody bound it. */
  part: number | null
  /** Whether it says the same as the pinned reports of two meetings, so that it can be given to neither. */
  between: boolean
  articles: ReadonlySet<string>
  days: DaySpan | null
  grain: 'day' | 'range' | 'month' | 'year'
  way: string
  sides: ReadonlySet<string>
  multilateral: boolean
  principals: Principals
  /** Number of sides with a named head. */
  named: number
  /** The rank that all its reports tell, `null` where they tell none or several. */
  level: RoleCode | null
  country: string | null
  /** The city that all its reports tell, whatever their spelling of it; `null` where they tell none or several. */
  city: string | null
  /** How much it says: what says less is attached to what says more, never the other way. */
  detail: number
}

const GRAINS = ['year', 'month', 'range', 'day'] as const

/** The group of reports that agree in full. */
export function makeGroup<Report extends MeetingReport>(reports: Report[]): ReportGroup<Report> {
  const told = (reports[0] as Report).told
  const principals = new Map<string, Set<string>>()
  for (const report of reports)
    for (const [side, heads] of principalsOf(report.told))
      principals.set(side, new Set([...(principals.get(side) ?? []), ...heads]))
  const grain = grainOf(told)
  return {
    reports,
    pin: reports.find((report) => report.pin != null)?.pin ?? null,
    part: null,
    between: false,
    articles: new Set(reports.map((report) => report.article)),
    days: daysOf(told),
    grain,
    way: wayOf(told),
    sides: new Set(reports.flatMap((report) => sidesOf(report.told))),
    multilateral: isMultilateral(told),
    principals,
    named: principals.size,
    level: onlyOne(reports.map((report) => report.told.level)),
    country: onlyOne(reports.map((report) => report.told.place?.country ?? null)),
    city: onlyOne(reports.map((report) => cityId(report.told.place))),
    detail: GRAINS.indexOf(grain) * 1000 + Math.min(principals.size, 999),
  }
}

/** The group of a report by itself, made once for each: it is held against many others. */
export const groupAlone = rememberFor((report: MeetingReport): ReportGroup => makeGroup([report]))

/** Whether two groups say the same: days, sides, way, and the heads of all sides that either names. */
export function agreeInFull(a: ReportGroup, b: ReportGroup, same: SamePerson): boolean {
  if (a.grain !== b.grain || a.way !== b.way || a.days === null || b.days === null) return false
  if (a.days.from !== b.days.from || a.days.to !== b.days.to || !sidesMatch(a, b)) return false
  const { agreed, opposed } = comparePrincipals(a.principals, b.principals, same)
  if (opposed > 0) return false
  if (agreed >= 2) return true
  if (agreed !== a.named || agreed !== b.named || !haveEqualSides(a, b)) return false
  return agreed === 1 || (a.grain === 'day' && a.level === b.level && !isElsewhere(a, b))
}

/** Whether `part`, which says less, agrees with `full` in what it says. */
export function agreeInPart(full: ReportGroup, part: ReportGroup, same: SamePerson): boolean {
  if (full.way !== part.way || full.days === null || part.days === null) return false
  if (!overlaps(full.days, part.days) || !sidesMatch(full, part)) return false
  if (full.country !== null && part.country !== null && full.country !== part.country) return false
  const { agreed } = comparePrincipals(full.principals, part.principals, same)
  // a month holds many meetings: only the heads of every side that is named can tell which one is meant
  if (part.grain === 'month' || part.grain === 'year') return agreed > 0 && agreed === part.named
  if (agreed > 0) return true
  if (isElsewhere(full, part)) return false
  if (part.multilateral) return haveEqualSides(full, part) && full.level === part.level
  return full.level === null || part.level === null || full.level === part.level
}

/** Whether both tell of a city, and not of the same: only the heads of a side could then make them one encounter. */
function isElsewhere(a: ReportGroup, b: ReportGroup): boolean {
  return a.city !== null && b.city !== null && a.city !== b.city
}

function wayOf(told: ToldMeeting): string {
  return told.kind === 'summit' && isMultilateral(told) ? 'in person' : WAYS[told.kind]
}

function grainOf(told: ToldMeeting): ReportGroup['grain'] {
  if (told.datePrecision !== 'day') return told.datePrecision ?? 'year'
  return told.dateEnd !== null && told.date !== null && told.dateEnd > told.date ? 'range' : 'day'
}

function haveEqualSides(a: ReportGroup, b: ReportGroup): boolean {
  return a.sides.size === b.sides.size && [...a.sides].every((side) => b.sides.has(side))
}

/** Two sides have to be the same two; of many sides, one report may name a part, or half of them be named by both. */
export function sidesMatch(a: ReportGroup, b: ReportGroup): boolean {
  if (!a.multilateral || !b.multilateral) return haveEqualSides(a, b)
  const shared = [...a.sides].filter((side) => b.sides.has(side)).length
  return shared === Math.min(a.sides.size, b.sides.size) || shared * 2 >= a.sides.size + b.sides.size - shared
}

function onlyOne<Value>(values: (Value | null)[]): Value | null {
  const told = new Set(values.filter((value) => value !== null))
  return told.size === 1 ? ([...told][0] ?? null) : null
}
