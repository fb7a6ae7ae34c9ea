import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RoleCode } from '../vocab/roles'
import { joinReports } from './join-reports'
import type { MeetingReport, ToldMeeting } from './told-meeting'
import { reportName } from './told-meeting'

type Seat = [key: string, role: RoleCode | null, country: string | null]

const TOKAYEV: Seat = ['tokayev kassym-jomart', 'head_of_state', 'KZ']
const BEKTENOV: Seat = ['bektenov olzhas', 'head_of_government', 'KZ']
const VUCIC: Seat = ['vucic aleksandar', 'head_of_state', 'RS']
const MACUT: Seat = ['macut djuro', 'head_of_government', 'RS']
const KOSHERBAYEV: Seat = ['kosherbayev yermek', 'foreign_minister', 'KZ']
const DJURIC: Seat = ['djuric marko', 'foreign_minister', 'RS']

function tell(article: string, told: Partial<ToldMeeting> & { seats?: Seat[] }, ordinal = 0): MeetingReport {
  const { seats = [], ...fields } = told
  return {
    article,
    ordinal,
    published: null,
    language: 'en',
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, level: null, areas: [], background: false },
      confidence: 0.9,
      participants: seats.map(([key, role, country]) => ({ name: key, key, role, country })),
      ...fields,
    },
  }
}

function join(...reports: MeetingReport[]): string[][] {
  return joinReports(reports).map((cluster) => cluster.map(reportName))
}

describe('reports of one encounter', () => {
  it('are one meeting when sides, day and heads agree, whatever became of it and however it is called', () => {
    const preview = tell('a', { status: 'planned', seats: [VUCIC, TOKAYEV] })
    const visit = tell('b', { kind: 'visit', seats: [TOKAYEV, VUCIC, ['kosanovic sara', 'minister', 'RS']] })
    const recalled = tell('c', { background: true, seats: [TOKAYEV, VUCIC] })
    expect(join(preview, visit, recalled)).toEqual([['a#0', 'b#0', 'c#0']])
  })

  it('stay apart with other heads on the same day', () => {
    const presidents = tell('a', { seats: [TOKAYEV, VUCIC] })
    const minister = tell('b', { seats: [BEKTENOV, VUCIC] })
    expect(join(presidents, minister)).toEqual([['a#0'], ['b#0']])
  })

  it('stay apart on other days, with other sides, and in another way', () => {
    const seats = [TOKAYEV, VUCIC]
    const talks = tell('a', { seats })
    expect(join(talks, tell('b', { seats, date: '2026-02-28' }))).toHaveLength(2)
    expect(join(talks, tell('b', { seats, kind: 'call' }))).toHaveLength(2)
    expect(join(talks, tell('b', { seats, kind: 'forum' }))).toHaveLength(2)
    expect(join(talks, tell('b', { seats, countries: ['KZ', 'RS', 'UZ'], kind: 'summit' }))).toHaveLength(2)
    expect(
      join(
        tell('a', { seats, date: null, datePrecision: null }),
        tell('b', { seats, date: null, datePrecision: null }),
      ),
    ).toHaveLength(2)
  })
})

