import { describe, expect, it } from 'vitest'
import { foldReports } from './fold-reports'
import type { MeetingReport, ToldMeeting, ToldPerson } from './told-meeting'

const TOKAYEV: ToldPerson = {
  name: 'Касым-Жомарт Токаев',
  key: 'tokayev kassym-jomart',
  role: 'head_of_state',
  country: 'KZ',
}
const VUCIC: ToldPerson = { name: 'Александр Вучич', key: 'vucic aleksandar', role: 'head_of_state', country: 'RS' }

function tell(article: string, told: Partial<ToldMeeting>, published = '2026-02-27', language = 'ru'): MeetingReport {
  return {
    ...{ article, ordinal: 0, published, language },
    told: {
      ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day', place: null },
      ...{ countries: ['KZ', 'RS'], organizations: [], visit: null, level: null, areas: [], background: false },
      ...{ confidence: 0.8, participants: [TOKAYEV, VUCIC] },
      ...told,
    },
  }
}

describe('status', () => {
  it('is held once a report says so, even before a later text that still calls it planned', () => {
    const folded = foldReports([tell('a', { status: 'planned' }, '2026-03-01'), tell('b', {})])
    expect(folded.status).toBe('held')
  })

  it('follows the later word between cancelled and the others', () => {
    const off = tell('a', { status: 'cancelled' }, '2026-02-26')
    expect(foldReports([off, tell('b', { status: 'planned' }, '2026-02-20')]).status).toBe('cancelled')
    expect(foldReports([off, tell('b', { status: 'planned' }, '2026-02-28')]).status).toBe('planned')
    expect(foldReports([off, tell('b', {}, '2026-02-27')]).status).toBe('held')
  })
})

describe('fields', () => {
  it('come from reports of what happened, not from the preview', () => {
    const preview = tell('a', { status: 'planned', areas: ['space'], place: { city: 'Belgrade', country: 'RS' } })
    const held = tell('b', { areas: ['trade'], place: { city: 'Астана', country: 'KZ' } })
    expect(foldReports([preview, held])).toMatchObject({ areas: ['trade'], place: { city: 'Astana', country: 'KZ' } })
  })

  it('take a stated day before a month, and talks before a mere visit', () => {
    const folded = foldReports([
      tell('a', {
        date: '2026-02-01',
        datePrecision: 'month',
        kind: 'visit',
        place: { city: 'Астана', country: 'KZ' },
      }),
      tell('b', { place: { city: 'Astana', country: 'KZ' } }, '2026-02-27', 'en'),
      tell('c', {
        date: '2026-02-01',
        datePrecision: 'month',
        kind: 'visit',
        place: { city: 'Астана', country: 'KZ' },
      }),
    ])
    expect(folded).toMatchObject({ date: '2026-02-27', datePrecision: 'day', kind: 'talks', place: { city: 'Astana' } })
  })

  it('name the city in English, counting all its spellings as one, and leave an unknown one as told', () => {
    const at = (article: string, city: string, country = 'KZ') => tell(article, { place: { city, country } })
    expect(foldReports([at('a', 'Астана')]).place).toEqual({ city: 'Astana', country: 'KZ' })
    expect(foldReports([at('a', 'Астана'), at('b', 'Almaty'), at('c', 'Astana')]).place?.city).toBe('Astana')
    expect(foldReports([at('a', 'Сарань')]).place?.city).toBe('Сарань')
    expect(foldReports([at('a', 'Брест', 'FR')]).place?.city).toBe('Брест')
  })

  it('name a person once, under the fuller key, and never two of one surname from two countries', () => {
    const short: ToldPerson = { name: 'Вучич', key: 'vucic', role: null, country: 'RS' }
    const folded = foldReports([tell('a', { participants: [short] }), tell('b', {})])
    expect(folded.participants.map((person) => person.key)).toEqual(['tokayev kassym-jomart', 'vucic aleksandar'])
    const namesake = { ...short, country: 'ME' }
    expect(foldReports([tell('a', { participants: [namesake] }), tell('b', {})]).participants).toHaveLength(3)
  })

  it('give the rank of the lower side, out of the highest of each', () => {
    const minister: ToldPerson = { name: 'X', key: 'x y', role: 'minister', country: 'KZ' }
    expect(foldReports([tell('a', { participants: [TOKAYEV, minister, VUCIC], level: 'minister' })]).level).toBe(
      'head_of_state',
    )
    expect(foldReports([tell('a', { participants: [TOKAYEV, { ...VUCIC, role: 'foreign_minister' }] })]).level).toBe(
      'foreign_minister',
    )
    expect(foldReports([tell('a', { participants: [TOKAYEV], level: 'head_of_government' })]).level).toBe(
      'head_of_government',
    )
  })

  it('say that a meeting is only recalled as long as no report tells of it afresh', () => {
    expect(foldReports([tell('a', { background: true })]).recalled).toBe(true)
    expect(foldReports([tell('a', { background: true }), tell('b', {})]).recalled).toBe(false)
  })

  it('never make a guest its own host', () => {
    const visit = (guest: string | null, host: string | null) => ({ visit: { type: null, guest, host } })
    const folded = foldReports([
      tell('a', visit('RS', 'KZ')),
      tell('b', visit('RS', 'RS')),
      tell('c', visit('KZ', 'RS')),
    ])
    expect(folded.visit).toEqual({ type: null, guest: 'RS', host: 'KZ' })
  })
})

it('does not depend on the order of the reports', () => {
  const reports = [
    tell('a', { kind: 'visit', areas: ['trade'], place: { city: 'Астана', country: 'KZ' } }),
    tell('b', { kind: 'consultations', areas: ['energy'], participants: [VUCIC, { ...TOKAYEV, role: 'official' }] }),
    tell('c', {
      kind: 'reception',
      date: '2026-02-27',
      dateEnd: '2026-02-28',
      place: { city: 'Нур-Султан', country: 'KZ' },
    }),
  ]
  const [a, b, c] = reports as [MeetingReport, MeetingReport, MeetingReport]
  expect(foldReports([c, a, b])).toEqual(foldReports(reports))
  expect(foldReports([b, c, a])).toEqual(foldReports(reports))
})

it('refuses a meeting without reports', () => {
  expect(() => foldReports([])).toThrow(RangeError)
})
