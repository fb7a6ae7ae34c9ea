/** A day as feeds and tables write it. */
import { existsDay, writeDay } from '../../extract/engine/calendar'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ]\d)/u
const YEAR_FIRST = /^(\d{4})([./]?)(\d{2})\2(\d{2})(?:$|[T ]\d)/u
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:$|,? ?\d)/u
const NAMED =
  /^(?:\p{L}{3,12},? +)?(\d{1,2})\.?[ -](\p{L}{3})\p{L}*\.?,?[ -](\d{4}|\d{2})(?:\.| ?(?:г\.|года|год\.|ж\.|жылы?|godine|године))?(?:$|,? +\d)/u
/** As Kazakh has it: `2026 жылғы 3 наурыз`. */
const YEAR_NAMED = /^(\d{4}) (?:жыл\p{L}*|ж\.),? (\d{1,2}) (\p{L}{3})/u
const NAME_FIRST = /^(?:\p{L}{3,9},? +)?(\p{L}{3})\p{L}*\.? (\d{1,2}),? (\d{4})(?:$|,? +\d)/u
/** The first three letters of each month, in English, Russian, Kazakh and both scripts of Serbian. */
const MONTHS = [
  ['jan', 'янв', 'қаң', 'јан'],
  ['feb', 'фев', 'ақп', 'феб'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'май', 'мая', 'мам', 'мај', 'maj'],
  ['jun', 'июн', 'мау', 'јун'],
  ['jul', 'июл', 'шіл', 'јул'],
  ['aug', 'авг', 'там', 'avg'],
  ['sep', 'сен', 'қыр', 'сеп'],
  ['oct', 'окт', 'қаз', 'okt'],
  ['nov', 'ноя', 'қар', 'нов'],
  ['dec', 'дек', 'жел', 'дец'],
]

/**
 * The day that words name, `YYYY-MM-DD`, in the offset they are written in: a moment late on Tuesday in Astana stays Tuesday.
 * Known are ISO 8601, the dates of letters (RFC 822), `3 March 2026`, `3 марта 2026 г.`, `March 3, 2026`, `03.03.2026` and `20260303`.
 * `null` where it is none of them, is no day of the calendar, or may be two days, as `03/04/2026`.
 */
export function readDay(words: string): string | null {
  const text = words.trim()
  const yearFirst = ISO.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const close = YEAR_FIRST.exec(text)
  if (close) return dayOf(close[1], close[3], close[4])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return readDayFirst(text, dayFirst[1] ?? '', dayFirst[2] ?? '', dayFirst[3] ?? '')
  const named = NAMED.exec(text)
  if (named) return dayOf(fullYear(named[3]), monthNamed(named[2]), named[1])
  const yearNamed = YEAR_NAMED.exec(text)
  if (yearNamed) return dayOf(yearNamed[1], monthNamed(yearNamed[3]), yearNamed[2])
  const nameFirst = NAME_FIRST.exec(text)
  return nameFirst ? dayOf(nameFirst[3], monthNamed(nameFirst[1]), nameFirst[2]) : null
}

/** With full stops the day comes first everywhere; with strokes it hangs on the country, unless one of the two is no month. */
function readDayFirst(text: string, first: string, second: string, year: string): string | null {
  if (!text.includes('/')) return dayOf(year, second, first)
  if (first !== second && Number(first) <= 12 && Number(second) <= 12) return null
  return Number(second) > 12 ? dayOf(year, first, second) : dayOf(year, second, first)
}

/** Letters of old give two digits of a year, of which none was written before 1970. */
function fullYear(year = ''): string {
  if (year.length === 4) return year
  return Number(year) < 70 ? `20${year}` : `19${year}`
}

function monthNamed(name = ''): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1
}

function dayOf(year = '', month: string | number = 0, day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return existsDay(y, m, d) ? writeDay(y, m, d) : null
}