describe('a report that says less', () => {
  it('goes to the only meeting it can be', () => {
    expect(join(tell('a', { seats: [TOKAYEV, VUCIC] }), tell('b', {}))).toEqual([['a#0', 'b#0']])
    expect(join(tell('a', { seats: [TOKAYEV, VUCIC] }), tell('b', { seats: [VUCIC] }))).toEqual([['a#0', 'b#0']])
  })

  it('stays by itself where it could be two', () => {
    const first = tell('a', { seats: [TOKAYEV, VUCIC] })
    const second = tell('b', { seats: [BEKTENOV, VUCIC] })
    expect(join(first, second, tell('c', {}))).toHaveLength(3)
    expect(join(first, second, tell('c', { seats: [VUCIC] }))).toHaveLength(3)
    expect(join(first, second, tell('c', { seats: [TOKAYEV] }))).toEqual([['a#0', 'c#0'], ['b#0']])
  })

  it('is not joined to a meeting that its own article tells beside it', () => {
    expect(join(tell('a', { seats: [TOKAYEV, VUCIC] }), tell('a', {}, 1))).toHaveLength(2)
  })

  it('is not joined where its article tells of another one like it, for that article knows them apart', () => {
    const full = tell('a', { seats: [TOKAYEV, VUCIC] })
    expect(join(full, tell('b', {}), tell('b', { level: 'minister' }, 1))).toHaveLength(3)
    expect(join(full, tell('b', { seats: [VUCIC] }), tell('b', { seats: [TOKAYEV] }, 1))).toHaveLength(3)
    expect(join(full, tell('b', {}), tell('b', {}, 1))).toHaveLength(3)
  })

  it('is not joined to a meeting of another rank or in another country', () => {
    const presidents = tell('a', {
      seats: [TOKAYEV, VUCIC],
      level: 'head_of_state',
      place: { city: 'Astana', country: 'KZ' },
    })
    expect(join(presidents, tell('b', { level: 'minister' }))).toHaveLength(2)
    expect(join(presidents, tell('b', { place: { city: 'Belgrade', country: 'RS' } }))).toHaveLength(2)
  })

  it('knows a city in every language, and is not joined from another one unless a head agrees', () => {
    const at = (article: string, city: string, seats: Seat[] = []) =>
      tell(article, { place: { city, country: 'KZ' }, seats })
    expect(join(at('a', 'Astana', [TOKAYEV, VUCIC]), at('b', 'Астана'))).toHaveLength(1)
    expect(join(at('a', 'Astana', [TOKAYEV, VUCIC]), at('b', 'Алматы'))).toHaveLength(2)
    expect(join(at('a', 'Astana', [TOKAYEV, VUCIC]), at('b', 'Алматы', [VUCIC]))).toHaveLength(1)
    expect(join(at('a', 'Astana'), at('b', 'Нур-Султан'))).toHaveLength(1)
    expect(join(at('a', 'Astana'), at('b', 'Алматы'))).toHaveLength(2)
  })

  it('with a range goes to the day inside of it', () => {
    const range = tell('b', { date: '2026-02-26', dateEnd: '2026-02-27', seats: [TOKAYEV, VUCIC] })
    expect(join(tell('a', { seats: [TOKAYEV, VUCIC] }), range)).toHaveLength(1)
  })

  it('with a month goes to the one day in it on which the same heads met', () => {
    const month = tell('b', { date: '2026-02-01', datePrecision: 'month', seats: [TOKAYEV, VUCIC] })
    const day = tell('a', { seats: [TOKAYEV, VUCIC] })
    expect(join(day, month)).toHaveLength(1)
    expect(join(day, month, tell('c', { date: '2026-02-10', seats: [TOKAYEV, VUCIC] }))).toHaveLength(3)
    expect(join(day, tell('b', { date: '2026-02-01', datePrecision: 'month' }))).toHaveLength(2)
    expect(join(day, tell('b', { date: '2026-02-01', datePrecision: 'month', seats: [MACUT] }))).toHaveLength(2)
  })
})

describe('different meetings of one pair on one day', () => {
  const presidents = tell('a', { seats: [TOKAYEV, VUCIC], level: 'head_of_state' })
  const premiers = tell('a', { seats: [BEKTENOV, MACUT], level: 'head_of_government' }, 1)
  const ministers = tell('a', { seats: [KOSHERBAYEV, DJURIC], level: 'foreign_minister' }, 2)

  it('stay apart, and each gets the other reports of it', () => {
    const others = [
      tell('b', { seats: [DJURIC, KOSHERBAYEV] }),
      tell('c', { seats: [MACUT], kind: 'reception' }),
      tell('d', { seats: [TOKAYEV, VUCIC], kind: 'visit', background: true }),
    ]
    expect(join(presidents, premiers, ministers, ...others)).toEqual([
      ['a#0', 'd#0'],
      ['a#1', 'c#0'],
      ['a#2', 'b#0'],
    ])
  })

  it('are told apart by rank alone where nobody is named', () => {
    expect(join(presidents, premiers, tell('b', { level: 'head_of_government' }))).toEqual([['a#0'], ['a#1', 'b#0']])
    expect(join(presidents, premiers, tell('b', { level: 'minister' }))).toHaveLength(3)
    expect(join(tell('b', { level: 'minister' }), tell('c', { level: 'head_of_state' }))).toHaveLength(2)
  })

  it('stay apart as call and talks with the same people, on the day and in the month', () => {
    const call = tell('b', { seats: [TOKAYEV, VUCIC], kind: 'call' })
    const calls = tell('c', { seats: [TOKAYEV, VUCIC], kind: 'call', date: '2026-02-01', datePrecision: 'month' })
    expect(join(presidents, call, calls)).toEqual([['a#0'], ['b#0', 'c#0']])
  })

  it('stay apart as a summit and the talks on its margins', () => {
    const summit = { kind: 'summit' as const, countries: ['AZ', 'KZ', 'RS', 'TR'], seats: [TOKAYEV, VUCIC] }
    const margins = { seats: [TOKAYEV, VUCIC] }
    expect(join(tell('a', summit), tell('a', margins, 1), tell('b', margins), tell('c', summit))).toEqual([
      ['a#0', 'c#0'],
      ['a#1', 'b#0'],
    ])
    expect(join(tell('a', margins), tell('b', { ...margins, kind: 'summit' }))).toHaveLength(2)
  })
})

