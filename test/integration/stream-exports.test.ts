import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '../../app/api/v1/[file]/route'
import { openDataset } from '../../lib/analytics/open-dataset'
import { buildDataset, buildPart } from '../../lib/analytics/registry'
import type { Row } from '../../lib/dataset/dataset'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()
beforeAll(fillBase)

const everything = { ...EMPTY_FILTERS, status: 'all' as const }
const ROW_WISE = ['meetings', 'articles', 'visits', 'forums', 'plover', 'cameo'] as const

async function readRows(batches: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for await (const rows of batches) all.push(...rows)
  return all
}

/** Sessions of this base that a reading still holds. */
async function countHeld(): Promise<number> {
  const { rows } = await getPool().query<{ held: number }>(
    `SELECT count(*)::int AS held FROM pg_stat_activity
      WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  )
  return rows[0]?.held ?? 0
}

describe('a dataset that is read a row at a time', () => {
  it.each(ROW_WISE)('is %s as it is built at once, of now and as of then', async (id) => {
    const instant = (
      await getPool().query<{ at: string }>(
        `SELECT to_char(min(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM revisions`,
      )
    ).rows[0]?.at
    for (const filters of [
      everything,
      { ...everything, pair: ['KZ', 'RS'] as const },
      { ...everything, asOf: instant ?? null },
    ]) {
      const open = await openDataset(id, filters, 'sr')
      const rows = await readRows(open.batches)
      await open.close()
      const { known: _, ...built } = await buildDataset(id, filters, 'sr')
      const { known: __, ...opened } = open.dataset
      expect({ ...opened, rows }).toEqual(built)
    }
  })

  it('shows nothing that was written after it was opened', async () => {
    const before = await buildDataset('meetings', everything, 'en')
    const open = await openDataset('meetings', everything, 'en')
    await getPool().query(`UPDATE meetings SET status = 'cancelled' WHERE id = 'm1'`)
    const rows = await readRows(open.batches)
    await open.close()
    await getPool().query(`UPDATE meetings SET status = 'held' WHERE id = 'm1'`)
    expect(rows).toEqual(before.rows)
  })

  it('gives its session back when the reader leaves', async () => {
    const response = await GET(new Request('http://localhost/api/v1/meetings.csv?status=all'), {
      params: Promise.resolve({ file: 'meetings.csv' }),
    })
    const reader = response.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^id,date,/)
    await reader?.cancel()
    // one that was at work is thrown away, which the base sees a little later
    await expect.poll(countHeld, { timeout: 10_000 }).toBe(0)
  })

  it('lets more readers wait than there are sessions for them', async () => {
    const ask = async () => {
      const open = await openDataset('forums', everything, 'en')
      const rows = await readRows(open.batches)
      await open.close()
      return rows.length
    }
    const counts = await Promise.all(Array.from({ length: 30 }, ask))
    expect(new Set(counts).size).toBe(1)
    expect(await countHeld()).toBe(0)
  })
})

it.each(ROW_WISE)('a part of %s says how many rows there are', async (id) => {
  const whole = await buildDataset(id, everything, 'en')
  const part = await buildPart(id, everything, 'en', { offset: 1, limit: 1 })
  const rowsOf = (dataset: typeof whole) => dataset.rows.map(({ changed: _, ...row }) => row)
  const events = id === 'plover' || id === 'cameo'
  if (!events) expect(rowsOf(part)).toEqual(rowsOf(whole).slice(1, 2))
  const isCut = !events && part.rows.length < whole.rows.length
  expect(part.total).toBe(isCut ? whole.rows.length : undefined)
})
