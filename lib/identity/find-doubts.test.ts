import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Doubt, findDoubts, type NamedCluster } from './find-doubts'
import { joinReports } from './join-reports'
import type { MeetingReport, ToldMeeting, ToldPerson } from './told-meeting'

const seat = (key: string, country: string): ToldPerson => ({ name: key, key, role: 'head_of_state', country })
const TOKAYEV = seat('tokayev kassym-jomart', 'KZ')
const VUCIC = seat('vucic aleksandar', 'RS')
const NAMED = { participants: [TOKAYEV, VUCIC] }

function tell(article: string, told: Partial<ToldMeeting>, published: string | null = null): MeetingReport {
  return {
    ...{ article, ordinal: 0, published, language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, level: null, areas: [], background: false },
      ...{ confidence: 0.9, participants: [] },
      ...told,
    },
  }
}

/** The doubt between two meetings of one report each, if there is one. */
function between(a: Partial<ToldMeeting>, b: Partial<ToldMeeting>): Doubt | undefined {
  return findDoubts([
    { id: 'm', reports: [tell('a', a)] },
    { id: 'n', reports: [tell('b', b)] },
  ])[0]
}

describe('a pair of meetings', () => {
  it('is doubtful where the same people meet on the next day, and surer than without names', () => {
    const named = between(NAMED, { ...NAMED, date: '2026-02-28' })
    expect(named).toEqual({ a: 'm', b: 'n', score: 0.63, reasons: ['one day apart', 'same people'] })
    const unnamed = between({}, { date: '2026-02-28' })
    expect(unnamed?.reasons).toEqual(['one day apart', 'no names to tell by'])
    expect(unnamed?.score).toBeLessThan(0.5)
    expect(between(NAMED, { ...NAMED, date: '2026-03-01' })).toBeUndefined()
  })

  it('crosses the border of a month and of a year', () => {
    expect(between({ ...NAMED, date: '2026-01-31' }, { ...NAMED, date: '2026-02-01' })?.score).toBe(0.63)
    expect(between({ ...NAMED, date: '2025-12-31' }, { ...NAMED, date: '2026-01-01' })?.score).toBe(0.63)
  })

  it('is doubtful where only city, country or rank keeps it apart, and says which', () => {
    const at = (city: string, country = 'KZ') => ({ place: { city, country } })
    expect(between(at('Astana'), at('Almaty'))?.reasons).toContain('other city')
    expect(between(at('Astana'), at('Астана'))?.reasons).not.toContain('other city')
    expect(between(at('Astana'), at('Belgrade', 'RS'))?.reasons ?? []).toEqual([])
    expect(between({ ...NAMED, ...at('Astana') }, { ...NAMED, ...at('Belgrade', 'RS') })?.reasons).toContain(
      'other country',
    )
    expect(between({ level: 'minister' }, { level: 'official' })?.reasons).toContain('other rank')
  })

  it('is doubtful where a month or year holds the day on which the same person met', () => {
    const month = { ...NAMED, date: '2026-02-01', datePrecision: 'month' as const }
    expect(between(month, { ...NAMED, date: '2026-02-10' })?.reasons).toContain('day within the month')
    expect(between({ ...month, participants: [] }, { date: '2026-02-10' })).toBeUndefined()
    expect(between(month, { ...NAMED, date: '2026-03-01' })).toBeUndefined()
    const year = { ...NAMED, date: '2026-01-01', datePrecision: 'year' as const }
    expect(between(year, NAMED)?.reasons).toContain('day within the year')
  })

  it('holds a meeting without a date against the days around its publication', () => {
    const undated = tell('a', { ...NAMED, date: null, datePrecision: null }, '2026-02-28')
    const meetings = ['2026-02-27', '2026-02-10'].map((date) => ({
      id: date,
      reports: [tell(date, { ...NAMED, date })],
    }))
    expect(findDoubts([{ id: 'x', reports: [undated] }, ...meetings])).toEqual([
      { a: '2026-02-27', b: 'x', score: 0.45, reasons: ['no date to tell by', 'same people'] },
    ])
  })

  it('is never doubtful with other heads, in another way, or between other sides', () => {
    const next = { ...NAMED, date: '2026-02-28' }
    expect(between(NAMED, { ...next, participants: [TOKAYEV, seat('macut djuro', 'RS')] })).toBeUndefined()
    expect(between(NAMED, { ...next, kind: 'call' })).toBeUndefined()
    expect(between(NAMED, { ...next, kind: 'forum' })).toBeUndefined()
    expect(between(NAMED, { ...next, countries: ['KZ', 'UZ'] })).toBeUndefined()
    expect(between(NAMED, { ...next, countries: ['KZ', 'RS', 'UZ'] })).toBeUndefined()
    // one report with other heads is enough
    expect(
      findDoubts([
        { id: 'm', reports: [tell('a', {}), tell('b', { participants: [seat('macut djuro', 'RS')] })] },
        { id: 'n', reports: [tell('c', NAMED)] },
      ]),
    ).toEqual([])
  })

  it('of many sides is doubtful where most of them are the same', () => {
    const many = (...countries: string[]) => ({ kind: 'summit' as const, countries, participants: [TOKAYEV] })
    expect(between(many('AZ', 'KZ', 'TR', 'UZ'), { ...many('KZ', 'TR', 'UZ'), date: '2026-02-28' })).toBeDefined()
    expect(between(many('AZ', 'KZ', 'TR', 'UZ'), { ...many('KZ', 'RU', 'BY'), date: '2026-02-28' })).toBeUndefined()
  })

  it('says that there were two meetings it could be, or that one article tells of both', () => {
    const reports = [
      tell('a', { participants: [TOKAYEV, VUCIC] }),
      tell('b', { participants: [seat('bektenov olzhas', 'KZ'), VUCIC] }),
      tell('c', {}),
    ]
    const meetings = joinReports(reports).map((cluster, index) => ({ id: `m${index}`, reports: cluster }))
    expect(meetings).toHaveLength(3)
    const doubts = findDoubts(meetings)
    expect(doubts.map(({ a, b }) => [a, b])).toEqual([
      ['m0', 'm2'],
      ['m1', 'm2'],
    ])
    for (const { reasons } of doubts) expect(reasons).toContain('two meetings it could be')
    const settled = ['m', 'n'].map((id) => ({ id, reports: [{ ...tell(id, NAMED), pin: id }] }))
    expect(findDoubts(settled)[0]?.reasons).toEqual(['same day', 'same people', 'each settled by hand'])
    const one = [{ ...tell('a', NAMED) }, { ...tell('a', { ...NAMED, date: '2026-02-28' }), ordinal: 1 }]
    const [doubt] = findDoubts(one.map((report, index) => ({ id: `m${index}`, reports: [report] })))
    expect(doubt?.reasons).toEqual(['one day apart', 'same people', 'told apart by one article'])
    expect(doubt?.score).toBeLessThan(0.4)
  })
})

