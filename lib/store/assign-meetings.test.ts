import { describe, expect, it } from 'vitest'
import { assignMeetings, type PlacedReport } from './assign-meetings'

function report(article: string, meeting: string | null, published = '2026-02-27'): PlacedReport {
  return {
    ...{ article, meeting, published, ordinal: 0, language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['RS', 'KZ'], organizations: [], visit: null, participants: [], level: null, areas: [] },
      ...{ background: false, confidence: 1 },
    },
  }
}

describe('assignMeetings', () => {
  it('keeps the id that most reports of a cluster had, and gives none twice', () => {
    const clusters = [
      [report('a', 'one'), report('b', 'two'), report('c', 'two')],
      [report('d', 'two')],
      [report('e', 'one')],
    ]
    const [first, second, third] = assignMeetings(clusters, new Set(['one', 'two']))
    expect([first, third]).toEqual(['two', 'one'])
    expect(second).toMatch(/^2026-02-27-kz-rs-[0-9a-f]{6}$/)
  })

  it('makes a new id from the earliest report, in whatever order they come', () => {
    const early = report('b', null, '2026-02-26')
    const late = report('a', null)
    const [id] = assignMeetings([[early, late]], new Set())
    expect(assignMeetings([[late, early]], new Set())).toEqual([id])
    expect(assignMeetings([[early]], new Set())).toEqual([id])
    expect(assignMeetings([[late]], new Set())).not.toEqual([id])
  })

  it('makes a longer id where the short one is in use', () => {
    const [id = ''] = assignMeetings([[report('a', null)]], new Set())
    expect(assignMeetings([[report('a', null)]], new Set([id]))[0]).toMatch(new RegExp(`^${id}[0-9a-f]{6}$`))
  })
})
