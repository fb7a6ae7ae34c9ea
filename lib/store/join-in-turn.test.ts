import { describe, expect, it } from 'vitest'
import type { MeetingFact } from '../extract/facts'
import type { AnyReport } from './gather-play'
import { joinInTurn } from './join-in-turn'

const FREE = { isUsed: () => false, decided: new Set<string>() }

function fresh(article: string, published: string, told: Partial<MeetingFact> = {}): AnyReport {
  return {
    ...{ id: null, meeting: null, article, ordinal: 0, reasons: [], score: 1, kept: false, pin: null },
    ...{ published, language: 'en', story: null },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, participants: [], level: null, areas: [] },
      ...{ background: false, confidence: 1, evidence: [], fields: {} },
      ...{ codes: { plover: { type: 'CONSULT', mode: 'visit', context: [] }, cameo: '042' } },
      ...told,
    },
  }
}

const say = (joined: ReturnType<typeof joinInTurn>) =>
  Object.fromEntries(joined.map(({ id, pieces }) => [id, pieces.map(({ article }) => article)]))

describe('articles that come one after the other', () => {
  const [late, early] = [fresh('a', '2026-02-28'), fresh('b', '2026-02-27')]

  it('leave a meeting the name that the first of them gave it', () => {
    const [id = ''] = Object.keys(say(joinInTurn([late], [], FREE)))
    expect(say(joinInTurn([late, early], ['a', 'b'], FREE))).toEqual({ [id]: ['a', 'b'] })
    expect(say(joinInTurn([late, early], ['b', 'a'], FREE))).not.toHaveProperty(id)
  })

  it('do not touch what lies elsewhere, and take no name that is in use', () => {
    const other = fresh('c', '2026-02-27', { date: '2026-03-05' })
    const [first = ''] = Object.keys(say(joinInTurn([other], [], FREE)))
    const isUsed = (id: string) => id === first
    const joined = say(joinInTurn([late, early, other], ['a', 'c', 'b'], { ...FREE, isUsed }))
    expect(Object.values(joined)).toEqual([['a', 'b'], ['c']])
    expect(Object.keys(joined)[1]).toMatch(new RegExp(`^${first}[0-9a-f]{6}$`))
  })
})
