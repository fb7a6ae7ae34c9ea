/** Keeps a meeting that is not live fit to come back: where no report tells of it, its words alone have to make one. */
import type { ClientBase } from 'pg'
import { checkMeeting, type MeetingProblem } from '../identity/check-meeting'
import { overlayDecisions } from '../identity/overlay-decisions'
import type { Standing } from './standing'

/** Meetings whose reports went with the act that made them what they are, and come back with them. */
const GAVE_REPORTS = {
  name: 'curation-gave-reports',
  text: `SELECT DISTINCT d.meeting_id AS id FROM decisions d JOIN changes ON changes.act_id = d.act_id
    WHERE d.meeting_id = ANY ($1) AND d.field = 'state' AND starts_with(changes.field, 'report:')
      AND changes.before ->> 'meeting' = d.meeting_id`,
}

/** What an act took from the words of such meetings that they cannot do without. */
export async function checkUnseen(
  client: ClientBase,
  meetings: readonly string[],
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): Promise<MeetingProblem[]> {
  const unseen = meetings.flatMap((id) => {
    const [was, now] = [before.get(id), after.get(id)]
    return was && now && isUnseen(was) && isUnseen(now) ? { id, was, now } : []
  })
  if (unseen.length === 0) return []
  const { rows } = await client.query<{ id: string }>({ ...GAVE_REPORTS, values: [unseen.map(({ id }) => id)] })
  const told = new Set(rows.map(({ id }) => id))
  return unseen.flatMap(({ id, was, now }) => {
    if (told.has(id)) return []
    const old = checkWords(was)
    return checkWords(now).filter((problem) => !old.some(({ message }) => message === problem.message))
  })
}

function isUnseen({ seen, reports }: Standing): boolean {
  return seen.state !== 'live' && reports.length === 0
}

/** A meeting of which nothing is said any more does not come back at all. */
function checkWords({ decisions }: Standing): MeetingProblem[] {
  const words = [...decisions].filter(([field]) => field !== 'state')
  if (words.length === 0) return []
  return checkMeeting(
    overlayDecisions(
      null,
      words.map(([field, { value }]) => ({ field, value, machine: null })),
    ).meeting,
  )
}
