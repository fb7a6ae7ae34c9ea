import { expect, it } from 'vitest'
import { reasonsFor } from './join-reasons'
import type { MeetingReport } from './told-meeting'

function tell(article: string, city: string, country = 'KZ'): MeetingReport {
  return {
    ...{ article, ordinal: 0, published: null, language: 'en' },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
      ...{ place: { city, country }, countries: ['KZ', 'RS'], organizations: [], visit: null, participants: [] },
      ...{ level: null, areas: [], background: false, confidence: 0.9 },
    },
  }
}

it('says that the place agrees where the city does, in whatever language', () => {
  const astana = tell('a', 'Astana')
  const others = [tell('b', 'Астана'), tell('c', 'Алматы'), tell('d', 'Белград', 'RS')]
  const agrees = others.map((other) => reasonsFor(astana, [astana, other]).includes('place agrees'))
  expect(agrees).toEqual([true, false, false])
})

it('gives no reason for a report that stands alone', () => {
  const alone = tell('a', 'Astana')
  expect(reasonsFor(alone, [alone])).toEqual([])
})
