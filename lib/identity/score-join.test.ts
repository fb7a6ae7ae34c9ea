import { describe, expect, it } from 'vitest'
import { reasonsFor } from './join-reasons'
import { scoreJoin } from './score-join'
import type { MeetingReport, ToldMeeting, ToldPerson } from './told-meeting'

const TOKAYEV: ToldPerson = { name: 'T', key: 'tokayev kassym-jomart', role: 'head_of_state', country: 'KZ' }
const VUCIC: ToldPerson = { name: 'V', key: 'vucic aleksandar', role: 'head_of_state', country: 'RS' }
const ASTANA = { city: 'Astana', country: 'KZ' }

function tell(article: string, told: Partial<ToldMeeting>, rest: Partial<MeetingReport> = {}): MeetingReport {
  return {
    ...{ article, ordinal: 0, published: null, language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, level: null, areas: [], background: false },
      ...{ confidence: 0.9, participants: [] },
      ...told,
    },
    ...rest,
  }
}

const both = { participants: [TOKAYEV, VUCIC] }
const score = (a: Partial<ToldMeeting>, b: Partial<ToldMeeting>) => {
  const report = tell('a', a)
  return scoreJoin(report, [report, tell('b', b)])
}

describe('scoreJoin', () => {
  it('is sure of a report that stands alone and of one that a person bound', () => {
    const alone = tell('a', {})
    expect(scoreJoin(alone, [alone])).toBe(1)
    const bound = tell('a', {}, { pin: 'm' })
    expect(scoreJoin(bound, [bound, tell('b', { date: '2020-01-01' })])).toBe(1)
    expect(reasonsFor(bound, [bound, tell('b', { date: '2020-01-01' })])).toEqual(['joined by hand'])
  })

  it('says of a bound report why the rules would have joined it too, where they would', () => {
    const bound = tell('a', both, { pin: 'm' })
    const other = tell('b', both, { pin: 'm' })
    expect(scoreJoin(bound, [bound, other])).toBe(0.95)
    expect(reasonsFor(bound, [bound, other])).toEqual(['same day', 'same sides', 'same people'])
  })

  it('falls with the people that agree, then with the sharpness of the day, then with place and rank', () => {
    const one = { participants: [TOKAYEV] }
    const month = { ...both, date: '2026-02-01', datePrecision: 'month' as const }
    const range = { ...both, date: '2026-02-26', dateEnd: '2026-02-28' }
    const falling = [
      score({ ...both, place: ASTANA }, { ...both, place: { city: 'Астана', country: 'KZ' } }),
      score(both, both),
      score(both, range),
      score(both, month),
      score(both, { ...month, date: '2026-01-01', datePrecision: 'year' }),
      score({}, {}),
    ]
    expect(falling).toEqual([...falling].sort((a, b) => b - a))
    expect(new Set(falling).size).toBe(falling.length)
    expect([falling[0], falling[1], falling.at(-1)]).toEqual([0.97, 0.95, 0.6])
    expect(score(one, both)).toBe(0.8)
    expect(score({ ...one, place: ASTANA }, { ...one, place: { city: 'Almaty', country: 'KZ' } })).toBeLessThan(0.8)
    expect(score({ ...one, level: 'minister' }, { ...one, level: 'head_of_state' })).toBeLessThan(0.8)
  })

  it('takes the best agreement with any other report', () => {
    const report = tell('a', both)
    expect(scoreJoin(report, [report, tell('b', {}), tell('c', both)])).toBe(0.95)
  })

  it('takes a meeting as persons say it for company only where there is no report', () => {
    const report = tell('a', both)
    const word = tell('word of m', both, { pin: 'm', word: true })
    expect(scoreJoin(report, [report, word, tell('b', {})])).toBe(0.6)
    expect(scoreJoin(report, [report, word])).toBe(0.95)
    expect(reasonsFor(report, [report, word])).toContain('agrees with what was entered by hand')
    expect(reasonsFor(report, [report, word, tell('b', both)])).toEqual(['same day', 'same sides', 'same people'])
  })
})
