import { PassThrough, Readable } from 'node:stream'
import { beforeEach, expect, it } from 'vitest'
import { doctorCommand } from '../../lib/cli/commands/doctor'
import { getPool } from '../../lib/db/client'
import type { Finding } from '../../lib/db/inspect-base'
import { provideBase } from './base'
import { clear, tell } from './curation-desk'
import { VUCIC } from './ingest-engine'

provideBase()

beforeEach(async () => {
  await clear()
  await tell({ id: 'a', meetings: [{ countries: ['KZ', 'RS'], seats: [VUCIC] }] })
})

async function examine(...args: string[]): Promise<{ status: number; out: string; wrong: Record<string, Finding> }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const out = stdout.toArray()
  stderr.resume()
  const status = await doctorCommand.run(args, { stdin: Readable.from([]), stdout, stderr })
  stdout.end()
  const said = Buffer.concat(await out).toString()
  const findings: Finding[] = args.includes('--json') ? JSON.parse(said).findings : []
  const wrong = Object.fromEntries(findings.filter((one) => one.wrong > 0).map((one) => [one.name, one]))
  return { status, out: said, wrong }
}

/** Writes as one who passes over triggers and keys. */
async function spoil(...statements: string[]): Promise<void> {
  const client = await getPool().connect()
  try {
    await client.query('BEGIN; SET LOCAL session_replication_role = replica')
    for (const statement of statements) await client.query(statement)
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

it('finds nothing in a base that is as it should be', async () => {
  const { status, out } = await examine()
  expect(out).toMatch(/^\d+ looks: nothing is wrong\.\n$/)
  expect(status).toBe(0)
  expect(await examine('--mend')).toMatchObject({ status: 2 })
})

it('says what was written past the triggers, and puts right what follows from other rows', async () => {
  await spoil(
    `UPDATE meetings SET date = '2025-01-01'`,
    'DELETE FROM person_counts',
    `INSERT INTO base_counts (name, value) VALUES ('unverified', 3)`,
  )
  const found = await examine('--json')
  expect(found.status).toBe(1)
  expect(Object.keys(found.wrong)).toEqual(['meeting facts', 'person counts', 'base counts'])
  expect(found.wrong['base counts']?.examples).toEqual([{ kept: { name: 'unverified', value: 3 }, raw: null }])
  const repaired = await examine('--repair', '--json')
  expect(repaired.status).toBe(0)
  // the counts by day follow from facts, so they were wrong as soon as those were right
  expect(Object.keys(repaired.wrong)).toContain('meeting counts')
  expect(await examine()).toMatchObject({ status: 0 })
  const { rows } = await getPool().query(`SELECT first FROM meeting_counts WHERE "of" = 'pair' AND grain = 'month'`)
  expect(rows).toEqual([{ first: '2025-01-01' }])
})

it('says what only a person can put right', async () => {
  await spoil(
    `UPDATE evidence SET "end" = 1000000 WHERE id = (SELECT min(id) FROM evidence WHERE report_id IS NOT NULL)`,
    `INSERT INTO meetings (id, kind, status, confidence) VALUES ('alone', 'talks', 'held', 1)`,
    `INSERT INTO people (key, name) VALUES ('nobody', 'Nobody')`,
    'DELETE FROM extractions',
  )
  const { status, out } = await examine('--repair')
  expect(status).toBe(1)
  expect(out).toContain(
    'meetings without reports: 1 meetings of which no report tells and no person said anything\n  "alone"',
  )
  expect(out).toContain('people without names: 1 ')
  expect(out).toContain('articles without an answer: 1 ')
  expect(out).toContain('spans of report: 1 words that lie outside of their text')
  const { rows } = await getPool().query(`SELECT value FROM base_counts WHERE name = 'meetings'`)
  expect(rows).toEqual([{ value: 2 }])
})
