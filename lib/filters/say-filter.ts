import { findCityId } from '../vocab/city-spelling'
import { findGroup } from '../vocab/groups'
import { nameCityRow } from '../words/city-name'
import { lowerFirst } from '../words/letter-case'
import { type Names, namesOf } from '../words/names'
import { languageOf, type Tag } from '../words/tag'
import { pickText, type Translator, translate } from '../words/translate'
import { readDay } from './calendar'
import { NO_CITY } from './city'
import type { FilterKey, Filters } from './filters'
import { FILTERS } from './registry'

/** What a sentence about a filter is made with. */
type Words = { t: Translator<'filters'>; names: Names; tag: Tag }

/** Says a value that is not empty; a filter that leaves no meeting out says nothing. */
type Sayings = { readonly [K in FilterKey]: (value: NonNullable<Filters[K]>, words: Words) => string | null }

/** Names joined by "or", each as it stands inside a sentence. */
function either(codes: readonly string[], name: (code: string) => string, { names }: Words): string {
  return names.list(
    codes.map((code) => lowerFirst(name(code))),
    'or',
  )
}

/** Names of countries, organizations or persons, which keep their letters. */
function listNames(
  codes: readonly string[],
  name: (code: string) => string,
  { names }: Words,
  type: 'and' | 'or',
): string {
  return names.list(codes.map(name), type)
}

const SAYINGS: Sayings = {
  status: (value, { t }) => t(`status_${value}`),
  pair: (value, words) => words.t('say_pair', { names: listNames(value, words.names.country, words, 'and') }),
  country: (codes, words) => words.t('say_country', { names: listNames(codes, words.names.country, words, 'or') }),
  all: (codes, words) => words.t('say_all', { names: listNames(codes, words.names.country, words, 'and') }),
  group: (codes, words) =>
    words.t('say_group', { names: listNames(codes, (code) => nameGroup(code, words.tag), words, 'or') }),
  org: (codes, words) => words.t('say_org', { names: listNames(codes, words.names.organization, words, 'or') }),
  person: (keys, words) => words.t('say_person', { names: listNames(keys, nameKey, words, 'or') }),
  guest: (codes, words) => words.t('say_guest', { names: listNames(codes, words.names.country, words, 'or') }),
  host: (codes, words) => words.t('say_host', { names: listNames(codes, words.names.country, words, 'or') }),
  city: (ids, words) => words.t('say_city', { names: listNames(ids, (id) => sayCity(id, words), words, 'or') }),
  from: (day, { t, names }) => t('say_from', { date: names.date(day) }),
  to: (day, { t, names }) => t('say_to', { date: names.date(day) }),
  compare: () => null,
  area: (codes, words) => words.t('say_area', { names: either(codes, words.names.area, words) }),
  allAreas: (codes, words) =>
    words.t('say_allAreas', { names: words.names.list(codes.map((code) => lowerFirst(words.names.area(code)))) }),
  kind: (codes, words) => words.t('say_kind', { names: either(codes, words.names.kind, words) }),
  level: (codes, words) => words.t('say_level', { names: either(codes, words.names.rank, words) }),
  visit: (codes, words) => words.t('say_visit', { names: either(codes, words.names.visit, words) }),
  source: (sources, words) => words.t('say_source', { names: words.names.list(sources, 'or') }),
  lang: (codes, words) => words.t('say_lang', { names: listNames(codes, words.names.language, words, 'or') }),
  q: (text, { t }) => t('say_q', { words: text }),
  unverified: (value, { t }) => (value ? t('say_unverified') : null),
  asOf: (value, { t, tag }) => t('say_asOf', { date: sayAsOf(value, tag) }),
}

/** The part of the sentence that says the value of a filter; `null` where there is nothing to say. */
export function sayFilter<K extends FilterKey>(key: K, value: Filters[K], tag: Tag): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null
  return SAYINGS[key](value as NonNullable<Filters[K]>, { t: translate(tag, 'filters'), names: namesOf(tag), tag })
}

/** The name of a filter in a form or a message: "Country pair". */
export function labelFilter(key: FilterKey, tag: Tag): string {
  return translate(tag, 'filters')(`label_${key}`)
}

/** How a value of a filter looks, for help: "two country codes, as in KZ-RS". */
export function hintFilter(key: FilterKey, tag: Tag): string {
  const codes = FILTERS[key].codes?.join(', ') ?? ''
  return translate(tag, 'filters')(`hint_${key}`, { codes })
}

/** "Meetings held", "Meetings held, planned or cancelled". */
export function sayMeetings(status: Filters['status'], tag: Tag): string {
  return translate(tag, 'filters')(`meetings_${status}`)
}

/** The name of a city of the table of cities, by its id. */
function sayCity(id: string, { t, tag }: Words): string {
  if (id === NO_CITY) return t('noCity')
  const city = findCityId(id)
  return city ? nameCityRow(city, tag) : id
}

/** The name of a group of countries. */
export function nameGroup(code: string, tag: Tag): string {
  const names = findGroup(code)?.names
  return names ? pickText(names, languageOf(tag)) : code
}

/** A person's key with the letters of a name, where the name itself is not at hand: "Vucic Aleksandar". */
export function nameKey(key: string): string {
  return key.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** "22 November 2026", or "22 November 2026 at 14:47:35 UTC" for an instant. */
export function sayAsOf(value: string, tag: Tag): string {
  const [day = '', time = ''] = value.split('T')
  const date = namesOf(tag).date(day)
  return readDay(value) ? date : translate(tag, 'filters')('instant', { date, time: time.slice(0, 8) })
}
