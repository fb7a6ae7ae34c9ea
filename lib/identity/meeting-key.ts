/** The readable name of a meeting. */
import { sidesOf } from './blocks'
import type { ToldMeeting } from './told-meeting'

const SIDES_IN_NAME = 3

/**
 * The id of a meeting: its day (or month, or year), its sides, and six digits that tell it from others of that day,
 * for instance `2026-02-27-kz-rs-1f0a9c`. It is given once and then kept, whatever later reports say.
 * @param digits hexadecimal digits that derive from its first report
 */
export function meetingKey(
  told: Pick<ToldMeeting, 'date' | 'datePrecision' | 'countries' | 'organizations'>,
  digits: string,
): string {
  const sides = sidesOf(told).map((code) => code.toLowerCase())
  const named =
    sides.length > SIDES_IN_NAME ? [...sides.slice(0, SIDES_IN_NAME), `and-${sides.length - SIDES_IN_NAME}`] : sides
  return [writeDate(told), ...named, digits].join('-')
}

function writeDate({ date, datePrecision }: Pick<ToldMeeting, 'date' | 'datePrecision'>): string {
  if (date === null) return 'undated'
  return datePrecision === 'year' ? date.slice(0, 4) : datePrecision === 'month' ? date.slice(0, 7) : date
}
