/** Carries an act out: writes what it decides, joins and folds anew, and keeps its history; all in one transaction. */
import type { ClientBase } from 'pg'
import { checkMeeting } from '../identity/check-meeting'
import { rejoin } from '../store/rejoin'
import { dropPeople } from '../store/store-people'
import { applyChanges, writeJson } from './apply-changes'
import { type Change, readReportField } from './change'
import { checkUnseen } from './check-unseen'
import { type Done, type Problem, refuseAny } from './outcome'
import type { Plan } from './plan'
import { readStandings, type Standing, seenValue } from './standing'

const KNOWN = {
  name: 'curation-people-known',
  text: `SELECT p.key FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = ANY ($1)
    UNION
    SELECT person->>'key' FROM reports r CROSS JOIN jsonb_array_elements(r.told->'participants') AS person
    WHERE r.meeting_id = ANY ($1) AND r.kept`,
}

const ACT = {
  name: 'curation-act',
  text: 'INSERT INTO acts (actor, action, why, undoes) VALUES ($1, $2, $3, $4) RETURNING id',
}
const CHANGES = {
  name: 'curation-changes',
  text: `INSERT INTO changes (act_id, meeting_id, person_key, field, before, after, shown, evidence)
    SELECT $1, meeting, person, field, before::jsonb, after::jsonb, shown, evidence
    FROM jsonb_to_recordset($2::jsonb) AS given (place int, meeting text, person text, field text, before text, after text,
      shown jsonb, evidence jsonb) ORDER BY place`,
}
const MARK = {
  name: 'curation-mark-undone',
  text: 'UPDATE changes SET undone_by = $2 WHERE id = ANY ($1)',
}

/** @throws Refusal where a meeting would break a rule that it kept before */
export async function carryOut(client: ClientBase, plan: Plan, actor: string): Promise<Done> {
  const before = await readStandings(client, plan.meetings)
  const { rows } = await client.query<{ id: number }>({
    ...ACT,
    values: [actor, plan.action, plan.why || null, plan.undoes ?? null],
  })
  const act = (rows[0] as { id: number }).id
  const named = [...new Set([...plan.meetings, ...(plan.around ?? [])])]
  const known = await listKnown(client, named)
  await applyChanges(
    client,
    plan.changes.map((change) => ({ ...change, act: change.act ?? act })),
  )
  if (named.length > 0) await rejoin(client, named)
  const after = await readStandings(client, plan.meetings)
  // a person of whom nothing tells any more goes with the act that named him
  await dropPeople(
    client,
    [...(plan.people ?? []), ...known].map((key) => ({ key })),
  )
  await plan.check?.(client)
  refuseAny([...checkRules(plan, before, after), ...(await checkUnseen(client, plan.meetings, before, after))])
  const shown = plan.changes.map((change) => ({ ...change, shown: showChange(change, before, after) }))
  await client.query({ ...CHANGES, values: [act, JSON.stringify(shown.map(changeRow))] })
  if (plan.undone?.length) await client.query({ ...MARK, values: [plan.undone, act] })
  return {
    act,
    meetings: plan.meetings.map((id) => {
      const standing = after.get(id)
      return { id, version: standing?.version ?? null, state: standing?.seen.state ?? null }
    }),
    people: plan.people ?? [],
  }
}

/** What an act does not touch may have been wrong before; that is no reason to refuse it. */
function checkRules(
  plan: Plan,
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): Problem[] {
  return plan.meetings.flatMap((id): Problem[] => {
    const now = after.get(id)
    if (now === undefined || now.seen.state !== 'live') return []
    const was = before.get(id)
    const wasLive = was?.seen.state === 'live'
    // what comes about or back as reports tell it may be as odd as any other that they tell
    if (!wasLive && now.reports.length > 0) return []
    const old = wasLive ? checkMeeting(was.seen) : []
    const touched = new Set(plan.changes.filter((change) => change.meeting === id).map(({ field }) => field))
    return checkMeeting(now.seen).filter(
      (problem) => touched.has(problem.field) || !old.some(({ message }) => message === problem.message),
    )
  })
}

function showChange(
  { meeting, person, field, before: was, after: is, machine, shown, names }: Change,
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): Record<string, unknown> | null {
  if (person !== null) return { ...shown, names }
  if (readReportField(field) !== null || meeting === null) return null
  const seen = field.startsWith('apart:')
    ? { before: was ?? false, after: is ?? false }
    : {
        before: seenValue(before.get(meeting)?.seen, field),
        after: seenValue(after.get(meeting)?.seen, field),
      }
  const words = machine && { before: writeJson(machine.before), after: writeJson(machine.after) }
  return { ...seen, ...shown, ...(words === undefined ? {} : { machine: words }) }
}

function changeRow(change: Omit<Change, 'shown'> & { shown: unknown }, place: number) {
  const { meeting, person, field, before, after, shown, evidence } = change
  return {
    ...{ place, meeting, person, field, shown, evidence: evidence ?? null },
    ...{ before: writeJson(before), after: writeJson(after) },
  }
}

/** Whom these meetings know, by what their reports tell and by what persons said: a kept report goes with its last word. */
async function listKnown(client: ClientBase, meetings: readonly string[]): Promise<string[]> {
  if (meetings.length === 0) return []
  const { rows } = await client.query<{ key: string }>({ ...KNOWN, values: [meetings] })
  return rows.map(({ key }) => key)
}