describe('a preview, the report of the day and a recollection', () => {
  const heads = [TOKAYEV, VUCIC]
  const preview = tell('a', { status: 'planned', date: '2026-02-26', dateEnd: '2026-02-28', seats: [VUCIC] })
  const report = tell('b', { seats: heads })
  const recalled = tell('c', { background: true, date: '2026-02-01', datePrecision: 'month', seats: heads })

  it('are one meeting', () => {
    expect(join(preview, report, recalled)).toEqual([['a#0', 'b#0', 'c#0']])
    expect(
      join(tell('a', { status: 'planned' }), report, tell('d', { status: 'cancelled', seats: heads })),
    ).toHaveLength(1)
  })

  it('stay apart where the preview or the recollection could be of two meetings', () => {
    const again = tell('d', { seats: heads, date: '2026-02-28' })
    expect(join(preview, report, again)).toHaveLength(3)
    expect(join(report, again, recalled)).toHaveLength(3)
  })

  it('are not one where the preview is of other people', () => {
    expect(join({ ...preview, told: { ...preview.told, participants: [] } }, report)).toHaveLength(1)
    const other = tell('a', { status: 'planned', date: '2026-02-26', dateEnd: '2026-02-28', seats: [MACUT] })
    expect(join(other, report)).toHaveLength(2)
  })
})

describe('days', () => {
  const heads = [TOKAYEV, VUCIC]

  it('of a range are those between its ends, also over the border of a month', () => {
    const range = tell('a', { date: '2026-01-31', dateEnd: '2026-02-02', seats: heads })
    expect(join(range, tell('b', { date: '2026-02-02', seats: heads }))).toHaveLength(1)
    expect(join(range, tell('b', { date: '2026-02-03', seats: heads }))).toHaveLength(2)
    expect(join(range, tell('b', { date: '2026-01-30', dateEnd: '2026-01-31', seats: heads }))).toHaveLength(2)
  })

  it('to the month join one another where a head agrees, and never with a year', () => {
    const month = (article: string, seats: Seat[]) =>
      tell(article, { date: '2026-02-01', datePrecision: 'month', seats })
    expect(join(month('a', heads), month('b', heads))).toHaveLength(1)
    expect(join(month('a', heads), month('b', [VUCIC]))).toHaveLength(1)
    expect(join(month('a', []), month('b', []))).toHaveLength(2)
    expect(
      join(month('a', heads), tell('b', { date: '2026-01-01', datePrecision: 'year', seats: heads })),
    ).toHaveLength(2)
  })
})

describe('meetings of many sides', () => {
  it('are one where a report names a part of the sides and a person who was there', () => {
    const full = tell('a', {
      kind: 'summit',
      countries: ['AZ', 'KG', 'KZ', 'TJ', 'UZ'],
      seats: [TOKAYEV, ['mirziyoyev shavkat', 'head_of_state', 'UZ']],
    })
    const part = tell('b', { kind: 'summit', countries: ['AZ', 'KZ', 'UZ'], seats: [TOKAYEV] })
    expect(join(full, part)).toHaveLength(1)
    expect(join(full, tell('b', { kind: 'summit', countries: ['AM', 'GE', 'KZ'], seats: [TOKAYEV] }))).toHaveLength(2)
  })
})

describe('joinReports', () => {
  const seats = fc.subarray<Seat>([TOKAYEV, BEKTENOV, VUCIC, MACUT], { maxLength: 3 })
  const told = fc.record({
    date: fc.constantFrom('2026-02-01', '2026-02-26', '2026-02-27', '2026-03-01'),
    length: fc.constantFrom(0, 0, 1, 4),
    precision: fc.constantFrom('day' as const, 'day' as const, 'month' as const),
    kind: fc.constantFrom('talks' as const, 'visit' as const, 'call' as const, 'summit' as const),
    countries: fc.constantFrom<string[][]>(['KZ', 'RS'], ['KZ', 'RS'], ['KZ', 'RS', 'UZ'], ['AZ', 'KZ', 'RS', 'UZ']),
    article: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    city: fc.constantFrom(null, null, 'Astana', 'Астана', 'Алматы'),
    seats,
  })
  const reports = fc.array(told, { minLength: 2, maxLength: 12 }).map((rows) =>
    rows.map(({ date, length, precision, article, city, ...rest }, ordinal) => {
      const last = length === 0 || precision === 'month' ? null : `2026-03-0${length}`
      const first = precision === 'month' ? `${date.slice(0, 7)}-01` : date
      const place = city && { city, country: 'KZ' }
      return tell(article, { ...rest, place, date: first, dateEnd: last, datePrecision: precision }, ordinal)
    }),
  )

  it('gives the same meetings for every order of the reports', () => {
    fc.assert(
      fc.property(
        reports.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(join(...shuffled)).toEqual(join(...rows))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('puts every report into exactly one meeting, and never a call with talks', () => {
    fc.assert(
      fc.property(reports, (rows) => {
        const clusters = joinReports(rows)
        expect(clusters.flat().map(reportName).sort()).toEqual(rows.map(reportName).sort())
        for (const cluster of clusters) {
          const calls = cluster.filter((report) => report.told.kind === 'call')
          expect([0, cluster.length]).toContain(calls.length)
        }
      }),
    )
  })
})
