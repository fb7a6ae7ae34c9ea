/** What a base should hold, worked out from scratch from its reports and decisions, against what it holds. */
import { expect } from 'vitest'
import { getPool } from '../../lib/db/client'
import { type AliasLookup, applyAliases } from '../../lib/identity/apply-aliases'
import { blockOf } from '../../lib/identity/blocks'
import type { Decision } from '../../lib/identity/decisions'
import { foldReports } from '../../lib/identity/fold-reports'
import { joinReports } from '../../lib/identity/join-reports'
import { overlayDecisions } from '../../lib/identity/overlay-decisions'
import { type MeetingReport, reportName } from '../../lib/identity/told-meeting'
import { wordOf } from '../../lib/identity/word-of'

type Report = MeetingReport & { meeting: string; kept: boolean }

async function loadReports(): Promise<Report[]> {
  const { rows } = await getPool().query(`SELECT r.article_id AS article, r.ordinal, r.told, r.meeting_id AS meeting,
      r.kept, CASE WHEN r.pinned THEN r.meeting_id END AS pin, a.published, a.language,
      c.original_id AS story
    FROM reports r JOIN articles a ON a.id = r.article_id LEFT JOIN article_copies c ON c.article_id = a.id
    ORDER BY 1, 2`)
  const aliases = await getPool().query('SELECT key, article_id, target FROM person_aliases')
  const targets = new Map(aliases.rows.map((row) => [`${row.article_id}\n${row.key}`, row.target]))
  const lookup: AliasLookup = (key, article) => targets.get(`${article}\n${key}`) ?? targets.get(`\n${key}`)
  return rows.map((report) => applyAliases(report, lookup))
}

async function loadDecisions(): Promise<Map<string, Decision[]>> {
  const { rows } = await getPool().query('SELECT meeting_id, field, value, machine, act_id AS act FROM decisions')
  const byMeeting = new Map<string, Decision[]>()
  for (const { meeting_id: id, ...decision } of rows) byMeeting.set(id, [...(byMeeting.get(id) ?? []), decision])
  return byMeeting
}

/** What a person said of a meeting that lives, as a report that belongs to no article. */
function sayWords(reports: readonly Report[], decisions: ReadonlyMap<string, Decision[]>): MeetingReport[] {
  return [...decisions].flatMap(([id, said]) => {
    const bound = reports.filter(({ pin }) => pin === id)
    if (said.some(({ field }) => field === 'state')) return []
    const word = wordOf(bound.length > 0 ? foldReports(bound) : null, said)
    if (blockOf(word) === null && bound.length > 0) return []
    return [
      { article: `\n${id}`, ordinal: 0, published: null, language: 'und', told: word, pin: id, word: true as const },
    ]
  })
}

const HELD = `SELECT m.id, m.kind, m.status, m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision", m.level,
    m.city, m.place_code AS place, m.visit_type AS visit, m.guest_code AS guest, m.host_code AS host, m.state,
    m.merged_into AS "mergedInto", m.accepted,
    ARRAY(SELECT country_code FROM meeting_countries WHERE meeting_id = m.id ORDER BY 1) AS countries,
    ARRAY(SELECT organization_code FROM meeting_organizations WHERE meeting_id = m.id ORDER BY 1) AS organizations,
    ARRAY(SELECT area_code FROM meeting_areas WHERE meeting_id = m.id ORDER BY 1) AS areas,
    ARRAY(SELECT concat_ws(' ', p.key, s.role, s.country_code) FROM participants s JOIN people p ON p.id = s.person_id
      WHERE s.meeting_id = m.id ORDER BY 1) AS people
  FROM meetings m ORDER BY m.id`

function shape(id: string, sources: readonly Report[], decisions: readonly Decision[]): Record<string, unknown> {
  const { meeting } = overlayDecisions(sources.length > 0 ? foldReports(sources) : null, decisions)
  const live = meeting.state === 'live'
  const people = meeting.participants.map(({ key, role, country }) =>
    [key, role, country].filter((part) => part !== null).join(' '),
  )
  return {
    ...{ id, kind: meeting.kind, status: meeting.status, level: meeting.level },
    ...{ date: meeting.date, dateEnd: meeting.dateEnd, datePrecision: meeting.datePrecision },
    ...{ city: meeting.place?.city ?? null, place: meeting.place?.country ?? null },
    ...{ visit: meeting.visit?.type ?? null, guest: meeting.visit?.guest ?? null, host: meeting.visit?.host ?? null },
    ...{ state: meeting.state, mergedInto: meeting.mergedInto, accepted: meeting.accepted },
    countries: live ? meeting.countries : [],
    organizations: live ? meeting.organizations : [],
    areas: live ? [...meeting.areas].sort() : [],
    people: live ? people.sort() : [],
  }
}

/** Fails unless the meetings are those that joining all reports and words at once gives, with the decisions laid over. */
export async function expectRecomputed(): Promise<void> {
  const reports = await loadReports()
  const decisions = await loadDecisions()
  const joined = joinReports([...reports, ...sayWords(reports, decisions)])
  const clusters = joined
    .map((all) => all.filter((one): one is Report => 'meeting' in one))
    .filter((all) => all.length > 0)
  const byMeeting = new Map<string, Report[]>()
  for (const report of reports) byMeeting.set(report.meeting, [...(byMeeting.get(report.meeting) ?? []), report])
  const names = (groups: Iterable<readonly Report[]>) =>
    [...groups].map((all) => all.map(reportName).sort().join()).sort()
  expect(names(byMeeting.values())).toEqual(names(clusters))
  const { rows } = await getPool().query(HELD)
  const ids = [...new Set([...byMeeting.keys(), ...decisions.keys()])].sort()
  expect(rows.map(({ id }) => id).sort()).toEqual(ids)
  for (const row of rows) {
    const own = byMeeting.get(row.id) ?? []
    const told = own.filter(({ kept }) => !kept)
    expect(row).toEqual(shape(row.id, told.length > 0 ? told : own, decisions.get(row.id) ?? []))
  }
}

/** What the base says of encounters, whatever they are called, and what persons left in it, which should be nothing. */
export async function listTold(): Promise<unknown> {
  const reports = await loadReports()
  const { rows } = await getPool().query(HELD)
  const meetings = rows.map(({ id, ...row }) => ({
    ...row,
    reports: reports
      .filter(({ meeting }) => meeting === id)
      .map((report) => `${reportName(report)} ${report.pin ?? ''}`),
  }))
  const left = await getPool().query(`SELECT (SELECT count(*) FROM decisions) + (SELECT count(*) FROM person_aliases)
    + (SELECT count(*) FROM meeting_words) AS left`)
  return { meetings: meetings.sort((a, b) => (a.reports.join() < b.reports.join() ? -1 : 1)), left: left.rows }
}

export async function listPeople(): Promise<unknown> {
  const { rows } = await getPool().query(`SELECT p.key, p.name,
      ARRAY(SELECT concat_ws(' ', name, language, script, seen) FROM person_names WHERE person_id = p.id ORDER BY 1) AS names
    FROM people p ORDER BY 1`)
  return rows
}
