import { describe, expect, it } from 'vitest'
import type { Facts, MeetingFact } from '../extract/facts'
import { codeAgreement, codeArea, codeMeeting } from '../vocab/ontologies'
import { type Case, evaluate } from './evaluate'
import type { Gold } from './gold'
import { scoreOf } from './summarise'

const TEXT = 'Kazakhstan and Serbia spoke of trade in Astana. Kazakhstan signed a treaty with Serbia worth 60 firms.'

/** The passage of some words, the first of them. */
function at(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const named = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length, kind: 'name' as const, rule: 'test' }
}

const PRESIDENTS = [
  { name: 'Kassym-Jomart Tokayev', key: 'tokayev kassym-jomart', role: 'head_of_state' as const, country: 'KZ' },
  { name: 'Aleksandar Vučić', key: 'vucic aleksandar', role: 'head_of_state' as const, country: 'RS' },
]

function meet(over: Partial<MeetingFact>): MeetingFact {
  const evidence = [at('spoke of trade')]
  const source = { how: 'stated' as const, rule: 'test', evidence }
  const told = {
    ...{ kind: 'talks', status: 'held', date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
    ...{ place: { city: 'Astana', country: 'KZ' }, countries: ['KZ', 'RS'], organizations: [], background: false },
    ...{ visit: { type: 'official', guest: 'RS', host: 'KZ' }, level: 'head_of_state', areas: ['trade'] },
    participants: PRESIDENTS.map((person) => ({ ...person, evidence })),
    ...over,
  } as Omit<MeetingFact, 'confidence' | 'evidence' | 'fields' | 'codes'>
  const names = ['kind', 'status', 'date', 'place', 'countries', 'organizations', 'visit', 'level', 'areas']
  const fields = Object.fromEntries(names.map((name) => [name, source]))
  return { ...told, confidence: 1, evidence, fields, codes: codeMeeting(told) }
}

/** Two meetings, so that losing one leaves the other's fields to be compared. */
const SECOND = { date: '2026-03-01', kind: 'call' as const, place: null, visit: null }

function perfect(): Facts {
  return {
    ...{ id: 'd', language: 'en', published: null },
    countries: [
      { code: 'KZ', mentions: [named('Kazakhstan'), named('Kazakhstan', 20)] },
      { code: 'RS', mentions: [named('Serbia'), named('Serbia', 30)] },
    ],
    organizations: [{ code: 'UN', mentions: [{ ...at('Astana'), rule: 'test' }] }],
    people: [],
    meetings: [meet({}), meet(SECOND)],
    areas: [{ code: 'trade', countries: [], evidence: [{ ...at('trade'), rule: 'test' }], codes: codeArea('trade') }],
    agreements: [
      { title: 'treaty', status: 'signed', countries: [], evidence: [at('a treaty')], codes: codeAgreement('signed') },
    ],
    figures: [{ value: 60, unit: 'company', about: '', evidence: [at('60 firms')] }],
  }
}

const goldMeeting = {
  ...{ kind: 'talks', status: 'held', date: '2026-02-27', datePrecision: 'day', countries: ['RS', 'KZ'] },
  ...{ place: { city: 'Astana', country: 'KZ' }, visit: { type: 'official', guest: 'RS', host: 'KZ' } },
  ...{ participants: PRESIDENTS, level: 'head_of_state', areas: ['trade'] },
}
const GOLD: Gold = {
  ...{ id: 'd', language: 'en', countries: ['KZ', 'RS'], organizations: ['UN'] },
  countryMentions: perfect().countries.flatMap(({ code, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, code })),
  ),
  meetings: [goldMeeting, { ...goldMeeting, ...SECOND }],
  areas: [{ code: 'trade', quote: 'spoke of trade' }],
  agreements: [{ title: 'treaty on trade', quote: 'signed a treaty' }],
  figures: [{ value: 60 }],
}

const figuresOf = (facts: Facts, gold: Gold = GOLD) =>
  evaluate([{ gold, document: { id: 'd', text: TEXT }, facts }]).figures.all ?? {}

describe('a perfect answer', () => {
  it('has one in every figure', () => {
    const figures = figuresOf(perfect())
    expect(Object.keys(figures)).toHaveLength(25)
    for (const [name, figure] of Object.entries(figures)) expect(scoreOf(figure), name).toBe(1)
  })
})

