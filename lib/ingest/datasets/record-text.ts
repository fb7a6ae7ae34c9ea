/** Writes the text of a record piece by piece, so that each fact knows the words that stand for it. */
import type { Span } from '../../extract/facts'

export class RecordText {
  #text = ''

  /** Adds words and says where they stand. */
  add(words: string): Span {
    const start = this.#text.length
    this.#text += words
    return { start, end: this.#text.length }
  }

  /** Adds what the dataset says itself; `\s` runs of its layout become one space. @returns where it stands */
  quote(words: string): Span {
    return this.add(words.replace(/\s+/gu, ' ').trim())
  }

  get length(): number {
    return this.#text.length
  }

  toString(): string {
    return this.#text
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "17 January 1960". */
export function sayDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** "on 17 January 1960", or "from 17 January 1960 to 21 January 1960". */
export function sayDays(from: string, to: string): string {
  return from === to ? `on ${sayDay(from)}` : `from ${sayDay(from)} to ${sayDay(to)}`
}
