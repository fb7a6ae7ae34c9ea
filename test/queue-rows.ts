import type { ClientBase, Pool } from 'pg'

/** Rows of the base that make questions for the review page, written as ingest and persons would leave them. */

type Base = Pick<Pool | ClientBase, 'query'>

export type MeetingRow = {
  id: string
  kind?: string
  status?: string
  date?: string
  city?: string
  level?: string | null
  state?: 'live' | 'rejected' | 'deleted'
  accepted?: boolean
  confidence?: number
  countries: readonly string[]
  people?: readonly { key: string; name?: string; role?: string | null; country?: string | null }[]
}

export type ReportRow = {
  meeting: string
  article: string
  ordinal?: number
  language?: string
  text?: string
  /** Words of the text by the field that they are counted for. */
  words?: Readonly<Record<string, string>>
  told?: Readonly<Record<string, unknown>>
  pinned?: boolean
  kept?: boolean
}

export async function addMeeting(base: Base, row: MeetingRow): Promise<void> {
  const { id, kind = 'talks', status = 'held', date = '2026-02-27', city = null, level = null, state = 'live' } = row
  await base.query(
    `INSERT INTO meetings (id, kind, status, date, date_precision, city, place_code, level, state, accepted, confidence)
     VALUES ($1, $2, $3, $4, 'day', $5, $6, $7, $8, $9, $10)`,
    [id, kind, status, date, city, city && 'KZ', level, state, row.accepted ?? false, row.confidence ?? 0.9],
  )
  if (state !== 'live') return
  await base.query('INSERT INTO meeting_countries (meeting_id, country_code) SELECT $1, unnest($2::text[])', [
    id,
    row.countries,
  ])
  for (const [position, person] of (row.people ?? []).entries()) {
    await base.query('INSERT INTO people (key, name) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING', [
      person.key,
      person.name ?? person.key,
    ])
    await base.query(
      `INSERT INTO participants (meeting_id, person_id, role, country_code, position)
       SELECT $1, id, $3, $4, $5 FROM people WHERE key = $2`,
      [id, person.key, person.role ?? null, person.country ?? null, position],
    )
  }
}

export async function addReport(base: Base, row: ReportRow): Promise<void> {
  const { article, meeting, ordinal = 0, language = 'en', text = 'They met.', words = {} } = row
  await base.query(
    `INSERT INTO articles (id, content_hash, language, title, text, outlet, published)
     VALUES ($1, $1, $2, $3, $4, 'The Gazette', '2026-02-28') ON CONFLICT (id) DO NOTHING`,
    [article, language, `Title of ${article}`, text],
  )
  const told = { ...tellAlone('2026-02-27', text), ...row.told }
  const { rows } = await base.query<{ id: number }>(
    `INSERT INTO reports (meeting_id, article_id, ordinal, status, confidence, told, reasons, pinned, kept)
     VALUES ($1, $2, $3, 'held', 0.8, $4, '{}', $5, $6) RETURNING id`,
    [meeting, article, ordinal, JSON.stringify(told), row.pinned ?? row.kept ?? false, row.kept ?? false],
  )
  for (const [field, said] of Object.entries(words)) {
    const start = text.indexOf(said)
    if (start < 0) throw new Error(`${article} does not hold “${said}”`)
    await base.query('INSERT INTO evidence (report_id, field, start, "end") VALUES ($1, $2, $3, $4)', [
      rows[0]?.id,
      field,
      start,
      start + said.length,
    ])
  }
}

export type DecisionRow = { meeting: string; field: string; value: unknown; machine?: unknown; differing?: unknown }

/** One act of a person with one decision. @returns the number of the act */
export async function addDecision(
  base: Base,
  action: string,
  row: DecisionRow,
  why: string | null = null,
): Promise<number> {
  const acts = await base.query<{ id: number }>(
    `INSERT INTO acts (actor, action, why, at) VALUES ('ana', $1, $2, '2026-03-01T10:00:00Z') RETURNING id`,
    [action, why],
  )
  const act = acts.rows[0]?.id as number
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  await base.query(
    'INSERT INTO decisions (meeting_id, field, value, machine, differing, act_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [row.meeting, row.field, json(row.value), json(row.machine), json(row.differing), act],
  )
  await base.query('INSERT INTO changes (act_id, meeting_id, field, after) VALUES ($1, $2, $3, $4)', [
    act,
    row.meeting,
    row.field,
    json(row.value),
  ])
  return act
}

/** Two meetings that may be one. */
export async function addDoubt(
  base: Base,
  a: string,
  b: string,
  score: number,
  reasons: readonly string[],
): Promise<void> {
  await base.query('INSERT INTO doubts (a, b, score, reasons) VALUES ($1, $2, $3, $4)', [a, b, score, reasons])
}

/** So far apart that no two of the meetings can be taken for one. */
const DAYS_APART = 40

/** Doubtful meetings, one report each, as many as are wanted: each is less certain than the next. */
export async function addLongQueue(base: Base, count: number): Promise<void> {
  const text = 'The ministers met in Astana. They spoke of trade.'
  const rows = Array.from({ length: count }, (_, index) => {
    const name = `long-${String(index).padStart(4, '0')}`
    const date = new Date(Date.UTC(1970, 0, 1 + DAYS_APART * index)).toISOString().slice(0, 10)
    return { name, date, confidence: 0.1 + (0.5 * index) / count, told: tellAlone(date, text) }
  })
  const given = `jsonb_to_recordset($1::jsonb) AS given (name text, date date, confidence real, told jsonb)`
  const values = [JSON.stringify(rows)]
  await base.query(
    `INSERT INTO articles (id, content_hash, language, title, text, outlet, published)
     SELECT name, name, 'en', 'Ministers met, ' || date, '${text}', 'The Gazette', date FROM ${given}`,
    values,
  )
  await base.query(
    `INSERT INTO meetings (id, kind, status, date, date_precision, city, place_code, confidence)
     SELECT name, 'talks', 'held', date, 'day', 'Astana', 'KZ', confidence FROM ${given}`,
    values,
  )
  await base.query(
    `INSERT INTO meeting_countries (meeting_id, country_code)
     SELECT name, code FROM ${given}, unnest(ARRAY['KZ', 'RS']) AS code`,
    values,
  )
  await base.query(
    `INSERT INTO reports (meeting_id, article_id, ordinal, status, confidence, told, reasons)
     SELECT name, name, 0, 'held', confidence, told || jsonb_build_object('confidence', confidence), '{}' FROM ${given}`,
    values,
  )
  await base.query(
    `INSERT INTO evidence (report_id, field, start, "end")
     SELECT id, field, start, stop FROM reports,
       (VALUES ('meeting', 0, 28), ('place', 21, 27)) AS words (field, start, stop)
     WHERE article_id LIKE 'long-%'`,
  )
}

function tellAlone(date: string, text: string): Record<string, unknown> {
  const evidence = [{ start: 0, end: text.indexOf('.') + 1 }]
  return {
    ...{ kind: 'talks', status: 'held', date, dateEnd: null, datePrecision: 'day', background: false, level: null },
    ...{ place: { city: 'Astana', country: 'KZ' }, countries: ['KZ', 'RS'], organizations: [], visit: null },
    ...{
      participants: [],
      areas: [],
      confidence: 0.8,
      evidence,
      fields: { place: { how: 'stated', rule: 'test', evidence } },
    },
    codes: { plover: { type: 'CONSULT', mode: null, context: [] }, cameo: '030' },
  }
}
