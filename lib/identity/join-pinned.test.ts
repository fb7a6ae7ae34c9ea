import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleCode } from '../vocab/roles'
import { cutIntoBlocks } from './blocks'
import { joinReports } from './join-reports'
import type { MeetingReport, ToldMeeting } from './told-meeting'
import { reportName } from './told-meeting'

type Seat = [key: string, role: RoleCode | null, country: string | null]
type Told = Partial<ToldMeeting> & { seats?: Seat[] }

const TOKAYEV: Seat = ['tokayev kassym-jomart', 'head_of_state', 'KZ']
const BEKTENOV: Seat = ['bektenov olzhas', 'head_of_government', 'KZ']
const VUCIC: Seat = ['vucic aleksandar', 'head_of_state', 'RS']
const MACUT: Seat = ['macut djuro', 'head_of_government', 'RS']

function tell(article: string, { seats = [], ...fields }: Told, pin?: string, ordinal = 0): MeetingReport {
  return {
    ...{ article, ordinal, published: null, language: 'en', pin },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, level: null, areas: [], background: false },
      ...{ confidence: 0.9, participants: seats.map(([key, role, country]) => ({ name: key, key, role, country })) },
      ...fields,
    },
  }
}

function word(meeting: string, told: Told): MeetingReport {
  return { ...tell(`word of ${meeting}`, told, meeting), word: true }
}

function join(...reports: MeetingReport[]): string[][] {
  return joinReports(reports).map((cluster) => cluster.map(reportName))
}

const BOTH = [TOKAYEV, VUCIC]

describe('reports that a person bound', () => {
  it('to one meeting are one, whatever they say and however far apart they lie', () => {
    expect(
      join(
        tell('a', { seats: BOTH }, 'm'),
        tell('b', { seats: [BEKTENOV, MACUT], kind: 'call' }, 'm'),
        tell('c', { date: '2025-01-01', datePrecision: 'year', countries: ['KZ', 'UZ'] }, 'm'),
        tell('d', { date: null, datePrecision: null }, 'm'),
      ),
    ).toEqual([['a#0', 'b#0', 'c#0', 'd#0']])
  })

  it('to two meetings are two, though they say the same', () => {
    expect(join(tell('a', { seats: BOTH }, 'm'), tell('b', { seats: BOTH }, 'n'))).toHaveLength(2)
    expect(join(tell('a', { seats: BOTH }, 'm'), tell('b', {}, 'n'))).toHaveLength(2)
  })
})

