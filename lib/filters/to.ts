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
  codes: null,
  repeats: false,
  empty: null,
  parse(text) {
    const day = completeDay(text)
    return readDay(day) ? accept(day) : refuse((t) => t('wrong_to', { value: text }))
  },
  format: (value) => value,
}