/** Changes of a perfect answer, and every figure that must fall, and no other. */
const HARMS: [string, (facts: Facts) => void, string[]][] = [
  ['a mention is lost', ({ countries }) => countries[0]?.mentions.pop(), ['country mentions']],
  ['a country is lost', ({ countries }) => countries.pop(), ['countries', 'country mentions']],
  [
    'a country is named that is not there',
    ({ countries }) => countries.push({ code: 'FR', mentions: [] }),
    ['countries', 'field evidence present'],
  ],
  ['an organization is lost', ({ organizations }) => organizations.pop(), ['organizations']],
  ['a role is swapped', ({ meetings }) => harmPerson(meetings, { role: 'minister' }), ['participant role']],
  [
    'a person is of another country',
    ({ meetings }) => harmPerson(meetings, { country: 'RS' }),
    ['participant country'],
  ],
  ['a person is somebody else', ({ meetings }) => harmPerson(meetings, { key: 'macron emmanuel' }), ['participants']],
  [
    'a name is not in the nominative',
    ({ meetings }) => harmPerson(meetings, { name: 'Of Somebody' }),
    ['participant name in the nominative'],
  ],
  ['a day is moved', ({ meetings }) => harm(meetings, { date: '2026-02-26' }), ['meetings']],
  ['a day is lost', ({ meetings }) => harm(meetings, { date: null }), ['meetings']],
  ['a side is another', ({ meetings }) => harm(meetings, { countries: ['KZ', 'TR'] }), ['meetings', 'country pairs']],
  ['a meeting is added', ({ meetings }) => meetings.push(meet({ date: '2025-01-01' })), ['meetings']],
  ['a meeting is lost', ({ meetings }) => meetings.shift(), ['meetings']],
  ['a meeting is told as past', ({ meetings }) => harm(meetings, { background: true }), ['meetings']],
  ['a kind is another', ({ meetings }) => harm(meetings, { kind: 'visit' }), ['meeting kind']],
  ['a status is another', ({ meetings }) => harm(meetings, { status: 'planned' }), ['meeting status']],
  [
    'a place is elsewhere',
    ({ meetings }) => harm(meetings, { place: { city: 'Astana', country: 'RS' } }),
    ['meeting place country'],
  ],
  [
    'a city is another',
    ({ meetings }) => harm(meetings, { place: { city: 'Belgrade', country: 'KZ' } }),
    ['meeting place city'],
  ],
  ['a level is lost', ({ meetings }) => harm(meetings, { level: null }), ['meeting level']],
  [
    'a visit is of another kind',
    ({ meetings }) => harm(meetings, { visit: { type: 'state', guest: 'RS', host: 'KZ' } }),
    ['visit type'],
  ],
  ['an area of a meeting is lost', ({ meetings }) => harm(meetings, { areas: [] }), ['meeting areas']],
  ['an area is lost', ({ areas }) => areas.pop(), ['areas']],
  [
    'the words of an area are blanked',
    ({ areas }) => areas.map((area) => Object.assign(area, { evidence: [] })),
    ['area evidence meets the quote', 'field evidence present'],
  ],
  [
    'the words of a meeting are blanked',
    ({ meetings }) => harm(meetings, { evidence: [] }),
    ['field evidence present'],
  ],
  ['the words of a field are blanked', ({ meetings }) => harm(meetings, { fields: {} }), ['field evidence present']],
  ['an agreement is lost', ({ agreements }) => agreements.pop(), ['agreements']],
  ['a figure is another', ({ figures }) => Object.assign(figures[0] ?? {}, { value: 61 }), ['figures']],
  [
    'a passage leaves the text',
    ({ figures }) => Object.assign(figures[0] ?? {}, { evidence: [{ start: 95, end: 500 }] }),
    ['spans inside the text', 'spans of whole words'],
  ],
  [
    'a passage cuts a word',
    ({ figures }) => Object.assign(figures[0] ?? {}, { evidence: [{ start: 1, end: 10 }] }),
    ['spans of whole words'],
  ],
  ['the language is another', (facts) => Object.assign(facts, { language: 'ru' }), ['language']],
]

function harm([meeting]: MeetingFact[], over: Partial<MeetingFact>): void {
  Object.assign(meeting ?? {}, over)
}

function harmPerson([meeting]: MeetingFact[], over: object): void {
  Object.assign(meeting?.participants[0] ?? {}, over)
}

describe('an answer that is worse in one thing', () => {
  it.each(HARMS)('%s: exactly that falls', (_, change, fallen) => {
    const facts = perfect()
    change(facts)
    const figures = figuresOf(facts)
    const below = Object.entries(figures).flatMap(([name, figure]) => (scoreOf(figure) < 1 ? [name] : []))
    expect(below.sort()).toEqual([...fallen].sort())
  })

  it('falls by as much as is lost', () => {
    const facts = perfect()
    facts.meetings.shift()
    facts.meetings.push(meet({ date: '2025-01-01' }), meet({ date: '2024-01-01' }))
    expect(figuresOf(facts).meetings).toEqual({ precision: 0.333, recall: 0.5, f1: 0.4, right: 1, extra: 2, missed: 1 })
  })

  it('that is no answer misses everything', () => {
    const figures = evaluate([{ gold: GOLD }]).figures.all ?? {}
    expect(figures.answered).toEqual({ accuracy: 0, of: 1 })
    expect(figures.meetings).toMatchObject({ right: 0, extra: 0, missed: 2, f1: 0 })
    expect(figures['country mentions']).toMatchObject({ missed: 4 })
  })

  it('that tells of a meeting where there is none is counted once a document', () => {
    const empty: Gold = { id: 'd', meetings: [] }
    expect(figuresOf({ ...perfect(), meetings: [] }, empty)['documents without a meeting kept so']).toEqual({
      accuracy: 1,
      of: 1,
    })
    const told = figuresOf(perfect(), empty)
    expect(told['documents without a meeting kept so']).toEqual({ accuracy: 0, of: 1 })
    expect(told.meetings).toMatchObject({ extra: 2, precision: 0 })
  })
})

