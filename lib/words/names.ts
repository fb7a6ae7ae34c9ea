import { findArea } from '../vocab/areas'
import { nameCountry } from '../vocab/countries'
import { findLanguage } from '../vocab/languages'
import { nameMeetingKind } from '../vocab/meeting-kinds'
import { nameOrganization } from '../vocab/organizations'
import { findRole, RANK_STEPS } from '../vocab/roles'
import { type DateStyle, type DateWords, makeDateWords } from './date-words'
import { languageOf, type Tag } from './tag'

export type { DateStyle }

/**
 * What codes, dates and numbers are called in one language, under one naming policy. An unknown code is its own name. Names
 * stand in the nominative and with the letter that they have inside a sentence; `capitalise` is the caller's affair.
 */
export type Names = DateWords & {
  tag: Tag
  /** A country of ISO 3166, or of ISO 3166-3. */
  country(code: string): string
  /** "Kazakhstan – Serbia", in the order given. */
  pair(codes: readonly [string, string]): string
  area(code: string): string
  areaGroup(code: string): string
  kind(code: string): string
  status(code: string): string
  visit(code: string): string
  /** "Head of state". */
  role(code: string): string
  /** "heads of state": a rank as a group. */
  rank(key: string): string
  organization(code: string): string
  /** The name of a language in the language of the reader. */
  language(code: string): string
  /** "a, b and c", "a, b or c". */
  list(words: readonly string[], type?: 'and' | 'or'): string
  /** "1,204", "1 204"; at most `digits` places behind the point. */
  number(value: number, digits?: number): string
  /** "12%", "12 %"; `share` is 0 to 1. */
  percent(share: number, digits?: number): string
}

const made = new Map<Tag, Names>()

/** The names of a language; made once. */
export function namesOf(tag: Tag): Names {
  const known = made.get(tag)
  if (known) return known
  const names = makeNames(tag)
  made.set(tag, names)
  return names
}

function makeNames(tag: Tag): Names {
  const language = languageOf(tag)
  const country = (code: string) => nameCountry(code)
  return {
    ...makeDateWords(language),
    tag,
    country,
    pair: ([first, second]) => `${country(first)} – ${country(second)}`,
    area: (code) => findArea(code)?.label ?? code,
    areaGroup: (code) => code,
    kind: nameMeetingKind,
    status: (code) => code,
    visit: (code) => code,
    role: (code) => findRole(code)?.label ?? code,
    rank: (key) => RANK_STEPS.find((row) => row.key === key)?.label ?? key,
    organization: nameOrganization,
    language: (code) => findLanguage(code)?.label ?? code,
    list: (words, type = 'and') =>
      new Intl.ListFormat(language, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(words),
    number: (value, digits = 2) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    percent: (share, digits = 0) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share),
  }
}
