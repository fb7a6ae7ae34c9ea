/** Which meetings changes are about, and which have to be joined anew for them. */
import type { ClientBase } from 'pg'
import { readAlias } from './apply-alias'
import { type Change, readBond, readReportField } from './change'
import { listKeysOf } from './find-people'
import type { Plan } from './plan'

type About = Pick<Change, 'meeting' | 'person' | 'field' | 'before' | 'after'>

/** The meetings that changes are about, those among them from which a report comes or to which it goes. */
export function listMeetings(changes: readonly About[]): string[] {
  const named = changes.flatMap(({ meeting, field, before, after }) => {
    const bonds = readReportField(field) === null ? [] : [readBond(before).meeting, readBond(after).meeting]
    return [...(meeting === null ? [] : [meeting]), ...bonds]
  })
  return [...new Set(named)]
}

export async function planAround(
  client: ClientBase,
  changes: readonly About[],
): Promise<Pick<Plan, 'meetings' | 'around' | 'people'>> {
  const aliases = changes.flatMap((change) =>
    change.person === null ? [] : [{ ...change, ...readAlias(change.field) }],
  )
  const keys = aliases.flatMap(({ key, before, after }) => [key, before, after])
  const people = [...new Set(keys.filter((key) => typeof key === 'string'))]
  return { meetings: listMeetings(changes), around: await findMeetingsOf(client, people), people }
}

/** The reports may tell of a person whom the meeting does not show, for it has better sources. */
const OF_PEOPLE = {
  name: 'curation-meetings-of-people',
  text: `SELECT DISTINCT r.meeting_id AS id FROM reports r
    WHERE (r.told -> 'participants') @> ANY (
      SELECT jsonb_build_array(jsonb_build_object('key', key)) FROM unnest($1::text[]) AS key)
    UNION SELECT s.meeting_id FROM participants s JOIN people p ON p.id = s.person_id WHERE p.key = ANY ($1)
    UNION SELECT meeting_id FROM decisions WHERE field = ANY (SELECT 'participant:' || key FROM unnest($1::text[]) AS key)`,
}

/** All meetings of which some report or person says that one of these people took part. */
export async function findMeetingsOf(client: ClientBase, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const keys = await listKeysOf(client, people)
  const { rows } = await client.query<{ id: string }>({ ...OF_PEOPLE, values: [keys] })
  return rows.map(({ id }) => id)
}
