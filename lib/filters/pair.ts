import { findCountry, nameCountry } from '../vocab/countries'
import { compareText } from './code-list'
import type { Pair } from './filters'
import { accept, type FilterRecord, type Parsed, refuse } from './record'

const HINT = 'two country codes, as in KZ-RS'

/** Two codes as a pair in alphabetical order, or `null` where they are the same. */
export function orderPair(a: string, b: string): Pair | null {
  if (a === b) return null
  return compareText(a, b) < 0 ? [a, b] : [b, a]
}

/** Reads `KZ-RS` or `rs-kz`; both give the same pair. */
export function parsePair(text: string): Parsed<Pair> {
  const [first, second, ...rest] = text.toUpperCase().split('-')
  if (first === undefined || second === undefined || rest.length > 0) {
    return refuse(`“${text}” is not a pair; expected ${HINT}.`)
  }
  const unknown = [first, second].find((code) => findCountry(code) === undefined)
  if (unknown !== undefined) return refuse(`“${unknown}” is not a country code; expected ${HINT}.`)
  const pair = orderPair(first, second)
  return pair ? accept(pair) : refuse(`A pair is of two different countries; expected ${HINT}.`)
}

/** `KZ-RS`, as in an address. */
export function formatPair(pair: Pair): string {
  return `${pair[0]}-${pair[1]}`
}

/** "Kazakhstan and Serbia". */
export function namePair(pair: Pair): string {
  return `${nameCountry(pair[0])} and ${nameCountry(pair[1])}`
}

export const pair: FilterRecord<Pair | null> = {
  key: 'pair',
  aliases: ['pairs'],
  label: 'Country pair',
  hint: HINT,
  repeats: false,
  empty: null,
  parse: parsePair,
  format: (value) => (value === null ? null : formatPair(value)),
  describe: (value) => (value === null ? null : `between ${namePair(value)}`),
}
