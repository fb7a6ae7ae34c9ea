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

describe('what the better source leaves open', () => {
  const preview = tell(
    'preview',
    {
      status: 'planned',
      place: { city: 'Astana', country: 'KZ' },
      areas: ['space'],
      visit: { type: 'official', guest: 'RS', host: null },
      participants: [TOKAYEV, { ...VUCIC, key: 'macut djuro', name: 'Macut', role: 'head_of_government' }],
    },
    '2026-02-25',
  )
  const held = tell('held', { participants: [TOKAYEV], place: { city: null, country: 'KZ' } })
  const recalled = tell(
    'recalled',
    { background: true, areas: ['trade'], participants: [VUCIC], visit: { type: null, guest: null, host: 'KZ' } },
    '2026-05-01',
  )

  it('comes from the next best, a recollection before a preview', () => {
    const folded = foldReports([preview, held, recalled])
    expect(folded).toMatchObject({
      place: { city: 'Astana', country: 'KZ' },
      areas: ['trade'],
      visit: { type: 'official', guest: 'RS', host: 'KZ' },
    })
    expect(folded.participants.map(({ key }) => key)).toEqual(['tokayev kassym-jomart', 'vucic aleksandar'])
    expect(foldReports([preview, held]).participants.map(({ key }) => key)).toEqual([
      'tokayev kassym-jomart',
      'macut djuro',
    ])
    expect(foldReports([preview, held]).areas).toEqual(['space'])
  })

  it('is never a city in another country, nor a day outside of what the better source tells', () => {
    const elsewhere = { ...preview, told: { ...preview.told, place: { city: 'Belgrade', country: 'RS' } } }
    expect(foldReports([elsewhere, held]).place).toEqual({ city: null, country: 'KZ' })
    const month = tell('a', { date: '2026-02-01', datePrecision: 'month' })
    const day = (date: string) => tell('b', { date, status: 'planned' })
    expect(foldReports([month, day('2026-02-27')])).toMatchObject({ date: '2026-02-27', datePrecision: 'day' })
    expect(foldReports([month, day('2026-03-01')])).toMatchObject({ date: '2026-02-01', datePrecision: 'month' })
    const range = tell('c', { date: '2026-02-26', dateEnd: '2026-02-28' })
    expect(foldReports([range, day('2026-02-27')])).toMatchObject({ date: '2026-02-27', dateEnd: null })
  })

  it('is the kind of a recollection, which knows of talks, but not of a preview', () => {
    const visit = tell('a', { kind: 'visit' })
    expect(foldReports([visit, tell('b', { background: true })]).kind).toBe('talks')
    expect(foldReports([visit, tell('b', { status: 'planned' })]).kind).toBe('visit')
  })

  it('is told of a cancelled meeting by its preview', () => {
    const off = tell('off', { status: 'cancelled', participants: [] }, '2026-02-26')
    expect(foldReports([preview, off])).toMatchObject({
      status: 'cancelled',
      place: { city: 'Astana' },
      areas: ['space'],
    })
  })
})

describe('sources', () => {
  it('name for each field the reports whose telling decided it', () => {
    const preview = tell('p', { status: 'planned', areas: ['space'], place: { city: 'Astana', country: 'KZ' } })
    const first = tell('a', { areas: ['trade'], place: { city: null, country: 'KZ' }, organizations: ['UN'] })
    const second = tell('b', { date: '2026-02-01', datePrecision: 'month', place: { city: 'Belgrade', country: 'RS' } })
    const third = tell('c', { place: { city: null, country: 'KZ' }, kind: 'visit', participants: [] })
    expect(foldReports([second, preview, third, first]).sources).toEqual({
      kind: ['a#0', 'b#0'],
      status: ['a#0', 'b#0', 'c#0'],
      date: ['a#0', 'c#0'],
      place: ['a#0', 'c#0', 'p#0'],
      visit: [],
      level: ['a#0', 'b#0'],
      countries: ['a#0', 'b#0', 'c#0', 'p#0'],
      organizations: ['a#0'],
      areas: ['a#0'],
      participants: ['a#0', 'b#0'],
    })
  })

  it('leave out what persons say, which is laid over the fold', () => {
    const word: MeetingReport = { ...tell('word of m', { kind: 'summit', areas: ['space'] }), pin: 'm', word: true }
    expect(foldReports([word, tell('a', {})])).toEqual(foldReports([tell('a', {})]))
    expect(() => foldReports([word])).toThrow(RangeError)
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
