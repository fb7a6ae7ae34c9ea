/**
 * One meeting out of all reports of it: field by field, the best source speaks. A report of the day outranks a
 * preview once the meeting is said to have been held, and a recollection; among equals, what most of them say stands.
 */

import { MEETING_KIND_CODES } from '../vocab/meeting-kinds'
import { foldDate } from './fold-date'
import { foldLevel } from './fold-level'
import { foldParticipants } from './fold-participants'
import { foldPlace } from './fold-place'
import { decideStatus, fieldSources } from './fold-status'
import { chooseMostTold } from './most-told'
import type { SamePerson } from './principals'
import { samePerson } from './same-person'
import { compareText, type MeetingReport, type ToldMeeting } from './told-meeting'

/** A meeting with the answer of all its reports in each field. */
export type FoldedMeeting = Omit<ToldMeeting, 'background'> & {
  /** Every report of it only recalls it. */
  recalled: boolean
}

/**
 * @param reports all reports of one meeting, at least one; their order does not matter
 * @throws RangeError where there is none
 */
export function foldReports(reports: readonly MeetingReport[], same: SamePerson = samePerson): FoldedMeeting {
  if (reports.length === 0) throw new RangeError('a meeting is told by at least one report')
  const status = decideStatus(reports)
  const sources = fieldSources(reports, status)
  const countries = union(reports.map((report) => report.told.countries))
  const organizations = union(reports.map((report) => report.told.organizations))
  const participants = foldParticipants(sources, same)
  return {
    kind: foldKind(sources),
    status,
    ...foldDate(sources),
    place: foldPlace(sources),
    countries,
    organizations,
    visit: foldVisit(sources),
    participants,
    level: foldLevel(participants, countries, sources),
    areas: union(sources.map((report) => report.told.areas)),
    recalled: reports.every((report) => report.told.background),
    confidence: Math.max(...reports.map((report) => report.told.confidence)),
  }
}

/** A `visit` is a meeting of which no talks are told; once one report tells of talks, it is talks. */
function foldKind(sources: readonly MeetingReport[]): ToldMeeting['kind'] {
  const told = sources.map((report) => report.told.kind)
  const better = told.filter((kind) => kind !== 'visit')
  const kind = chooseMostTold(better, (a, b) => MEETING_KIND_CODES.indexOf(a) - MEETING_KIND_CODES.indexOf(b))
  return kind ?? 'visit'
}

function foldVisit(sources: readonly MeetingReport[]): ToldMeeting['visit'] {
  const visits = sources.flatMap((report) => report.told.visit ?? [])
  if (visits.length === 0) return null
  const guest =
    chooseMostTold(
      visits.flatMap((visit) => visit.guest ?? []),
      compareText,
    ) ?? null
  const hosts = visits.flatMap((visit) => visit.host ?? []).filter((code) => code !== guest)
  return {
    type:
      chooseMostTold(
        visits.flatMap((visit) => visit.type ?? []),
        compareText,
      ) ?? null,
    guest,
    host: chooseMostTold(hosts, compareText) ?? null,
  }
}

function union<Value extends string>(lists: Value[][]): Value[] {
  return [...new Set(lists.flat())].sort(compareText)
}
