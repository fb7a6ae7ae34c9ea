import { wordDate } from '../vocab/date-words'
import { readDay } from './calendar'
import { accept, type FilterRecord, refuse } from './record'

export const from: FilterRecord<string | null> = {
  key: 'from',
  aliases: ['since'],
  label: 'From',
  hint: 'the first day, as in 2026-01-01 (2026-01 and 2026 mean the first day of them)',
  repeats: false,
  empty: null,
  parse(text) {
    const day = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
    return readDay(day) ? accept(day) : refuse(`“${text}” is not a day of the calendar; expected one as in 2026-01-01.`)
  },
  format: (value) => value,
  describe: (value) => (value === null ? null : `from ${wordDate(value)}`),
}
