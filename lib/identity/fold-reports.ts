/**
 * One meeting out of all reports of it: field by field, the best source speaks. A report of the day outranks a
 * recollection, and that a preview once the meeting is said to have been held; what the better ones leave open is taken
 * from the next. Among equals, what most of them say stands; a story told by many outlets has one vote. Each field keeps the reports that decided it.
 */

import { chooseSpeakers } from './choose-speakers'
import { foldDate } from './fold-date'
import { foldKind } from './fold-kind'
import { foldLevel } from './fold-level'
import { foldParticipants } from './fold-participants'
import { foldPlace } from './fold-place'
import { decideStatus, tiersOf } from './fold-status'
import { foldVisit } from './fold-visit'
import type { Found } from './found'
import type { SamePerson } from './principals'
import { samePerson } from './same-person'
import { compareText, type MeetingReport, reportName, type ToldMeeting } from './told-meeting'

export const FOLDED_FIELDS = [
  'kind',
  'status',
  'date',
  'place',
  'visit',
  'level',
  'countries',
  'organizations',
  'areas',
  'participants',
] as const

export type FoldedField = (typeof FOLDED_FIELDS)[number]

/** A meeting with the answer of all its reports in each field. */
export type FoldedMeeting = Omit<ToldMeeting, 'background'> & {
  /** Every report of it only recalls it. */
  recalled: boolean
  /** By field the names (`reportName`) of the reports whose telling decided it, in order; none where nobody tells it. */
  sources: Record<FoldedField, string[]>
}

/**
 * @param all all reports of one meeting, at least one; their order does not matter. What persons say (`word`) is
 * left out: it is laid over the fold, not part of it.
 * @throws RangeError where there is none
 */
export function foldReports(all: readonly MeetingReport[], same: SamePerson = samePerson): FoldedMeeting {
  const reports = all.filter((report) => report.word !== true)
  if (reports.length === 0) throw new RangeError('a meeting is told by at least one report')
  const sure = reports.filter((report) => report.told.unverified !== true)
  const believed = sure.length > 0 ? sure : reports
  const status = decideStatus(believed)
  const { speaking } = chooseSpeakers(believed)
  const best = tiersOf(believed, status)
  const others = reports.filter((report) => !believed.includes(report))
  const tiers = [...best, ...tiersOf(others, status)]
  const countries = union(believed, (told) => told.countries)
  const organizations = union(believed, (told) => told.organizations)
  const kind = foldKind(best)
  const date = foldDate(tiers)
  const place = foldPlace(tiers)
  const visit = foldVisit(tiers)
  const participants = foldParticipants(tiers, same)
  const level = foldLevel(participants, countries.value, tiers)
  const areas = firstTold(tiers, (told) => told.areas)
  return {
    kind: kind.value,
    status,
    ...date.value,
    place: place.value,
    countries: countries.value,
    organizations: organizations.value,
    visit: visit.value,
    participants: participants.value,
    level: level.value,
    areas: areas.value,
    recalled: believed.every((report) => report.told.background),
    confidence: Math.max(...reports.map((report) => report.told.confidence)),
    sources: nameSources({
      ...{ kind, date, place, visit, level, countries, organizations, areas, participants },
      status: { value: status, from: speaking.filter((report) => report.told.status === status) },
    }),
  }
}

function nameSources(found: Record<FoldedField, Found<unknown>>): Record<FoldedField, string[]> {
  const names = FOLDED_FIELDS.map((field) => {
    const unique = new Set(found[field].from.map(reportName))
    return [field, [...unique].sort(compareText)] as const
  })
  return Object.fromEntries(names) as Record<FoldedField, string[]>
}

function union<Code extends string>(
  reports: readonly MeetingReport[],
  read: (told: ToldMeeting) => readonly Code[],
): Found<Code[]> {
  const telling = reports.filter((report) => read(report.told).length > 0)
  const value = [...new Set(telling.flatMap((report) => read(report.told)))].sort(compareText)
  return { value, from: chooseSpeakers(telling).speaking }
}

function firstTold<Code extends string>(
  tiers: readonly MeetingReport[][],
  read: (told: ToldMeeting) => readonly Code[],
): Found<Code[]> {
  return union(tiers.find((tier) => tier.some((report) => read(report.told).length > 0)) ?? [], read)
}
