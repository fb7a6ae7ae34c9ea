/** Short forms of what a text gives, for the tests of this room. */
import { extract, type MeetingFact } from '../index'

/** Each meeting as one line: kind, status, date, city or country, sides, surnames. */
export function tell(text: string, published = '2026-02-28', title?: string): string[] {
  return extract({ text, published, title }).meetings.map(toLine)
}

/** The same with the areas behind. */
export function tellWithAreas(text: string, published = '2026-02-28', title?: string): string[] {
  return extract({ text, published, title }).meetings.map((one) => `${toLine(one)} | ${one.areas.join(' ')}`)
}

function toLine(one: MeetingFact): string {
  return [
    one.background ? `${one.kind} recalled` : one.kind,
    one.status,
    one.dateEnd ? `${one.date}/${one.dateEnd}` : (one.date ?? '-'),
    one.place?.city ?? one.place?.country ?? '-',
    [...one.countries, ...one.organizations].join('+'),
    one.participants.map(({ name }) => name.split(' ').at(-1)).join(' & '),
  ].join(' | ')
}
