/** Makes two meetings of one: the reports that were named tell of another encounter. */
import type { ClientBase } from 'pg'
import { readField } from '../identity/field-names'
import { type MeetingReport, reportName } from '../identity/told-meeting'
import { listNewKeys } from '../store/assign-meetings'
import { loadMeetingReports, type StoredReport } from '../store/load-blocks'
import type { RequestOf } from './acts'
import { bind, type Change } from './change'
import { checkEvidence } from './check-evidence'
import { checkVersion } from './check-version'
import { refuse, refuseAny } from './outcome'
import { clearField, type Plan, requireLive } from './plan'
import { readStanding, type Standing } from './standing'

const USED = {
  name: 'curation-used-ids',
  text: `SELECT id, EXISTS (SELECT FROM meetings m WHERE m.id = given.id) AS here,
      EXISTS (SELECT FROM changes WHERE meeting_id = given.id) AS known
    FROM unnest($1::text[]) WITH ORDINALITY AS given (id, place) ORDER BY place`,
}

/** On which article's words decisions rest. */
const RESTS_ON = {
  name: 'curation-rests-on',
  text: `SELECT d.field, changes.evidence ->> 'article' AS article
    FROM decisions d JOIN changes ON changes.act_id = d.act_id AND changes.meeting_id = d.meeting_id
      AND changes.field = d.field
    WHERE d.meeting_id = $1 AND changes.evidence IS NOT NULL`,
}

const LISTED = ['country', 'organization', 'area', 'participant']

/**
 * The reports stay where they are put, and the two are set apart. Decisions stay with the old meeting, but for two kinds: a
 * side, organization, area or person that was put in on the words of an article whose reports all leave goes with them; and
 * what was decided only by accepting the meeting is decided no more, for it was said of the whole.
 */
export async function splitMeeting(client: ClientBase, request: RequestOf<'split'>): Promise<Plan> {
  const standing = await readStanding(client, request.meeting)
  await checkVersion(client, standing, request.version)
  // what tells a rejected or deleted meeting again may tell of another one
  if (standing.seen.state === 'merged') requireLive(standing)
  const evidence = await checkEvidence(client, request.evidence)
  const { reports } = await loadMeetingReports(client, [standing.id])
  const leaving = chooseReports(standing, reports, request.reports)
  const id = await nameNew(client, leaving)
  const names = new Set(leaving.map(reportName))
  const staying = reports.filter((report) => !names.has(reportName(report)))
  const moved = await listMoved(client, standing, leaving, staying)
  const accepted = [...standing.decisions].filter(([, { action }]) => action === 'accept').map(([field]) => field)
  return {
    ...{ action: 'split', why: request.why ?? null, meetings: [standing.id, id] },
    changes: [
      ...leaving.map((report) => ({ ...bind(bondOf(report), standing.id, id), evidence })),
      ...staying.map((report) => bind(bondOf(report), standing.id)),
      ...accepted.map((field) => clearField(standing, field)),
      ...moved.flatMap((field) => [clearField(standing, field), carryOver(standing, id, field)]),
      { meeting: standing.id, person: null, field: `apart:${id}`, before: undefined, after: true },
      { meeting: id, person: null, field: `apart:${standing.id}`, before: undefined, after: true },
    ],
  }
}

function chooseReports({ id }: Standing, reports: readonly StoredReport[], names: readonly string[]): StoredReport[] {
  const known = new Map(reports.map((report) => [reportName(report), report]))
  refuseAny(
    names
      .filter((name) => !known.has(name))
      .map((name) => ({ field: 'reports', message: `“${name}” is no report of meeting “${id}”.` })),
  )
  if (names.length >= reports.length) {
    const which = reports.length === 1 ? 'its only report' : 'all of its reports'
    throw refuse({
      field: 'reports',
      message: `Nothing would be left of meeting “${id}” without ${which}; leave it at least one.`,
    })
  }
  return names.flatMap((name) => known.get(name) ?? [])
}

function bondOf({ article, ordinal, pin }: StoredReport) {
  return { article, ordinal, pinned: pin !== null }
}

/** An id that was never in use, or, after many a split and undoing, one that is not in use now. */
async function nameNew(client: ClientBase, reports: readonly StoredReport[]): Promise<string> {
  const fresh = reports.map((report): MeetingReport & { meeting: null } => ({ ...report, meeting: null, pin: null }))
  const { rows } = await client.query<{ id: string; here: boolean; known: boolean }>({
    ...USED,
    values: [listNewKeys([fresh])],
  })
  const free = rows.filter(({ here }) => !here)
  const chosen = free.find(({ known }) => !known) ?? free[0]
  if (chosen === undefined) throw new Error(`no id is left for the meeting of ${reports.map(reportName).join(', ')}`)
  return chosen.id
}

async function listMoved(
  client: ClientBase,
  { id, decisions }: Standing,
  leaving: readonly StoredReport[],
  staying: readonly StoredReport[],
): Promise<string[]> {
  const { rows } = await client.query<{ field: string; article: string }>({ ...RESTS_ON, values: [id] })
  const gone = new Set(leaving.map(({ article }) => article))
  for (const { article } of staying) gone.delete(article)
  const fields = rows.filter(({ article }) => gone.has(article)).map(({ field }) => field)
  return [...new Set(fields)].filter((field) => {
    const value = decisions.get(field)?.value
    return LISTED.includes(readField(field).kind) && value !== false && decisions.get(field)?.action !== 'accept'
  })
}

function carryOver({ decisions }: Standing, to: string, field: string): Change {
  return { meeting: to, person: null, field, before: undefined, after: decisions.get(field)?.value }
}
