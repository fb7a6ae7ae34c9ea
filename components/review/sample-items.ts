import type { ReviewItemOf, ReviewMeeting, ReviewReport } from '../../lib/dataset/review'

/** Items for tests. */

const FACTS = {
  kind: 'talks',
  status: 'held',
  date: '2026-02-27',
  dateEnd: null,
  datePrecision: 'day',
  place: { city: 'Astana', country: 'KZ' },
  visit: null,
  level: null,
  countries: ['KZ', 'RS'],
  organizations: [],
  participants: [],
  areas: [],
}

export function sampleMeeting(id: string, changes: Partial<ReviewMeeting> = {}): ReviewMeeting {
  return {
    ...FACTS,
    ...{
      id,
      version: 1,
      state: 'live',
      accepted: false,
      recalled: false,
      confidence: 0.5,
      reportCount: 0,
      reports: [],
    },
    ...changes,
  }
}

export function sampleReport(name: string, how: ReviewReport['how'] = {}): ReviewReport {
  return {
    ...{
      name,
      articleId: name.split('#')[0] ?? name,
      title: null,
      language: 'en',
      outlet: 'The Gazette',
      url: null,
      published: null,
    },
    ...{ status: 'held', background: false, pinned: false, kept: false, score: 1, reasons: [], confidence: 0.5 },
    ...{ told: FACTS, how, passages: [] },
  }
}

export function sampleUnsure(id: string, weight = 0): ReviewItemOf<'confidence'> {
  return { kind: 'confidence', id, rank: 5, weight, meeting: sampleMeeting(id) }
}

export function samplePair(a: string, b: string): ReviewItemOf<'duplicate'> {
  const meetings = [sampleMeeting(a), sampleMeeting(b, { version: 3, reportCount: 2 })] as const
  return { kind: 'duplicate', id: `${a}|${b}`, rank: 3, weight: 700, score: 0.7, reasons: ['same day'], meetings }
}

export function sampleName(): ReviewItemOf<'name'> {
  const person = { key: 'petrov ivan', name: 'Ivan Petrov', role: null, country: 'RU' }
  const namesake = { key: 'petrov i', name: 'I. Petrov', role: 'minister', country: 'RU', meetings: 4, last: null }
  return {
    ...{ kind: 'name', id: 'm|petrov ivan', rank: 4, weight: 1, meeting: sampleMeeting('m'), person, names: [] },
    ...{ seats: [], namesakes: [namesake] },
  }
}
