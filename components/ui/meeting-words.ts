import { wordDateRange } from '../../lib/vocab/date-words'
import { nameMeetingKind } from '../../lib/vocab/meeting-kinds'

type Dated = { date: string | null; dateEnd?: string | null; datePrecision: string | null }

/** The date of a meeting in words; "date not stated" where there is none. */
export function sayMeetingDate(meeting: Dated, style: 'long' | 'short' = 'short'): string {
  if (!meeting.date) return 'date not stated'
  const precision =
    meeting.datePrecision === 'month' || meeting.datePrecision === 'year' ? meeting.datePrecision : 'day'
  return wordDateRange(meeting.date, meeting.dateEnd ?? null, style, precision)
}

/** "talks, Astana": the same inside a sentence. */
export function sayWhatInline(kind: string, city: string | null): string {
  const what = sayWhat(kind, city)
  return what.charAt(0).toLowerCase() + what.slice(1)
}

/** "Talks, Astana": what it was and where. */
export function sayWhat(kind: string, city: string | null): string {
  return city ? `${nameMeetingKind(kind)}, ${city}` : nameMeetingKind(kind)
}

/** The text with its first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small numbers in words, others in figures, with their noun if one is given: "three reports", "1,204 reports". */
export function countWords(count: number, noun?: string): string {
  const words = NUMBERS[count] ?? count.toLocaleString('en-GB')
  return noun ? `${words} ${noun}${count === 1 ? '' : 's'}` : words
}
