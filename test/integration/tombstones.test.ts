import { beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../../lib/analytics/article-detail/read'
import { readBaseState } from '../../lib/analytics/base-state'
import { readMeeting } from '../../lib/analytics/meeting-detail/read'
import { readPairOverview } from '../../lib/analytics/pair-overview/read'
import { readHealth } from '../../lib/analytics/read-health'
import { buildDataset, DATASET_IDS } from '../../lib/analytics/registry'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()

const everything = { ...EMPTY_FILTERS, status: 'all' as const }

describe('a meeting that was merged, rejected or deleted', () => {
  beforeAll(async () => {
    await fillBase()
    await getPool().query(`UPDATE meetings SET state = 'merged', merged_into = 'm2' WHERE id = 'm1'`)
    await getPool().query(`UPDATE meetings SET state = 'rejected' WHERE id IN ('m2', 'm3', 'm5')`)
    await getPool().query(`UPDATE meetings SET state = 'deleted' WHERE id IN ('m4', 'm6', 'm7')`)
  })

  /** What was read and how well it is read does not hang on what became of a meeting. */
  const OF_READING: readonly string[] = ['coverage', 'reader-quality', 'sources', 'totals']

  it.each(DATASET_IDS.filter((id) => !OF_READING.includes(id)))('is in no row of %s', async (id) => {
    const { rows, sources } = await buildDataset(id, everything, 'en')
    expect(rows).toEqual([])
    expect(sources.reports).toBe(0)
  })

  it('is counted nowhere', async () => {
    const { rows } = await buildDataset('totals', everything, 'en')
    expect(rows.map((row) => row.value)).toEqual(rows.map(() => 0))
    expect(await readBaseState(null)).toMatchObject({ articles: 5, meetings: 0 })
    expect(await readHealth()).toMatchObject({ articles: 5, meetings: 0 })
    expect(await readPairOverview('KZ', 'RS', null)).toMatchObject({ held: 0, planned: 0, cancelled: 0 })
    expect((await buildDataset('articles', everything, 'en')).notes).toContain('5 reports tell of no meeting at all.')
    expect(await readArticle('a1', null)).toMatchObject({ meetings: [] })
  })

  it('is still read by its id, with what became of it', async () => {
    expect(await readMeeting('m1', null)).toMatchObject({
      state: 'merged',
      mergedInto: 'm2',
      neighbours: { previous: null, next: null, sameDay: [] },
    })
    expect(await readMeeting('m7', null)).toMatchObject({ state: 'deleted', mergedInto: null })
  })
})
