/** A desk for tests of curation: articles come in, persons act, and the whole base can be held against what it was. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Acted, Outcome } from '../../lib/curation/outcome'
import { perform } from '../../lib/curation/perform'
import { getPool } from '../../lib/db/client'
import { ingestPaths } from '../../lib/ingest/ingest-paths'
import { makeEngine, type Told, write } from './ingest-engine'

export const ACTOR = 'local analyst'

export type Article = { id: string; published?: string; language?: string; meetings: Told[]; words?: string }

/** Ingests articles by the engine of tests. */
export async function tell(...articles: Article[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-curation-'))
  try {
    const rows = articles.map(({ id, meetings, words = id, published = '2026-02-28', language = 'en' }) =>
      JSON.stringify({ id, published, language, text: write(meetings, words) }),
    )
    const path = join(folder, 'articles.jsonl')
    await writeFile(path, rows.join('\n'))
    const { errors } = await ingestPaths([path], { engine: makeEngine() })
    expect(errors).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function act(request: unknown, actor = ACTOR): Promise<Outcome> {
  return perform(request, actor)
}

/** Acts, and fails where the act is refused. */
export async function done(request: unknown, actor = ACTOR): Promise<{ act: number; meetings: Acted[] }> {
  const outcome = await perform(request, actor)
  if (!outcome.done) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome
}

/** Acts, and fails where the act is done or anything at all is changed by it. */
export async function refused(request: unknown): Promise<Extract<Outcome, { done: false }>> {
  const before = await dump()
  const outcome = await perform(request, ACTOR)
  if (outcome.done) throw new Error(`done: ${JSON.stringify(request)}`)
  expect(await dump()).toEqual(before)
  return outcome
}

const TABLES = `SELECT table_schema || '.' || quote_ident(table_name) AS name FROM information_schema.tables
  WHERE table_schema IN ('public', 'history') AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_prisma%'
  ORDER BY 1`

/** Every row of every table, history included. */
export async function dump(): Promise<Record<string, string[]>> {
  const { rows } = await getPool().query<{ name: string }>(TABLES)
  const tables: Record<string, string[]> = {}
  for (const { name } of rows) {
    const { rows: lines } = await getPool().query<{ line: string }>(
      `SELECT (to_jsonb(t) - 'search')::text AS line FROM ${name} t ORDER BY 1`,
    )
    tables[name] = lines.map(({ line }) => line)
  }
  return tables
}

export type MeetingView = {
  id: string
  version: number
  kind: string
  status: string
  date: string | null
  level: string | null
  city: string | null
  state: string
  merged_into: string | null
  accepted: boolean
  countries: string[]
  organizations: string[]
  areas: string[]
  people: string[]
  reports: string[]
}

const VIEW = `SELECT m.id, m.version, m.kind, m.status, m.date, m.level, m.city, m.state, m.merged_into, m.accepted,
    ARRAY(SELECT country_code FROM meeting_countries WHERE meeting_id = m.id ORDER BY 1) AS countries,
    ARRAY(SELECT organization_code FROM meeting_organizations WHERE meeting_id = m.id ORDER BY 1) AS organizations,
    ARRAY(SELECT area_code FROM meeting_areas WHERE meeting_id = m.id ORDER BY 1) AS areas,
    ARRAY(SELECT p.key FROM participants s JOIN people p ON p.id = s.person_id WHERE s.meeting_id = m.id ORDER BY 1)
      AS people,
    ARRAY(SELECT article_id || '#' || ordinal || CASE WHEN pinned THEN '!' ELSE '' END FROM reports
      WHERE meeting_id = m.id ORDER BY 1) AS reports
  FROM meetings m ORDER BY m.date NULLS LAST, m.id COLLATE "C"`

export async function meetings(): Promise<MeetingView[]> {
  return (await getPool().query<MeetingView>(VIEW)).rows
}

/** The one meeting of an id, or, without an id, the only one that there is. */
export async function meeting(id?: string): Promise<MeetingView> {
  const all = (await meetings()).filter((one) => id === undefined || one.id === id)
  expect(all).toHaveLength(1)
  return all[0] as MeetingView
}

/** The meeting that an article's report is of. */
export async function meetingOf(article: string, ordinal = 0): Promise<MeetingView> {
  const { rows } = await getPool().query<{ id: string }>(
    'SELECT meeting_id AS id FROM reports WHERE article_id = $1 AND ordinal = $2',
    [article, ordinal],
  )
  return meeting(rows[0]?.id)
}

/** What the base says, without what counts how often it was said. */
export async function content(): Promise<unknown> {
  const rows = await meetings()
  return rows.map(({ version: _, ...row }) => row)
}

/** Empties the base, whose history goes with it, and begins to count from one. */
export async function clear(): Promise<void> {
  const { rows } = await getPool().query<{ name: string }>(TABLES)
  const told = rows
    .map(({ name }) => name)
    .filter((name) => /^public\.(?!(countries|organizations|areas|settings)$)/.test(name))
  await getPool().query(`TRUNCATE ${told.join(', ')} RESTART IDENTITY CASCADE`)
}