describe('a report that nobody bound', () => {
  it('joins what is bound where it says the same as any part of it', () => {
    const merged = [tell('a', { seats: BOTH }, 'm'), tell('b', { seats: [BEKTENOV, MACUT], date: '2026-02-28' }, 'm')]
    expect(join(...merged, tell('c', { seats: BOTH }))).toHaveLength(1)
    expect(join(...merged, tell('c', { seats: [BEKTENOV, MACUT], date: '2026-02-28' }))).toHaveLength(1)
    expect(join(...merged, tell('c', { seats: [BEKTENOV, MACUT], kind: 'call' }))).toHaveLength(2)
  })

  it('joins it in part, and is not kept away by heads that the person overruled', () => {
    const merged = [tell('a', { seats: BOTH }, 'm'), tell('b', { seats: [TOKAYEV, MACUT] }, 'm')]
    expect(join(...merged, tell('c', { seats: [VUCIC] }))).toHaveLength(1)
    expect(join(...merged, tell('c', { seats: [MACUT] }))).toHaveLength(1)
    expect(join(...merged, tell('c', { seats: [['mali sinisa', 'minister', 'RS']] }))).toHaveLength(2)
  })

  it('is kept away by heads that the rules joined though they oppose each other, for nobody overruled those', () => {
    const all = ['AZ', 'KZ', 'RS', 'UZ']
    const days = { dateEnd: '2026-03-02' }
    const joined = (pin?: string) => [
      tell('a', { seats: [BEKTENOV], countries: all }, pin),
      tell('b', { seats: [BEKTENOV, VUCIC], countries: all, ...days }, pin),
      tell('c', { seats: [BEKTENOV, MACUT], countries: ['KZ', 'RS', 'UZ'], ...days }, pin),
    ]
    const president = tell('d', { seats: [VUCIC], countries: all, ...days })
    const apart = [['a#0', 'b#0', 'c#0'], ['d#0']]
    expect(join(...joined(), president)).toEqual(apart)
    expect(join(...joined('m'), president)).toEqual(apart)
    // those that the rules keep apart are another matter
    expect(join(...joined('m').slice(1), president)).toEqual([['b#0', 'c#0', 'd#0']])
  })

  it('is not kept away by heads that nothing but the word of a person brings together', () => {
    const days = { dateEnd: '2026-03-02' }
    const other: Seat = ['vulin aleksandar', 'head_of_state', 'RS']
    const merged = [tell('a', { seats: [VUCIC], ...days }, 'm'), tell('b', { seats: [other], ...days }, 'm')]
    const month = tell('c', { seats: [VUCIC], date: '2026-02-01', datePrecision: 'month' })
    expect(join(...merged, month)).toHaveLength(1)
    expect(join(...merged, word('m', { seats: [VUCIC, other] }), month)).toHaveLength(1)
    const full = tell('d', { seats: [VUCIC] }, 'm')
    expect(join(...merged, full, word('m', { seats: [VUCIC, other] }), month)).toHaveLength(1)
  })

  it('stays by itself where two meetings that persons told apart are possible', () => {
    const split = [tell('a', { seats: BOTH }, 'm'), tell('b', { seats: BOTH }, 'n')]
    expect(join(...split, tell('c', { seats: BOTH }))).toHaveLength(3)
    expect(join(...split, tell('c', {}))).toHaveLength(3)
    expect(join(...split, tell('c', { seats: BOTH }), tell('d', { seats: BOTH }))).toEqual([
      ['a#0'],
      ['b#0'],
      ['c#0', 'd#0'],
    ])
  })

  it('is not joined to a meeting of which its own article already tells', () => {
    expect(join(tell('a', { seats: BOTH }, 'm'), tell('a', { seats: [VUCIC] }, undefined, 1))).toHaveLength(2)
  })

  it('that says more takes what is bound along, unless two could', () => {
    const bound = tell('a', {}, 'm')
    const presidents = tell('b', { seats: BOTH })
    const premiers = tell('c', { seats: [BEKTENOV, MACUT] })
    expect(join(bound, presidents)).toEqual([['a#0', 'b#0']])
    expect(join(bound, presidents, premiers)).toHaveLength(3)
    expect(join(bound, presidents, tell('d', { seats: [VUCIC] }, 'n'))).toHaveLength(3)
  })

  it('is not taken in where other bound reports contradict it, in whatever month they lie', () => {
    const presidents = tell('b', { seats: BOTH })
    const bound = tell('a', { seats: [VUCIC] }, 'm')
    expect(join(bound, tell('d', { seats: [BEKTENOV], date: '2026-02-20' }, 'm'), presidents)).toHaveLength(2)
    expect(join(bound, tell('d', { seats: [BEKTENOV], date: '2025-11-20' }, 'm'), presidents)).toHaveLength(2)
    expect(join(bound, tell('b', {}, 'm', 1), presidents)).toHaveLength(2)
    // unless the person has bound together what contradicts itself
    expect(join(bound, tell('d', { seats: [MACUT] }, 'm'), presidents)).toHaveLength(1)
  })

  it('is left alone for good where two bound meetings could hold it', () => {
    const ministers = { level: 'minister' as const }
    const full = (article: string, pin: string) => tell(article, { seats: BOTH, level: 'head_of_state' }, pin)
    const free = tell('c', { seats: [VUCIC], ...ministers })
    expect(join(full('a', 'm'), full('b', 'n'), tell('d', ministers, 'm'), free)).toEqual([
      ['a#0', 'd#0'],
      ['b#0'],
      ['c#0'],
    ])
    const premiers = tell('b', { seats: [BEKTENOV, VUCIC], level: 'head_of_government' })
    expect(join(full('a', 'm'), premiers, tell('d', ministers, 'm'), free)).toHaveLength(3)
    expect(join(tell('a', { seats: BOTH }, 'm'), tell('b', {}, 'm'), tell('c', {}, 'n'), tell('d', {}))).toEqual([
      ['a#0', 'b#0'],
      ['c#0'],
      ['d#0'],
    ])
  })

  it('is not joined in part to a meeting of which its own article tells in passing', () => {
    const bound = [tell('a', { seats: BOTH }, 'm'), tell('c', {}, 'm')]
    expect(join(...bound, tell('c', { seats: [VUCIC] }, undefined, 1))).toHaveLength(2)
    expect(join(...bound, tell('d', { seats: [VUCIC] }, undefined, 1))).toHaveLength(1)
  })
})

