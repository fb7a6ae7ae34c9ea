import { wordDate } from '../vocab/date-words'
import { countDays, readDay } from './calendar'
import { accept, type FilterRecord, refuse } from './record'

/** The last day of a `YYYY` or `YYYY-MM`; any other text as it is. */
function completeDay(text: string): string {
  if (/^\d{4}$/.test(text)) return `${text}-12-31`
  const month = readDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : '')
  return month ? `${text}-${countDays(month.year, month.month)}` : text
}

export const to: FilterRecord<string | null> = {
  key: 'to',
  aliases: ['until'],
  label: 'To',
  hint: 'the last day, as in 2026-12-31 (2026-12 and 2026 mean the last day of them)',
  repeats: false,
  empty: null,
  parse(text) {
    const day = completeDay(text)
    return readDay(day) ? accept(day) : refuse(`“${text}” is not a day of the calendar; expected one as in 2026-12-31.`)
  },
  format: (value) => value,
  describe: (value) => (value === null ? null : `to ${wordDate(value)}`),
}
