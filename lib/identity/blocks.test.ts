import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockOf, cutIntoBlocks, earliestStart, touch } from './blocks'
import { addDays, overlaps } from './days'
import { agreeInFull, agreeInPart, groupAlone } from './report-group'
import type { MeetingReport, ToldMeeting, ToldPerson } from './told-meeting'

type Part = Partial<
  Pick<ToldMeeting, 'date' | 'dateEnd' | 'datePrecision' | 'countries' | 'organizations' | 'participants'>
>

const TOKAYEV: ToldPerson = { name: 'Tokayev', key: 'tokayev', role: 'head_of_state', country: 'KZ' }

function report(article: string, told: Part): MeetingReport {
  return {
    ...{ article, ordinal: 0, published: '2026-03-01', language: 'en' },
    told: {
      ...{ kind: 'summit', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, participants: [], level: null, areas: [] },
      ...{ background: false, confidence: 1 },
      ...told,
    },
  }
}

const names = (reports: MeetingReport[]) => cutIntoBlocks(reports).map((block) => block.map(({ article }) => article))

const DAY = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days))
const TOLD = fc
  .record({
    date: DAY,
    length: fc.integer({ min: 0, max: 13 }),
    grain: fc.constantFrom('day', 'day', 'month', 'year'),
    countries: fc.subarray(['AZ', 'KZ', 'RS', 'RU', 'TR', 'UZ'], { minLength: 2 }),
  })
  .map(({ date, length, grain, countries }) =>
    grain === 'day'
      ? { date, dateEnd: length > 0 ? addDays(date, length) : null, datePrecision: 'day' as const, countries }
      : { date: `${date.slice(0, 7)}-01`, datePrecision: grain as 'month' | 'year', countries },
  )

describe('blocks', () => {
  it('of many sides hold what shares two of them on a day, directly or over others', () => {
    const summit = { countries: ['KZ', 'RU', 'UZ'] }
    const other = { countries: ['AZ', 'TR', 'RS'] }
    expect(
      names([
        report('a', summit),
        report('b', { ...summit, date: '2026-02-26', dateEnd: '2026-02-28' }),
        report('c', { countries: ['RU', 'UZ', 'TR', 'AZ'], date: '2026-02-28' }),
        report('d', { ...summit, date: '2026-03-01' }),
        report('e', other),
        report('f', { ...other, date: '2026-02-26', dateEnd: '2026-02-27' }),
        report('g', { countries: ['KZ', 'TR', 'RS'], organizations: ['SCO'], date: '2026-03-01' }),
      ]),
    ).toEqual([['a', 'b', 'c'], ['e', 'f'], ['d'], ['g']])
  })

  it('are the sets that nothing touches from outside', () => {
    fc.assert(
      fc.property(fc.array(TOLD, { maxLength: 30 }), (parts) => {
        const blocks = cutIntoBlocks(parts.map((told, index) => report(String(index), told)))
        for (const [index, block] of blocks.entries())
          for (const other of blocks.slice(index + 1))
            expect(block.some((a) => other.some((b) => touch(a.told, b.told)))).toBe(false)
        expect(blocks.flat()).toHaveLength(parts.length)
      }),
    )
  })

  it('hold together whatever two sides could be said to agree in', () => {
    const near = fc
      .record({ day: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 0, max: 5 }), vague: fc.boolean() })
      .map(({ day, length, vague }) =>
        vague
          ? { date: '2025-01-01', datePrecision: 'month' as const, participants: [TOKAYEV] }
          : { date: addDays('2025-01-01', day), dateEnd: addDays('2025-01-01', day + length), participants: [TOKAYEV] },
      )
    fc.assert(
      fc.property(near, near, (one, other) => {
        const [a, b] = [report('a', one), report('b', other)]
        const [x, y] = [groupAlone(a), groupAlone(b)]
        const agree = agreeInFull(x, y, Object.is) || agreeInPart(x, y, Object.is) || agreeInPart(y, x, Object.is)
        if (agree) expect(touch(a.told, b.told)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('begin no earlier than is looked', () => {
    fc.assert(
      fc.property(TOLD, DAY, (told, day) => {
        const block = blockOf(report('a', told).told)
        if (block === null || !overlaps(block.span, { from: day, to: day })) return
        expect(block.span.from >= earliestStart(block.key, day)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
