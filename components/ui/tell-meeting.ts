import { findCity } from '../../lib/vocab/cities'
import { nameCityRow } from '../../lib/words/city-name'
import { lowerFirst } from '../../lib/words/letter-case'
import type { Names } from '../../lib/words/names'
import type { Telling } from './telling'

type Dated = { date: string | null; dateEnd?: string | null; datePrecision: string | null }

/** The date of a meeting in words; "date not stated" where there is none. */
export function tellDate(meeting: Dated, { t, names }: Telling, style: 'long' | 'short' = 'short'): string {
  if (!meeting.date) return t('dateNotStated')
  const precision =
    meeting.datePrecision === 'month' || meeting.datePrecision === 'year' ? meeting.datePrecision : 'day'
  return names.dateRange(meeting.date, meeting.dateEnd ?? null, style, precision)
}

/** A city in the language of the reader; the name itself where the table of cities does not have it. */
export function tellCity(city: string, country: string | null, { tag }: Names): string {
  const row = findCity(city, country)
  return row ? nameCityRow(row, tag) : city
}

type Placed = { kind: string; city: string | null; country?: string | null }

/** "Talks, Astana": what it was and where. */
export function tellWhat({ kind, city, country = null }: Placed, names: Names): string {
  return city ? `${names.kind(kind)}, ${tellCity(city, country, names)}` : names.kind(kind)
}

/** "talks, Astana": the same inside a sentence. */
export function tellWhatInline(meeting: Placed, names: Names): string {
  return lowerFirst(tellWhat(meeting, names))
}

/** "head of state, KZ": role and country of somebody, as far as they are known; empty where neither is. */
export function tellSeat(role: string | null, country: string | null, names: Names): string {
  return [role && lowerFirst(names.role(role)), country].filter(Boolean).join(', ')
}