describe('the word of a person', () => {
  it('is what later reports are held against, beside the reports', () => {
    const moved = [tell('a', { seats: BOTH }, 'm'), word('m', { seats: BOTH, date: '2026-02-28' })]
    expect(join(...moved, tell('b', { seats: BOTH, date: '2026-02-28' }))).toHaveLength(1)
    expect(join(...moved, tell('b', { seats: BOTH }))).toHaveLength(1)
    expect(join(...moved, tell('b', { seats: BOTH, date: '2026-02-26' }))).toHaveLength(2)
  })

  it('stands for a meeting of which no report tells', () => {
    expect(join(word('m', { seats: BOTH }), tell('a', { seats: BOTH }), tell('b', { seats: [VUCIC] }))).toEqual([
      ['a#0', 'b#0', 'word of m#0'],
    ])
  })
})

describe('joinReports with pins', () => {
  const told = fc.record({
    date: fc.constantFrom('2026-02-26', '2026-02-27', '2026-02-27', '2026-03-01'),
    precision: fc.constantFrom('day' as const, 'day' as const, 'day' as const, 'month' as const, 'year' as const),
    length: fc.constantFrom(0, 0, 1),
    kind: fc.constantFrom('talks' as const, 'visit' as const, 'call' as const),
    countries: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS'], ['KZ', 'RS', 'UZ'], ['AZ', 'KZ', 'RS', 'UZ']),
    city: fc.constantFrom(null, null, 'Astana', 'Алматы'),
    level: fc.constantFrom(null, null, 'head_of_state' as const, 'minister' as const),
    seats: fc.tuple(fc.constantFrom(null, TOKAYEV, BEKTENOV), fc.constantFrom(null, VUCIC, MACUT)),
  })
  const pin = fc.constantFrom(undefined, undefined, undefined, 'm', 'n', 'o')
  const rows = (article: fc.Arbitrary<string>) =>
    fc.array(fc.tuple(article, pin, fc.boolean(), told), { minLength: 2, maxLength: 12 }).map((all) =>
      all.map(([name, bound, isWord, { date, precision, length, city, seats, ...rest }], ordinal) => {
        const first = precision === 'day' ? date : precision === 'month' ? `${date.slice(0, 7)}-01` : '2026-01-01'
        const last = precision === 'day' && length > 0 ? '2026-03-02' : null
        const people = seats.filter((seat) => seat !== null)
        const place = city && { city, country: 'KZ' }
        const all = { ...rest, place, date: first, dateEnd: last, datePrecision: precision, seats: people }
        return bound !== undefined && isWord ? { ...word(bound, all), ordinal } : tell(name, all, bound, ordinal)
      }),
    )
  const shared = rows(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const single = rows(fc.uuid())

  it('gives the same meetings for every order of the reports', () => {
    fc.assert(
      fc.property(
        shared.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(join(...shuffled)).toEqual(join(...all))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('keeps together what is bound to one meeting, and apart what is bound to two', () => {
    fc.assert(
      fc.property(shared, (all) => {
        const clusters = joinReports(all)
        expect(clusters.flat().map(reportName).sort()).toEqual(all.map(reportName).sort())
        const pins = clusters.map((cluster) => [...new Set(cluster.flatMap((report) => report.pin ?? []))])
        expect(Math.max(...pins.map((found) => found.length))).toBeLessThanOrEqual(1)
        expect(new Set(pins.flat()).size).toBe(pins.flat().length)
      }),
      { numRuns: 400 },
    )
  })

  it('changes nothing where a person binds the reports of some meetings as they were joined', () => {
    fc.assert(
      fc.property(single, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (all, chosen) => {
        // a word is always bound, so it has no place among what the rules join by themselves
        const free = all.filter((report) => report.word !== true).map((report) => ({ ...report, pin: null }))
        const clusters = joinReports(free)
        const bound = clusters.flatMap((cluster, index) =>
          cluster.map((report) => ({ ...report, pin: chosen[index] ? `meeting ${index}` : null })),
        )
        expect(join(...bound)).toEqual(join(...free))
      }),
      { numRuns: 400 },
    )
  })

  it('needs no more than the blocks that pins connect', () => {
    fc.assert(
      fc.property(shared, (all) => {
        const parts = connect(all)
        const apart = parts.flatMap((part) => join(...part))
        expect(apart.sort()).toEqual(join(...all).sort())
      }),
      { numRuns: 300 },
    )
  })
})

/** Reports in parts: blocks, and those together that hold reports of one pin. */
function connect(reports: MeetingReport[]): MeetingReport[][] {
  let parts = cutIntoBlocks(reports)
  for (const pin of new Set(reports.flatMap((report) => report.pin ?? []))) {
    const holds = (part: MeetingReport[]) => part.some((report) => report.pin === pin)
    parts = [...parts.filter((part) => !holds(part)), parts.filter(holds).flat()]
  }
  return parts
}
