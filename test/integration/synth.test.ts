import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildDataset, DATASET_IDS } from '../../lib/analytics/registry'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { type FillOptions, fillBase } from '../../lib/synth/fill-base'
import { answerSchema } from './answer-schema'
import { provideBase } from './base'
import { readContent } from './base-content'
import { expectRecomputed } from './curation-recomputed'

provideBase()

const OPTIONS: FillOptions = { meetings: 520, seed: 7, from: 2024, to: 2025, reports: 1.4, beside: false }

async function digest(pool: pg.Pool): Promise<Record<string, string>> {
  const tables = Object.entries(await readContent(pool))
  return Object.fromEntries(
    tables.map(([name, rows]) => [
      name,
      `${rows.length} ${createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 12)}`,
    ]),
  )
}

describe('a synthetic base', () => {
  beforeAll(async () => {
    expect(await fillBase(getPool(), OPTIONS)).toBe(520)
  }, 60_000)

  it('says only what stands in its texts, in the form of the contract', async () => {
    const { rows } = await getPool().query(
      'SELECT a.title, a.text, e.answer FROM articles a JOIN extractions e ON e.article_id = a.id',
    )
    expect(rows.length).toBeGreaterThan(600)
    for (const { answer } of rows) expect(answerSchema.parse(answer)).toBeTruthy()
    const quotes = await getPool().query<{ field: string; quote: string; name: string | null }>(
      `SELECT e.field, substr(CASE WHEN e.in_title THEN a.title ELSE a.text END, e.start + 1, e."end" - e.start) AS quote,
         (SELECT person ->> 'name' FROM jsonb_array_elements(r.told -> 'participants') person
          WHERE e.field = 'participant:' || (person ->> 'key')) AS name
       FROM evidence e JOIN reports r ON r.id = e.report_id JOIN articles a ON a.id = r.article_id`,
    )
    for (const { field, quote, name } of quotes.rows) {
      expect(quote.trim()).toBe(quote)
      if (field.startsWith('participant:')) expect(quote).toBe(name)
    }
    expect(new Set(quotes.rows.map(({ field }) => field.split(':')[0]))).toEqual(
      new Set([
        'meeting',
        'kind',
        'status',
        'countries',
        'organizations',
        'date',
        'place',
        'visit',
        'level',
        'participant',
        'area',
      ]),
    )
  })

  it('holds the meetings that joining its reports gives, and the words of the search as the base writes them', async () => {
    await expectRecomputed()
    const { rows } = await getPool().query(
      `SELECT count(*)::int AS wrong FROM articles
       WHERE search IS DISTINCT FROM search_vector(language, title, text, fold_text(title), fold_text(text))`,
    )
    expect(rows[0].wrong).toBe(0)
    const rollups = await getPool().query('SELECT * FROM check_rollups()')
    expect(rollups.rows).toEqual([])
  })

  it('is marked in every dataset, and every dataset can be made of it', async () => {
    for (const id of DATASET_IDS) {
      const dataset = await buildDataset(
        id,
        { ...EMPTY_FILTERS, ...(id === 'search' ? { q: 'memorandum' } : {}) },
        'en',
      )
      expect(dataset.notes.join(' ')).toContain('synthetic data')
      if (id !== 'contacts') expect(dataset.rows.length, id).toBeGreaterThan(0)
    }
  })

  it('is not made twice, nor another one in its place', async () => {
    expect(await fillBase(getPool(), OPTIONS)).toBe(0)
    await expect(fillBase(getPool(), { ...OPTIONS, seed: 8 })).rejects.toThrow('a base of their own')
  })

  describe('made again elsewhere', () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`
    const template = inject('templateUrl')
    const administer = async (statement: string) => {
      const session = new pg.Client({
        connectionString: Object.assign(new URL(template), { pathname: '/postgres' }).href,
      })
      await session.connect()
      await session.query(statement).finally(() => session.end())
    }
    let other: pg.Pool
    beforeAll(async () => {
      await administer(`CREATE DATABASE "${name}" TEMPLATE entente STRATEGY file_copy`)
      other = new pg.Pool({ connectionString: Object.assign(new URL(template), { pathname: `/${name}` }).href })
      // the server ends what is left of its sessions when the base is dropped
      other.on('connect', (client) => client.on('error', () => {}))
    })
    afterAll(async () => {
      await other.end()
      await administer(`DROP DATABASE "${name}" WITH (FORCE)`)
    })

    it('is the same, though it was stopped on the way', async () => {
      const stop = new AbortController()
      const made = await fillBase(other, { ...OPTIONS, signal: stop.signal, onProgress: () => stop.abort() })
      expect(made).toBeGreaterThan(0)
      expect(made).toBeLessThan(520)
      expect(await fillBase(other, OPTIONS)).toBe(520 - made)
      expect(await digest(other)).toEqual(await digest(getPool()))
    })

    it('is not put among reports of others unless that is asked for', async () => {
      await other.query(`DELETE FROM settings WHERE key = 'synthetic'`)
      await expect(fillBase(other, { ...OPTIONS, seed: 8 })).rejects.toThrow('--beside')
    })
  })
})
