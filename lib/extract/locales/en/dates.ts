import type { DateTable } from '../date-table'

const month = (number: number, forms: string) => ({ value: { type: 'month' as const, month: number }, forms })
const weekday = (day: number, forms: string) => ({ value: { type: 'weekday' as const, day }, forms })

export const dates: DateTable = {
  words: [
    month(1, 'January, Jan'),
    month(2, 'February, Feb'),
    month(3, 'March, Mar'),
    month(4, 'April, Apr'),
    month(5, 'May'),
    month(6, 'June, Jun'),
    month(7, 'July, Jul'),
    month(8, 'August, Aug'),
    month(9, 'September, Sept, Sep'),
    month(10, 'October, Oct'),
    month(11, 'November, Nov'),
    month(12, 'December, Dec'),
    weekday(1, 'Monday, Mon'),
    weekday(2, 'Tuesday, Tue'),
    weekday(3, 'Wednesday, Wed'),
    weekday(4, 'Thursday, Thu'),
    weekday(5, 'Friday, Fri'),
    weekday(6, 'Saturday'),
    weekday(7, 'Sunday'),
    { value: { type: 'day', days: 0 }, forms: 'today, this morning, this afternoon, this evening, tonight' },
    { value: { type: 'day', days: -1 }, forms: 'yesterday, last night' },
    { value: { type: 'day', days: 1 }, forms: 'tomorrow' },
    {
      value: { type: 'story-day', days: 0 },
      forms:
        'the same day, on the same day, that same day, that day, later that day, later in the day, earlier in the day, earlier that day, later on the same day, earlier the same day, the same evening, that evening, that afternoon, that morning, later this afternoon',
    },
    {
      value: { type: 'story-day', days: -1 },
      forms: 'the day before, a day earlier, the previous day, the day earlier, on the eve, the previous evening',
    },
    { value: { type: 'story-day', days: 1 }, forms: 'the next day, the following day, a day later' },
    { value: { type: 'around', days: -7 }, forms: 'last week, a week ago, a week earlier' },
    { value: { type: 'around', days: 0 }, forms: 'this week, earlier this week, later this week' },
    { value: { type: 'around', days: 7 }, forms: 'next week' },
    { value: { type: 'relative-month', months: -1 }, forms: 'last month, a month ago, a month earlier' },
    { value: { type: 'relative-month', months: 0 }, forms: 'this month' },
    { value: { type: 'relative-month', months: 1 }, forms: 'next month' },
    { value: { type: 'relative-year', years: -1 }, forms: 'last year, a year ago, a year earlier, the previous year' },
    {
      value: { type: 'relative-year', years: 0 },
      forms: 'this year, the end of the year, later in the year, by the end of the year, before the year is out',
    },
    { value: { type: 'relative-year', years: 1 }, forms: 'next year' },
    { value: { type: 'previous' }, forms: 'last' },
    { value: { type: 'coming' }, forms: 'next' },
  ],
  rangeJoins: ['and', 'to', 'through', 'until'],
  rangeEnds: ['to', 'through', 'until'],
  monthYearJoins: ['of', 'in'],
  beforeYear: ['in', 'since', 'until', 'of', 'from'],
  afterYear: [],
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  monthFirst: true,
}
