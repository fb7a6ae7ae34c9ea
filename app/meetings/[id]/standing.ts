import { decisionValues } from '@/components/curation/decision-values'
import type { Desk } from '@/components/curation/desk'
import { tellMeetingLine } from '@/components/curation/find-meetings'
import type { ReportPlaces } from '@/components/curation/report-name'
import { tellMember } from '@/components/curation/tell-value'
import { dayOf } from '@/components/curation/tell-when'
import type { FactStanding, Origin } from '@/components/evidence/fact-standing'
import { tellingOf } from '@/components/ui/telling-of'
import type { Neighbours } from '@/lib/analytics/meeting-detail/neighbours'
import type { MeetingDetail, MeetingReport } from '@/lib/analytics/meeting-detail/shape'
import type { MeetingHistory } from '@/lib/analytics/meeting-history/shape'
import type { Tag } from '@/lib/words/tag'

/** Every report as the page numbers it, copies last. */
export function listReports({ reports, copies }: MeetingDetail): MeetingReport[] {
  return [...reports, ...copies]
}

function numberReports(reports: readonly MeetingReport[]): ReadonlyMap<string, number> {
  return new Map(reports.map((report, index) => [nameReport(report), index + 1]))
}

/** How the history names reports: by number where the page shows them, by title where it does not. */
export function placesOf(reports: readonly MeetingReport[], shown: boolean, asOf: string | null): ReportPlaces {
  const titles = new Map(reports.map((report) => [nameReport(report), report.title ?? report.articleId]))
  return { numbers: shown ? numberReports(reports) : new Map(), titles, asOf }
}

export function nameReport({ articleId, ordinal }: { articleId: string; ordinal: number }): string {
  return `${articleId}#${ordinal}`
}

/** By whose word each fact of the page stands. */
export function standingOf(meeting: MeetingDetail, history: MeetingHistory, editable: boolean, tag: Tag): FactStanding {
  const numbers = numberReports(listReports(meeting))
  const origins = [...history.sources].map(([field, source]): [string, Origin] => [
    field,
    'actor' in source
      ? { actor: source.actor, day: dayOf(source.at) }
      : { reports: source.reports.flatMap((name) => numbers.get(name) ?? []) },
  ])
  const present = decisionValues({ ...meeting, areas: meeting.areas.map((area) => area.code) })
  return {
    origins: new Map(origins),
    differing: new Map(history.locked.flatMap(({ field, differing }) => (differing ? [[field, differing.value]] : []))),
    takenOut: history.locked
      .filter(({ field, value }) => value === false && !(field in present))
      .map(({ field, machine }) => ({ field, name: tellMember(field, machine, tellingOf(tag)) ?? field })),
    editable: editable ? { id: meeting.id, version: history.version } : null,
  }
}

/** What the page hands to those who change the meeting. */
export function deskOf(meeting: MeetingDetail & { neighbours: Neighbours }, history: MeetingHistory, tag: Tag): Desk {
  const { id, kind, status, date, dateEnd, datePrecision, city, country, visitType, guest, host, level } = meeting
  const { previous, next, sameDay } = meeting.neighbours
  const near = [...sameDay, previous, next].filter((other) => other !== null)
  return {
    ...{ id, version: history.version, accepted: history.accepted },
    meeting: {
      ...{ kind, status, date, dateEnd, datePrecision, city, country, visitType, guest, host, level },
      countries: meeting.countries,
      organizations: meeting.organizations,
      participants: meeting.participants.map(({ key, name, role, country: from }) => ({
        key,
        name,
        role,
        country: from,
      })),
      areas: meeting.areas.map((area) => area.code),
    },
    locks: Object.fromEntries(history.locked.map(({ field, actor, at }) => [field, { actor, day: dayOf(at) }])),
    reports: listReports(meeting).map((report, index) => ({
      name: nameReport(report),
      number: index + 1,
      title: report.title ?? report.articleId,
      language: report.language,
      source: tellingOf(tag).names.source(report.outlet, report.url),
    })),
    near: near.map((other) => ({
      id: other.id,
      line: tellMeetingLine({ dateEnd: null, organizations: [], ...other }, tellingOf(tag)),
    })),
  }
}
