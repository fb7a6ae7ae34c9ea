/** What a locale knows about saying when. Forms are written as in running text; case and ё do not matter. */
export type DateWord =
  | { type: 'month'; month: number }
  /** 1 is Monday, 7 is Sunday; `ahead` where the form itself says that it is to come («дүйсенбіге»). */
  | { type: 'weekday'; day: number; ahead?: true }
  /** Days counted from the day of writing. */
  | { type: 'day'; days: number }
  /** Days counted from the last day the text named («накануне», "the same day"). */
  | { type: 'story-day'; days: number }
  /** Months counted from the month of writing. */
  | { type: 'relative-month'; months: number }
  /** Days counted from the day of writing, exact to the month only ("last week"). */
  | { type: 'around'; days: number }
  /** Years counted from the year of writing; also completes a month («в ноябре прошлого года»). */
  | { type: 'relative-year'; years: number }
  /** Stands before a month or weekday and says it is past ("last December"). */
  | { type: 'previous' }
  /** Stands before a month or weekday and says it is to come ("next Friday"). */
  | { type: 'coming' }

export type DateTable = {
  words: readonly {
    value: DateWord
    forms: string
    /** Only with a small letter, for months that share their name with a place or a feast. */
    cased?: 'lower'
  }[]
  /** Joins two days of a range: «с 4 по 7», "18 and 19". */
  rangeJoins: readonly string[]
  /** Words that lead from the first day of a range to its last, which "and" does not: «с 29 мая по 1 июня», "to". */
  rangeEnds: readonly string[]
  /** Stands between a month and a bare year: "of 2024". */
  monthYearJoins: readonly string[]
  /** Words before a bare year that make it a date: "in 2019", «в 2019». */
  beforeYear: readonly string[]
  /** Words after a number that make it a year: «года», «году». */
  afterYear: readonly string[]
  /** Endings written apart from or to a day: "27th", «5-го». */
  ordinalSuffixes: readonly string[]
  /** A participle before a day that is told by the way («прибывшего накануне»). */
  byTheWay?: Pick<RegExp, 'test'>
  /** The month may stand before the day: "February 27". */
  monthFirst: boolean
  /** The year stands before the month: «2026 жылғы 27 ақпан», «былтыр қарашада»; a day behind one has an ending: «ақпанның 27-сі». */
  yearFirst?: true
}
