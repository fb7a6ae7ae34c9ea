import { readDay } from './calendar'
import { accept, type FilterRecord, refuse } from './record'

export const from: FilterRecord<string | null> = {
  key: 'from',
  aliases: ['since'],
  codes: null,
  repeats: false,
  empty: null,
  parse(text) {
    const day = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
    return readDay(day) ? accept(day) : refuse((t) => t('wrong_from', { value: text }))
  },
  format: (value) => value,
}
