import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AREA_CODES } from '../vocab/areas'
import { CITIES } from '../vocab/cities'
import { COUNTRIES } from '../vocab/countries'
import { GROUP_CODES } from '../vocab/groups'
import { LANGUAGE_CODES } from '../vocab/languages'
import { MEETING_KIND_CODES, MEETING_STATUSES, VISIT_TYPES } from '../vocab/meeting-kinds'
import { ORGANIZATIONS } from '../vocab/organizations'
import { ROLE_CODES } from '../vocab/roles'
import { countDays, writeDay } from './calendar'
import { COMPARISONS } from './compare'
import { exportHref } from './export-href'
import type { Filters } from './filters'
import { formatFilters, isUnfiltered } from './format'
import { orderPair } from './pair'
import { type FilterProblem, parseFilters } from './parse'
import { foldPerson } from './person'
import { q } from './q'
import { EMPTY_FILTERS, FILTER_KEYS, FILTERS } from './registry'
import { foldSource } from './source'

const parse = (query: string) => parseFilters(new URLSearchParams(query))
const problemsOf = (query: string): FilterProblem[] => parse(query).problems

const code = fc.constantFrom(...COUNTRIES.map((row) => row.code))
const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => writeDay(year, month, Math.min(date, countDays(year, month))))
const period = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b }))
const words = fc
  .string({ maxLength: 60, unit: 'binary' })
  .map((text) => q.parse(text))
  .map((parsed) => (parsed.ok ? parsed.value : null))
const sources = fc.uniqueArray(fc.string({ unit: 'binary' }).map(foldSource), { maxLength: 3 })
const people = fc.uniqueArray(fc.string({ unit: 'binary' }).map(foldPerson), { maxLength: 3 })
const organizations = fc.uniqueArray(fc.constantFrom(...ORGANIZATIONS.map((row) => row.code)), { maxLength: 4 })
const subset = <T>(all: readonly T[]) => fc.subarray([...all])

const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    pair: fc.option(fc.tuple(code, code).map(([a, b]) => orderPair(a, b))),
    country: fc.uniqueArray(code, { maxLength: 4 }).map((codes) => codes.sort()),
    all: fc.uniqueArray(code, { maxLength: 4 }).map((codes) => codes.sort()),
    group: subset(GROUP_CODES),
    org: organizations.map((codes) => codes.sort()),
    person: people.map((list) => list.filter((text) => text !== '').sort()),
    guest: fc.uniqueArray(code, { maxLength: 4 }).map((codes) => codes.sort()),
    host: fc.uniqueArray(code, { maxLength: 4 }).map((codes) => codes.sort()),
    city: fc.uniqueArray(fc.constantFrom(...CITIES.map((row) => row.id)), { maxLength: 4 }).map((ids) => ids.sort()),
    period,
    compare: fc.constantFrom(...COMPARISONS, null),
    area: subset(AREA_CODES),
    allAreas: subset(AREA_CODES),
    kind: subset(MEETING_KIND_CODES),
    level: subset(ROLE_CODES),
    visit: subset(VISIT_TYPES),
    status: fc.constantFrom(...MEETING_STATUSES, 'all' as const),
    source: sources.map((list) => list.filter((text) => text !== '').sort()),
    lang: subset(LANGUAGE_CODES),
    q: words,
    unverified: fc.boolean(),
    asOf: fc.option(day),
  })
  .map(({ period: { from, to }, ...rest }) => ({ ...rest, from, to }))

