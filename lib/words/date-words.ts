import { toLatin } from '../vocab/serbian-latin'
import { CALENDARS } from './names/month-names'
import type { UiLanguage } from './tag'

export type DateStyle = 'long' | 'short'

/** Dates in words. Dates are dates: they are read and written in UTC, so that no time zone can move them. */
export type DateWords = {
  /**
   * "27 February 2026", "Feb 2026", "2026", by the precision of the date.
   * @param date `YYYY-MM-DD` or `YYYY-MM`; anything else is given back as it is
   */
  date(date: string, style?: DateStyle, precision?: 'day' | 'month' | 'year'): string
  /** A range with an en dash; one date where both are the same or there is no end. */
  dateRange(from: string, to: string | null, style?: DateStyle, precision?: 'day' | 'month' | 'year'): string
  /** "Feb 2026" of `2026-02`. */
  month(month: string, style?: DateStyle): string
  /** "Q1 2026" of `2026-Q1`. */
  quarter(quarter: string): string
  weekday(date: string): string
  /** "27 Feb", "11–12 Nov": a day, or days of one month, where the year is said elsewhere. */
  dayOfMonth(from: string, to: string | null): string
}

/** The order of the parts: `day` is empty where there is none. Blanks do not break. */
type Order = { day(day: string, month: string, year: string): string; month(month: string, year: string): string }

type Grammar = Order & { year(year: string): string; quarter(quarter: string, year: string): string }

const GRAMMARS: Readonly<Record<Exclude<UiLanguage, 'sr-Latn'>, Grammar>> = {
  en: {
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
  },
  ru: {
    day: (day, month, year) => `${day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
    quarter: (quarter, year) => `${quarter} кв. ${year}`,
  },
  kk: {
    day: (day, month, year) => `${year} ж. ${day} ${month}`,
    month: (month, year) => `${year} ж. ${month}`,
    year: (year) => `${year} ж.`,
    quarter: (quarter, year) => `${year} ж. ${quarter}-тоқсан`,
  },
  sr: {
    day: (day, month, year) => `${day}. ${month} ${year}.`,
    month: (month, year) => `${month} ${year}.`,
    year: (year) => `${year}.`,
    quarter: (quarter, year) => `${quarter}. кв. ${year}.`,
  },
}

const RUSSIAN_SHORT_DAYS: Readonly<Record<string, string>> = { март: 'мар.', май: 'мая', июнь: 'июн.', июль: 'июл.' }

/** Dates as a language writes them. */
export function makeDateWords(language: UiLanguage): DateWords {
  const base = language === 'sr-Latn' ? 'sr' : language
  const calendar = CALENDARS[base]
  const grammar = GRAMMARS[base]
  const finish = (text: string): string => {
    const whole = text.replaceAll(' ', '\u00A0')
    return language === 'sr-Latn' ? toLatin(whole) : whole
  }
  const nameMonth = (month: string, style: DateStyle, beside: 'day' | 'year'): string => {
    const at = Number(month) - 1
    if (style === 'long') return (beside === 'day' ? calendar.long : calendar.alone)[at] ?? month
    const short = calendar.short[at] ?? month
    return beside === 'day' && base === 'ru' ? (RUSSIAN_SHORT_DAYS[short] ?? short) : short
  }

  const date: DateWords['date'] = (text, style = 'long', precision = 'day') => {
    const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text) ?? []
    if (year === undefined || month === undefined) return text
    if (precision === 'year') return finish(grammar.year(year))
    if (precision === 'month' || day === undefined) return finish(grammar.month(nameMonth(month, style, 'year'), year))
    return finish(grammar.day(String(Number(day)), nameMonth(month, style, 'day'), year))
  }

  return {
    date,
    dateRange(from, to, style = 'long', precision = 'day') {
      if (!to || to === from) return date(from, style, precision)
      const [, year, month, first] = /^(\d{4})-(\d{2})-(\d{2})/.exec(from) ?? []
      if (precision !== 'day' || year === undefined || month === undefined || from.slice(0, 7) !== to.slice(0, 7))
        return `${date(from, style, precision)} – ${date(to, style, precision)}`
      const days = `${Number(first)}–${Number(to.slice(8, 10))}`
      return finish(grammar.day(days, nameMonth(month, style, 'day'), year))
    },
    dayOfMonth(from, to) {
      const [, month, first] = /^\d{4}-(\d{2})-(\d{2})/.exec(from) ?? []
      if (month === undefined || first === undefined) return from
      const days = to && to !== from ? `${Number(first)}–${Number(to.slice(8, 10))}` : String(Number(first))
      return finish(`${days}${base === 'sr' ? '.' : ''} ${nameMonth(month, 'short', 'day')}`)
    },
    month: (month, style = 'short') => date(month, style, 'month'),
    quarter(quarter) {
      const [, year, part] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? []
      return year === undefined || part === undefined ? quarter : finish(grammar.quarter(part, year))
    },
    weekday(day) {
      const name = calendar.weekdays[new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()]
      return name === undefined ? '' : finish(name)
    },
  }
}
