import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset, DATASET_IDS } from '../../lib/analytics/registry'
import { readNumber, readText } from '../../lib/dataset/cells'
import type { Dataset, Row } from '../../lib/dataset/dataset'
import { applyDrill } from '../../lib/filters/apply-drill'
import type { Filters } from '../../lib/filters/filters'
import { formatFilters } from '../../lib/filters/format'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { fillBase } from './analytics-sample'
import { provideBase } from './base'

provideBase()
beforeAll(fillBase)

const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 })
const day = fc.constantFrom('2024-12-31', '2025-01-01', '2025-06-15', '2025-11-01', '2026-01-20', '2026-02-27')

/** Filters of which each, alone or with others, leaves some of the sample's meetings and not others. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    pair: fc.constantFrom(null, null, null, ['KZ', 'RS'] as const, ['RS', 'UZ'] as const),
    country: some('KZ', 'RS', 'UZ'),
    all: some('KZ', 'RS', 'UZ'),
    group: some('central_asia' as const, 'western_balkans' as const, 'eaeu' as const),
    guest: some('KZ', 'RS'),
    host: some('KZ', 'RS'),
    city: some('astana', 'belgrade', 'none'),
    period: fc.tuple(fc.option(day, { freq: 1 }), fc.option(day, { freq: 1 })),
    compare: fc.constantFrom(null, 'previous' as const, 'year' as const),
    area: some('trade' as const, 'energy' as const, 'nuclear_energy' as const),
    allAreas: fc.constantFrom([], [], ['trade' as const]),
    kind: some('talks' as const, 'call' as const, 'summit' as const),
    level: some('head_of_state' as const, 'minister' as const),
    status: fc.constantFrom('held' as const, 'all' as const, 'planned' as const),
    lang: some('ru' as const, 'en' as const, 'sr' as const),
    unverified: fc.boolean(),
  })
  .map(({ period: [a, b], ...rest }) => {
    const turned = a !== null && b !== null && b < a
    return { ...EMPTY_FILTERS, ...rest, from: turned ? b : a, to: turned ? a : b }
  })
  // Most subsets are wanted empty, or nothing would be left to count.
  .chain((filters) =>
    fc.subarray(Object.keys(filters) as (keyof Filters)[], { maxLength: 3 }).map((keys) => ({
      ...EMPTY_FILTERS,
      ...Object.fromEntries(keys.map((key) => [key, filters[key]])),
      status: filters.status,
    })),
  )

async function countMeetings(filters: Filters): Promise<number> {
  const totals = await buildDataset('totals', filters, 'en')
  return readNumber(totals.rows.find((row) => row.measure === 'meetings') ?? {}, 'value')
}

async function findFault(dataset: Dataset, filters: Filters, row: Row): Promise<string | null> {
  const drill = readText(row, 'drill')
  if (drill === null || dataset.counts === undefined) return null
  const drilled = applyDrill(filters, Object.fromEntries(new URLSearchParams(drill)))
  const found = await countMeetings(drilled)
  const counted = readNumber(row, dataset.counts)
  return found === counted
    ? null
    : `${dataset.id}?${formatFilters(filters)} · ${drill}: ${counted}, but ${found} are shown`
}

describe('a row leads to just the meetings that it counts', () => {
  it.each(DATASET_IDS)('%s', async (id) => {
    await fc.assert(
      fc.asyncProperty(anyFilters, async (filters) => {
        const dataset = await buildDataset(id, filters, 'en')
        for (const row of dataset.rows) expect(await findFault(dataset, filters, row)).toBeNull()
      }),
      { numRuns: 25 },
    )
  })
})

it('most of them hold rows that can be followed', async () => {
  const datasets = await Promise.all(
    DATASET_IDS.map((id) => buildDataset(id, { ...EMPTY_FILTERS, status: 'all' }, 'en')),
  )
  const followed = datasets.filter(
    ({ counts, rows }) => counts !== undefined && rows.some((row) => readText(row, 'drill')),
  )
  expect(followed.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['timeline', 'areas', 'areas-over-time', 'pairs']),
  )
})
