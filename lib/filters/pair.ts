import { findCountry } from '../vocab/countries'
import { compareText } from './code-list'
import type { Pair } from './filters'
import { accept, type FilterRecord, type Parsed, refuse } from './record'

/** Two codes as a pair in alphabetical order, or `null` where they are the same. */
export function orderPair(a: string, b: string): Pair | null {
  if (a === b) return null
  return compareText(a, b) < 0 ? [a, b] : [b, a]
}

/** Reads `KZ-RS` or `rs-kz`; both give the same pair. */
export function parsePair(text: string): Parsed<Pair> {
  const [first, second, ...rest] = text.toUpperCase().split('-')
  if (first === undefined || second === undefined || rest.length > 0) {
    return refuse((t) => t('wrong_pair', { value: text, hint: t('hint_pair') }))
  }
  const unknown = [first, second].find((code) => findCountry(code) === undefined)
  if (unknown !== undefined) return refuse((t) => t('wrong_country', { value: unknown, hint: t('hint_pair') }))
  const pair = orderPair(first, second)
  return pair ? accept(pair) : refuse((t) => t('wrong_samePair', { hint: t('hint_pair') }))
}

/** `KZ-RS`, as in an address. */
export function formatPair(pair: Pair): string {
  return `${pair[0]}-${pair[1]}`
}

export const pair: FilterRecord<Pair | null> = {
  key: 'pair',
  aliases: ['pairs'],
  codes: null,
  repeats: false,
  empty: null,
  parse: parsePair,
  format: (value) => (value === null ? null : formatPair(value)),
}
