import { readDay } from './calendar'
import { accept, type FilterRecord, refuse } from './record'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6}))?Z$/

/** The instant with six places behind the second, or `null` where a text is none. */
function readInstant(text: string): string | null {
  const [, day = '', hour, minute, second, part = ''] = INSTANT.exec(text) ?? []
  return readDay(day) ? `${day}T${hour}:${minute}:${second}.${part.padEnd(6, '0')}Z` : null
}

/**
 * The last instant that still belongs to the value, in UTC and to the microsecond, which is as fine as the base measures:
 * a day means all that was known when it ended.
 */
export function lastInstant(value: string): string {
  return readDay(value) ? `${value}T23:59:59.999999Z` : value
}

/** The address of a page about one thing, which takes none of the filters but this one. `path` has no query. */
export function hrefAsOf(path: string, value: string | null): string {
  return value === null ? path : `${path}?asOf=${value}`
}

/** What the base knew on a day or at an instant, in place of what it knows now. */
export const asOf: FilterRecord<string | null> = {
  key: 'asOf',
  aliases: [],
  codes: null,
  repeats: false,
  empty: null,
  parse(text) {
    const value = readDay(text) ? text : readInstant(text)
    return value ? accept(value) : refuse((t) => t('wrong_asOf', { value: text, hint: t('hint_asOf') }))
  },
  format: (value) => value,
}
