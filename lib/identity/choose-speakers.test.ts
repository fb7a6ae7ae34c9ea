import { describe, expect, it } from 'vitest'
import { chooseSpeakers } from './choose-speakers'
import { foldReports } from './fold-reports'
import { reasonsFor } from './join-reasons'
import { scoreJoin } from './score-join'
import type { MeetingReport, ToldMeeting } from './told-meeting'

function report(article: string, story: string | null, told: Partial<ToldMeeting> = {}, published = '2026-02-28') {
  const full: MeetingReport = {
    ...{ article, story, published, ordinal: 0, language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
      ...{ place: { city: 'Astana', country: 'KZ' }, countries: ['KZ', 'RS'], organizations: [], visit: null },
      ...{ participants: [], level: null, areas: [], background: false, confidence: 0.9, ...told },
    },
  }
  return full
}

const names = (reports: readonly MeetingReport[]) => reports.map(({ article }) => article)

describe('of a story', () => {
  it('the original speaks, and where it tells nothing the copy that came first', () => {
    const copies = [report('c', 'a', {}, '2026-03-02'), report('b', 'a', {}, '2026-03-01')]
    expect(names(chooseSpeakers([...copies, report('a', null)]).speaking)).toEqual(['a'])
    expect(names(chooseSpeakers(copies).speaking)).toEqual(['b'])
    expect(names(chooseSpeakers([...copies, report('x', null)]).speaking)).toEqual(['b', 'x'])
  })

  it('a copy that says the meeting was held speaks beside an original that announced it', () => {
    const announced = report('a', null, { status: 'planned' }, '2026-02-20')
    expect(foldReports([announced, report('b', 'a')]).status).toBe('held')
    expect(foldReports([announced, report('b', 'a')]).sources.status).toEqual(['b#0'])
  })

  it('all tellings of one article speak together', () => {
    const twice = [report('a', null), { ...report('a', null), ordinal: 1 }, report('b', 'a')]
    expect(chooseSpeakers(twice).speaking).toHaveLength(2)
    expect(names(chooseSpeakers(twice).echoing)).toEqual(['b'])
  })
})

describe('many copies', () => {
  const working = { visit: { type: 'working', guest: 'RS', host: 'KZ' } } as const
  const official = { visit: { type: 'official', guest: 'RS', host: 'KZ' } } as const
  const copied = [report('a', null, working), report('b', 'a', working), report('c', 'a', working)]
  const others = [report('x', null, official), report('y', null, official)]

  it('have one vote', () => {
    const folded = foldReports([...copied, ...others])
    expect(folded.visit?.type).toBe('official')
    expect(foldReports(copied).sources.visit).toEqual(['a#0'])
    expect(folded.sources.countries).toEqual(['a#0', 'x#0', 'y#0'])
  })

  it('fill in what the other reports leave open', () => {
    const folded = foldReports([report('a', null, { place: null }), report('b', 'a')])
    expect(folded.place).toEqual({ city: 'Astana', country: 'KZ' })
    expect(folded.sources.place).toEqual(['b#0'])
  })

  it('know no more than their original did, however late they are', () => {
    const planned = { status: 'planned' } as const
    const cancelled = report('x', null, { status: 'cancelled' }, '2026-02-25')
    const announced = [report('a', null, planned, '2026-02-20'), report('b', 'a', planned, '2026-02-26')]
    expect(foldReports([...announced, cancelled]).status).toBe('cancelled')
    expect(foldReports([...announced, cancelled, report('y', null, planned, '2026-02-26')]).status).toBe('planned')
  })

  it('do not make a join surer than it is', () => {
    const head = { name: 'Tokayev', key: 'tokayev', role: 'head_of_state', country: 'KZ' } as const
    const guest = { name: 'Vucic', key: 'vucic', role: 'head_of_state', country: 'RS' } as const
    const [original, copy] = [
      report('a', null, { participants: [head, guest] }),
      report('b', 'a', { participants: [head, guest] }),
    ]
    const bare = report('x', null, { place: null })
    expect(scoreJoin(original, [original, copy])).toBe(0.97)
    expect(scoreJoin(original, [original, copy, bare])).toBe(0.6)
    expect(reasonsFor(original, [original, copy, bare])).toContain('only meeting it can be')
  })
})