describe('what counts as the same', () => {
  const score = (gold: object, told: Partial<MeetingFact>) =>
    figuresOf({ ...perfect(), meetings: [meet(told)] }, { id: 'd', meetings: [{ ...goldMeeting, ...gold }] }).meetings

  it.each<[string, object, Partial<MeetingFact>, number]>([
    ['any day of a month', { date: '2026-02-01', datePrecision: 'month' }, {}, 1],
    ['no day of another month', { date: '2026-03-01', datePrecision: 'month' }, {}, 0],
    ['a day within a range', { date: '2026-02-25', dateEnd: '2026-02-28' }, {}, 1],
    ['any day where gold has none', { date: null }, { date: null }, 1],
    ['the same countries and another organization', { organizations: ['EU'] }, {}, 1],
    ['most sides of a summit', { kind: 'summit', countries: ['KZ', 'RS', 'UZ'] }, {}, 1],
    ['too few sides of a summit', { kind: 'summit', countries: ['KZ', 'RS', 'UZ', 'TJ', 'KG'] }, {}, 0],
    ['an extra side', { countries: ['KZ', 'RS'] }, { countries: ['KZ', 'RS', 'UZ'] }, 0],
  ])('%s', (_, gold, told, right) => expect(score(gold, told)).toMatchObject({ right }))

  it('of two meetings of a day, that with people in common', () => {
    const premiers = [
      { name: 'Olzhas Bektenov', key: 'bektenov olzhas', role: 'head_of_government' as const, country: 'KZ' },
    ]
    const gold: Gold = { id: 'd', meetings: [{ ...goldMeeting, participants: premiers }, goldMeeting] }
    const figures = figuresOf({ ...perfect(), meetings: [meet({})] }, gold)
    expect(figures.meetings).toMatchObject({ right: 1, missed: 1 })
    expect(figures.participants).toMatchObject({ right: 2, extra: 0, missed: 0 })
  })

  it('a recalled meeting of the gold is neither asked for nor held against the answer', () => {
    const gold: Gold = { id: 'd', meetings: [{ ...goldMeeting, background: true }] }
    expect(figuresOf({ ...perfect(), meetings: [meet({})] }, gold).meetings).toMatchObject({
      right: 0,
      extra: 0,
      missed: 0,
    })
    expect(figuresOf({ ...perfect(), meetings: [meet({ date: '2020-01-01' })] }, gold).meetings).toMatchObject({
      extra: 1,
    })
  })

  it.each([
    ['sisi abdel fattah', 'el-sisi abdel fattah', 1],
    ['tokajev', 'tokayev kassym-jomart', 1],
    ['xi jinping', 'jinping xi', 1],
    ['lavrov sergey', 'wang yi', 0],
  ])('%s and %s', (key, other, right) => {
    const person = { name: 'A', key, role: 'head_of_state', country: 'KZ' }
    const told = meet({ participants: [{ ...PRESIDENTS[0], key: other, evidence: [] } as never] })
    const gold: Gold = { id: 'd', meetings: [{ ...goldMeeting, participants: [person] }] }
    expect(figuresOf({ ...perfect(), meetings: [told] }, gold).participants).toMatchObject({ right })
  })
})

describe('many documents', () => {
  it('are counted by language in the order of the vocabulary, and together', () => {
    const of = (language: string): Case => ({
      gold: { id: language, language, countries: ['KZ', 'RS'] },
      facts: { ...perfect(), language, countries: language === 'ru' ? [] : perfect().countries },
    })
    const { documents, figures, differences } = evaluate([of('sr'), of('ru'), of('en'), of('ru')])
    expect(documents).toEqual({ sr: 1, ru: 2, en: 1, all: 4 })
    expect(Object.keys(figures)).toEqual(['en', 'ru', 'sr', 'all'])
    expect(figures.ru?.countries).toMatchObject({ f1: 0, missed: 4 })
    expect(figures.all?.countries).toMatchObject({ precision: 1, recall: 0.5, f1: 0.667 })
    expect(differences).toEqual([
      { id: 'ru', figure: 'countries', missed: ['KZ', 'RS'], extra: [] },
      { id: 'ru', figure: 'countries', missed: ['KZ', 'RS'], extra: [] },
    ])
  })
})
