import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextDay, writeDay } from '../../filters/calendar'
import { listSpans, type Spans } from './spans'

const day = fc
  .tuple(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 15, 27, 28))
  .map(([year, month, number]) => writeDay(year, month, number))
const end = fc.oneof(
  day,
  day.map((first) => nextDay(first)),
  fc.constant('2020-12-31'),
  fc.constant('2021-03-31'),
)

/** How often the spans count a day. */
function count({ cells, days }: Spans, at: string): number {
  const lies = (of: string, from: string | null, before: string | null): boolean =>
    (from === null || of >= from) && (before === null || of < before)
  const first = { all: at, year: `${at.slice(0, 4)}-01-01`, month: `${at.slice(0, 7)}-01` }
  return (
    cells.filter(({ grain, from, before }) => lies(first[grain], from, before)).length +
    days.filter(({ from, before, to }) => lies(at, from, before) && (to === null || at <= to)).length
  )
}

it('counts every day of a period once and no other', () => {
  const bound = fc.option(end)
  fc.assert(
    fc.property(
      bound,
      bound,
      fc.constantFrom('all' as const, 'year' as const, 'month' as const),
      fc.constantFrom('year' as const, 'month' as const),
      fc.array(fc.oneof(day, end), { minLength: 5, maxLength: 20 }),
      (from, to, by, finest, probes) => {
        fc.pre(by !== 'month' || finest === 'month')
        const spans = listSpans({ from, to }, by, finest)
        for (const at of [...probes, ...[from, to].filter((bound) => bound !== null)]) {
          const inside = (from === null || at >= from) && (to === null || at <= to)
          expect(count(spans, at)).toBe(inside ? 1 : 0)
        }
      },
    ),
    { seed: 1, numRuns: 200 },
  )
})

it('reads whole years where it may', () => {
  const period = { from: '2019-11-05', to: '2023-02-10' }
  expect(listSpans(period, 'all', 'month')).toEqual({
    cells: [
      { grain: 'month', from: '2019-12-01', before: '2020-01-01' },
      { grain: 'year', from: '2020-01-01', before: '2023-01-01' },
      { grain: 'month', from: '2023-01-01', before: '2023-02-01' },
    ],
    days: [
      { from: '2019-11-05', before: '2019-12-01', to: null },
      { from: '2023-02-01', before: null, to: '2023-02-10' },
    ],
  })
  expect(listSpans(period, 'month', 'month').cells).toEqual([
    { grain: 'month', from: '2019-12-01', before: '2023-02-01' },
  ])
})
