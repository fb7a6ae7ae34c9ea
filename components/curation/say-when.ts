import { wordDate } from '../../lib/vocab/date-words'

/** "22 Nov 2026", by the calendar of UTC, in which the base keeps its time. */
export function sayDay(at: Date | string): string {
  return wordDate(new Date(at).toISOString().slice(0, 10), 'short')
}

/** "22 Nov 2026, 14:05 UTC". */
export function sayMoment(at: Date | string): string {
  return `${sayDay(at)}, ${new Date(at).toISOString().slice(11, 16)} UTC`
}