describe('findDoubts', () => {
  const told = fc.record({
    date: fc.constantFrom('2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01'),
    kind: fc.constantFrom('talks' as const, 'call' as const),
    countries: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS'], ['KZ', 'RS', 'UZ'], ['AZ', 'KZ', 'RS', 'UZ']),
    participants: fc.subarray([TOKAYEV, VUCIC, seat('macut djuro', 'RS')]),
    level: fc.constantFrom(null, 'minister' as const, 'head_of_state' as const),
  })
  const clusters = fc.array(fc.array(told, { minLength: 1, maxLength: 3 }), { maxLength: 8 }).map((all) =>
    all.map(
      (rows, index): NamedCluster => ({
        id: `m${index}`,
        reports: rows.map((row, at) => tell(`${index}.${at}`, row)),
      }),
    ),
  )

  it('says the same of a pair whatever the order, and whatever else is asked about', () => {
    fc.assert(
      fc.property(
        clusters.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all))),
        ([all, some]) => {
          const ids = new Set(some.map(({ id }) => id))
          const turned = some.map(({ id, reports }) => ({ id, reports: [...reports].reverse() }))
          expect(findDoubts(turned)).toEqual(findDoubts(all).filter(({ a, b }) => ids.has(a) && ids.has(b)))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives each pair once, in order, with a score between 0 and 1', () => {
    fc.assert(
      fc.property(clusters, (all) => {
        const doubts = findDoubts(all)
        expect(new Set(doubts.map(({ a, b }) => `${a} ${b}`)).size).toBe(doubts.length)
        for (const { a, b, score, reasons } of doubts) {
          expect(a < b && score > 0 && score < 1).toBe(true)
          expect(reasons.length).toBeGreaterThan(1)
        }
      }),
    )
  })

  it('holds only neighbours in time against each other', () => {
    let asked = 0
    const count = (a: string, b: string) => {
      asked++
      return a === b
    }
    const days = Array.from({ length: 3000 }, (_, index) => new Date(Date.UTC(2000, 0, 1 + 2 * index)))
    const meetings = days.map((day, index) => {
      const date = day.toISOString().slice(0, 10)
      return { id: `m${index}`, reports: [tell(`a${index}`, { date, participants: [seat(`vucic ${index}`, 'RS')] })] }
    })
    expect(findDoubts(meetings, count)).toEqual([])
    expect(asked).toBe(0)
  })
})
