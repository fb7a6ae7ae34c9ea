import { describe, expect, it } from 'vitest'
import { AREA_CODES, AREA_GROUPS } from '../vocab/areas'
import { CONTESTED_NAMES } from '../vocab/contested-names'
import { COUNTRIES, findCountry } from '../vocab/countries'
import { ISO_COUNTRY_NAMES } from '../vocab/iso-country-names'
import { MEETING_KIND_CODES, MEETING_STATUSES, VISIT_TYPES } from '../vocab/meeting-kinds'
import { ORGANIZATIONS } from '../vocab/organizations'
import { RANK_STEPS, ROLE_CODES } from '../vocab/roles'
import { namesOf } from './names'
import { makeTag, NAMINGS, type Tag, UI_LANGUAGES } from './tag'

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const TAGS: readonly Tag[] = UI_LANGUAGES.flatMap((language) => NAMINGS.map((naming) => makeTag(language, naming)))

/** Everything that names say, by tag. */
function listNames(tag: Tag): string[] {
  const names = namesOf(tag)
  return [
    ...COUNTRIES.map(({ code }) => names.country(code)),
    ...AREA_CODES.map(names.area),
    ...AREA_GROUPS.map(({ code }) => names.areaGroup(code)),
    ...MEETING_KIND_CODES.map(names.kind),
    ...MEETING_STATUSES.map(names.status),
    ...VISIT_TYPES.map(names.visit),
    ...ROLE_CODES.flatMap((code) => [names.role(code), names.rank(code)]),
    ...RANK_STEPS.map(({ key }) => names.rank(key)),
    ...ORGANIZATIONS.map(({ code }) => names.organization(code)),
    ...['en', 'ru', 'kk', 'sr'].map(names.language),
    ...Array.from({ length: 12 }, (_, at) => names.date(`2026-${String(at + 1).padStart(2, '0')}-01`)),
    names.quarter('2026-Q3'),
    names.weekday('2026-02-27'),
    names.list(['1', '2', '3']),
  ]
}

describe('names', () => {
  it.each([
    ['en', '27 February 2026', '29–30 May 2025', '29 May 2025 – 2 Jun 2025', 'Feb 2026', 'Q1 2026', 'Friday'],
    ['ru', '27 февраля 2026', '29–30 мая 2025', '29 мая 2025 – 2 июн. 2025', 'февр. 2026', '1 кв. 2026', 'пятница'],
    [
      'kk',
      '2026 ж. 27 ақпан',
      '2025 ж. 29–30 мамыр',
      '2025 ж. 29 мам. – 2025 ж. 2 мау.',
      '2026 ж. ақп.',
      '2026 ж. 1-тоқсан',
      'жұма',
    ],
    [
      'sr',
      '27. фебруар 2026.',
      '29–30. мај 2025.',
      '29. мај 2025. – 2. јун 2025.',
      'феб. 2026.',
      '1. кв. 2026.',
      'петак',
    ],
    [
      'sr-Latn',
      '27. februar 2026.',
      '29–30. maj 2025.',
      '29. maj 2025. – 2. jun 2025.',
      'feb. 2026.',
      '1. kv. 2026.',
      'petak',
    ],
  ] as const)('dates in %s', (tag, day, range, short, month, quarter, weekday) => {
    const names = namesOf(tag)
    expect(plain(names.date('2026-02-27'))).toBe(day)
    expect(plain(names.dateRange('2025-05-29', '2025-05-30'))).toBe(range)
    expect(plain(names.dateRange('2025-05-29', '2025-06-02', 'short'))).toBe(short)
    expect(plain(names.month('2026-02'))).toBe(month)
    expect(plain(names.quarter('2026-Q1'))).toBe(quarter)
    expect(names.weekday('2026-02-27')).toBe(weekday)
  })

  it('say a date as far as it is known, and give back what is none', () => {
    expect(plain(namesOf('ru').date('2026-02-01', 'long', 'month'))).toBe('февраль 2026')
    expect(plain(namesOf('kk').date('2026-01-01', 'long', 'year'))).toBe('2026 ж.')
    for (const tag of TAGS) {
      expect(namesOf(tag).date('soon')).toBe('soon')
      expect(namesOf(tag).quarter('2026')).toBe('2026')
    }
  })

  it.each([
    ['en', '1,234.5', '12%', 'a, b and c', 'a or b'],
    ['ru', '1 234,5', '12 %', 'a, b и c', 'a или b'],
    ['kk', '1 234,5', '12%', 'a, b және c', 'a немесе b'],
    ['sr', '1.234,5', '12%', 'a, b и c', 'a или b'],
    ['sr-Latn', '1.234,5', '12%', 'a, b i c', 'a ili b'],
  ] as const)('numbers and lists in %s', (tag, number, percent, and, or) => {
    const names = namesOf(tag)
    expect(plain(names.number(1234.5))).toBe(number)
    expect(plain(names.percent(0.12))).toBe(percent)
    expect(names.list(['a', 'b', 'c'])).toBe(and)
    expect(names.list(['a', 'b'], 'or')).toBe(or)
    expect([names.list([]), names.list(['a'])]).toEqual(['', 'a'])
  })

  it('call a country as the policy asks', () => {
    expect(namesOf('en').pair(['KR', 'TR'])).toBe('South Korea – Turkey')
    expect(namesOf('en-x-iso').pair(['KR', 'TR'])).toBe('Korea (Republic of) – Türkiye')
    expect(namesOf('ru-x-iso').country('IR')).toBe('Иран (Исламская Республика)')
    expect(namesOf('sr-Latn-x-iso').country('RU')).toBe('Ruska Federacija')
    expect(namesOf('en-x-iso').country('KZ')).toBe('Kazakhstan')
  })

  it.each(TAGS)('in %s are never empty, never twice the same country, and in one script', (tag) => {
    const words = listNames(tag)
    expect(words.filter((word) => word.trim() === '')).toEqual([])
    const countries = COUNTRIES.map(({ code }) => namesOf(tag).country(code))
    expect(new Set(countries).size).toBe(countries.length)
    const strange = tag.startsWith('en') || tag.startsWith('sr-Latn') ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
    expect(words.filter((word) => strange.test(word))).toEqual([])
  })

  it('give a code back where they do not know it', () => {
    const names = namesOf('kk')
    for (const name of [names.country, names.area, names.areaGroup, names.kind, names.status, names.visit])
      expect(name('none_such')).toBe('none_such')
    for (const name of [names.role, names.rank, names.organization]) expect(name('none_such')).toBe('none_such')
    expect(names.language('x')).toBe('x')
  })

  it('are configured for countries that exist', () => {
    const codes = [...Object.keys(CONTESTED_NAMES), ...Object.keys(ISO_COUNTRY_NAMES)]
    expect(codes.filter((code) => findCountry(code) === undefined)).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })
})
