/** History as it is read back: changes, whose they are, and whether they are in force. */
import type { ClientBase } from 'pg'
import type { JsonValue } from '../identity/decisions'
import type { Word } from './change'
import type { Names } from './names'
import type { Since } from './outcome'
import { readJson } from './standing'

/** What a change keeps besides the words themselves: how the field looked, and which spellings went along. */
export type Shown = { before?: JsonValue; after?: JsonValue; names?: Names }

export type DoneChange = {
  id: number
  act: number
  action: string
  who: string
  at: Date
  why: string | null
  meeting: string | null
  person: string | null
  field: string
  before: Word
  after: Word
  machine: { before: Word; after: Word } | undefined
  shown: Shown | null
  undoneBy: number | null
}

/** An act that takes another back takes it away; one that takes such an act back brings it on again, and so on. */
const BRINGS_ON = `(SELECT count(*) % 2 = 0 FROM (
    WITH RECURSIVE chain AS (
      SELECT acts.id, acts.undoes WHERE acts.action = 'undo'
      UNION ALL
      SELECT earlier.id, earlier.undoes FROM chain JOIN acts earlier ON earlier.id = chain.undoes
      WHERE earlier.action = 'undo'
    )
    SELECT FROM chain) AS undone)`

const SELECT = `SELECT changes.id, act_id AS act, acts.action, acts.actor AS who, acts.at, acts.why, meeting_id AS meeting,
    person_key AS person, field, before::text, after::text, shown, undone_by AS "undoneBy"
  FROM changes JOIN acts ON acts.id = changes.act_id`

const QUERIES = {
  one: { name: 'curation-change', text: `${SELECT} WHERE changes.id = $1` },
  act: { name: 'curation-changes-of-act', text: `${SELECT} WHERE act_id = $1 ORDER BY changes.id` },
  undoneBy: { name: 'curation-changes-undone-by', text: `${SELECT} WHERE undone_by = $1 ORDER BY changes.id` },
  since: {
    name: 'curation-changes-since',
    text: `${SELECT} WHERE meeting_id = $1 AND acts.revision >= $2::bigint ORDER BY changes.id`,
  },
  inForce: {
    name: 'curation-changes-in-force',
    text: `${SELECT} WHERE (meeting_id = ANY ($1)
        OR field ^@ ANY (SELECT 'report:' || article || '#' FROM unnest($2::text[]) AS article))
      AND undone_by IS NULL AND ${BRINGS_ON} ORDER BY changes.id`,
  },
}

const LAST_ACT = {
  name: 'curation-last-act',
  text: `SELECT acts.id FROM acts WHERE actor = $1 AND ${BRINGS_ON}
      AND EXISTS (SELECT FROM changes WHERE act_id = acts.id AND undone_by IS NULL)
    ORDER BY acts.id DESC LIMIT 1`,
}

const ACT = {
  name: 'curation-act-kind',
  text: `SELECT id, ${BRINGS_ON} AS "bringsOn" FROM acts WHERE id = $1`,
}

type Row = Omit<DoneChange, 'before' | 'after' | 'machine' | 'shown'> & {
  before: string | null
  after: string | null
  shown: (Shown & { machine?: { before: string | null; after: string | null } }) | null
}

async function load(
  client: ClientBase,
  query: (typeof QUERIES)[keyof typeof QUERIES],
  ...values: (number | string | readonly string[])[]
): Promise<DoneChange[]> {
  const { rows } = await client.query<Row>({ ...query, values })
  return rows.map(({ before, after, shown, ...row }) => ({
    ...row,
    ...{ before: readJson(before), after: readJson(after), shown },
    machine: shown?.machine && { before: readJson(shown.machine.before), after: readJson(shown.machine.after) },
  }))
}

export async function loadChange(client: ClientBase, id: number): Promise<DoneChange | undefined> {
  return (await load(client, QUERIES.one, id))[0]
}

/** The changes of an act, the oldest first. */
export function loadChangesOfAct(client: ClientBase, act: number): Promise<DoneChange[]> {
  return load(client, QUERIES.act, act)
}

/** The changes that an act took back. */
export function loadUndoneBy(client: ClientBase, act: number): Promise<DoneChange[]> {
  return load(client, QUERIES.undoneBy, act)
}

/** What acts changed of a meeting in a revision or after it, whatever became of it since. */
export function loadChangesSince(client: ClientBase, meeting: string, revision: string): Promise<DoneChange[]> {
  return load(client, QUERIES.since, meeting, revision)
}

/**
 * The changes of these meetings that make them what they are: neither taken back nor themselves a taking back.
 * @param articles whose reports' bindings are wanted too, whatever meetings they are about
 */
export function loadInForce(
  client: ClientBase,
  meetings: readonly string[],
  articles: readonly string[] = [],
): Promise<DoneChange[]> {
  return load(client, QUERIES.inForce, meetings, articles)
}

/** The last act of a person that is not taken back, wholly or in part. */
export async function findLastAct(client: ClientBase, actor: string): Promise<number | undefined> {
  const { rows } = await client.query<{ id: number }>({ ...LAST_ACT, values: [actor] })
  return rows[0]?.id
}

/** Whether an act decides something, or takes decisions back; `undefined` where there is no such act. */
export async function bringsOn(client: ClientBase, act: number): Promise<boolean | undefined> {
  const { rows } = await client.query<{ bringsOn: boolean }>({ ...ACT, values: [act] })
  return rows[0]?.bringsOn
}

/** A change as an editor is told of it. */
export function sayChange({ who, at, action, why, field, before, after, shown }: DoneChange): Since {
  const [was, is] = shown === null ? [before, after] : [shown.before, shown.after]
  return { who, when: at.toISOString(), action, field, before: was ?? null, after: is ?? null, why }
}
