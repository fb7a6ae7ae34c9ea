import { makeDateWords } from '../../lib/words/date-words'
import { languageOf, type Tag } from '../../lib/words/tag'

/** How an instant is said: a message with `{day}` and `{time}` left in it. It is filled in the browser, which alone knows the address. */
export type InstantWords = { tag: Tag; atTime: string }

/** "22 November 2026", or "22 November 2026 at 14:47:35 UTC" for an instant, as `asOf` of an address holds them. */
export function tellInstant(value: string, { tag, atTime }: InstantWords): string {
  const [first = '', time] = value.split('T')
  const day = makeDateWords(languageOf(tag)).date(first)
  return time === undefined ? day : atTime.replace('{day}', day).replace('{time}', time.slice(0, 8))
}