describe('filters in an address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parse(formatFilters(filters))).toEqual({ filters, problems: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('have one canonical text, whatever the order and spelling they were given in', () => {
    const { filters, problems } = parse(
      'q=%20nuclear++power%20&area=energy,TRADE&to=2026-02&pair=rs-kz&country=RS&country=KZ',
    )
    expect(problems).toEqual([])
    expect(formatFilters(filters)).toBe('pair=KZ-RS&country=KZ,RS&to=2026-02-28&area=trade,energy&q=nuclear+power')
  })

  it('leave defaults out', () => {
    expect(formatFilters(EMPTY_FILTERS)).toBe('')
    expect(isUnfiltered(parse('status=held&pair=&area=,').filters)).toBe(true)
    expect(formatFilters(parse('status=all').filters)).toBe('status=all')
  })

  it('are read from what Next gives a page', () => {
    const { filters } = parseFilters({ country: ['KZ', 'RS'], lang: 'sr-Latn', area: undefined, utm_source: 'x' })
    expect(filters).toEqual({ ...EMPTY_FILTERS, country: ['KZ', 'RS'], lang: ['sr'] })
  })

  it('keep older keys alive', () => {
    expect(formatFilters(parse('countries=RS&language=ru&since=2026&rank=minister').filters)).toBe(
      'country=RS&from=2026-01-01&level=minister&lang=ru',
    )
  })

  it('make the address of an export', () => {
    expect(exportHref('meetings', 'csv', parse('pair=RS-KZ').filters, 'ru')).toBe(
      '/api/v1/meetings.csv?pair=KZ-RS&ui=ru',
    )
    expect(exportHref('pairs', 'json', EMPTY_FILTERS, 'en')).toBe('/api/v1/pairs.json')
  })
})

describe('values that cannot be read', () => {
  it.each([
    ['pair=KZ', '“KZ” is not a pair; expected two country codes, as in KZ-RS.'],
    ['pair=KZ-ZZ', '“ZZ” is not a country code; expected two country codes, as in KZ-RS.'],
    ['pair=KZ-KZ', 'A pair is of two different countries; expected two country codes, as in KZ-RS.'],
    ['pair=KZ-RS&pair=KZ-UZ', 'Country pair (pair) can be given only once.'],
    ['country=KZ,Q1', '“Q1” is not a country code; expected country codes, as in KZ,RS.'],
    ['from=2026-02-30', '“2026-02-30” is not a day of the calendar; expected one as in 2026-01-01.'],
    ['to=yesterday', '“yesterday” is not a day of the calendar; expected one as in 2026-12-31.'],
    ['area=magic', '“magic” is not an area of the codebook; expected codes of areas, as in trade,nuclear_energy.'],
    ['status=maybe', '“maybe” is not a status; expected one of held, planned, cancelled, all.'],
    ['group=martians', /^“martians” is not a group of countries; expected any of central_asia, /],
    ['org=ACME', '“ACME” is not an organization of the codebook; expected codes of organizations, as in SCO,UN.'],
    ['compare=never', '“never” is no period to compare with; expected one of previous, year.'],
    ['visit=secret', '“secret” is not a type of visit; expected any of state, official, working, private, transit.'],
    ['lang=xx', '“xx” is not a language that Entente reads; expected any of en, ru, kk, sr.'],
    ['q='.padEnd(300, 'x'), 'A search of words is at most 200 characters long.'],
  ])('%s', (query, message) => {
    expect(problemsOf(query).map((problem) => problem.message)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ])
  })

  it('name a period that ends before it begins', () => {
    const { filters, problems } = parse('from=2026-03-01&to=2026-02-01')
    expect(problems).toEqual([
      {
        key: 'to',
        value: '2026-02-01',
        message: 'The period ends on 1\u00A0February\u00A02026, before it begins on 1\u00A0March\u00A02026.',
      },
    ])
    expect(filters.to).toBeNull()
  })

  it('name a key that is none, where the caller wants to know', () => {
    const query = new URLSearchParams('pairr=KZ-RS&bom=1')
    const { problems } = parseFilters(query, { unknownKeys: 'report', allowed: ['bom'] })
    expect(problems.map((problem) => problem.key)).toEqual(['pairr'])
    expect(problems[0]?.message).toContain('known are pair, country,')
  })

  it('never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILTER_KEYS), fc.string({ unit: 'binary' }), (key, text) => {
        const { filters } = parseFilters({ [key]: text })
        expect(parse(formatFilters(filters)).filters).toEqual(filters)
      }),
      { numRuns: 500 },
    )
  })
})

it('every filter is registered under its own key', () => {
  for (const key of FILTER_KEYS) expect(FILTERS[key].key).toBe(key)
  expect([...FILTER_KEYS].sort()).toEqual(Object.keys(FILTERS).sort())
})
