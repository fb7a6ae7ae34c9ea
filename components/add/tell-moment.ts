import type { Names } from '../../lib/words/names'

/** "22 Nov 2026, 14:47 UTC" for an instant in ISO 8601. */
export function tellMoment(instant: string, names: Names): string {
  return `${names.date(instant.slice(0, 10), 'short')}, ${instant.slice(11, 16)} UTC`
}
