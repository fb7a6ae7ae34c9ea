/** Reads numbers as newspapers write them: «4,2», "15,000", «10 000», "26.3", «семнадцать», "C$2.6 billion", «20–22». */
import type { Word, Zone } from '../engine/reading'

export type Numeral = {
  start: number
  end: number
  /** Index of the first word of the number. */
  from: number
  /** Index of the word after the number, its multiplier included. */
  to: number
  value: number
  /** The multiplier that was written, 1 if none. */
  times: number
  /** ISO 4217 of a currency sign before the number. */
  sign: string | null
  inWords: boolean
}

export type NumberRules = {
  numbers: Readonly<Record<string, number>>
  multipliers: Readonly<Record<string, number>>
  decimal: ',' | '.'
  /** Whether a number can begin with a word: all others are passed over. */
  opensNumber(word: Word): boolean
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  HK$: 'HKD',
  NZ$: 'NZD',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₸': 'KZT',
  '₺': 'TRY',
  '₩': 'KRW',
  '₦': 'NGN',
  R$: 'BRL',
}
const SIGN_BEFORE = /(?:(?:US|CA?|AU?|S|HK|NZ|R)?\$|[€£¥₹₽₸₺₩₦]|(?<!\p{L})(?:USD|EUR|GBP))\s?$/u
const SIGN_WINDOW = 5
const SIGN_ENDS = '$€£¥₹₽₸₺₩₦DRP'
const DIGITS = /^\d+$/u
const SIGNED_DIGITS = /^(\d+)(\p{L}+)$/u

/** The numbers of a zone in order. `decimal` tells «4,2» from "4,200". Linear in the number of words. */
export function readNumerals(zone: Zone, rules: NumberRules): Numeral[] {
  const numerals: Numeral[] = []
  for (let from = 0; from < zone.words.length; ) {
    if (!rules.opensNumber(zone.words[from] as Word)) {
      from++
      continue
    }
    const numeral = DIGITS.test((zone.words[from] as Word).text)
      ? readDigits(zone, from, rules)
      : (readGlued(zone, from, rules.multipliers) ?? readWords(zone, from, rules.numbers))
    if (!numeral) {
      from++
      continue
    }
    const full = numeral.times === 1 ? addMultiplier(zone, numeral, rules.multipliers) : numeral
    numerals.push(full)
    from = full.to
  }
  return numerals
}

function readDigits(zone: Zone, from: number, { decimal, multipliers }: NumberRules): Numeral {
  const first = zone.words[from] as Word
  let written = first.text
  let last = from
  let fraction = ''
  let times = 1
  for (let next = from + 1; next < zone.words.length; next++) {
    const before = zone.words[next - 1] as Word
    const word = zone.words[next] as Word
    const gap = zone.text.slice(before.end, word.start)
    const glued = gap === decimal ? word.folded.match(SIGNED_DIGITS) : null
    if (glued && multipliers[glued[2] as string] !== undefined) {
      // "25.5bn"
      fraction = glued[1] as string
      times = multipliers[glued[2] as string] as number
      last = next
      break
    }
    if (!DIGITS.test(word.text)) break
    const thousands = /^[\s\u00A0\u202F]$/u.test(gap) || (gap !== decimal && /^[.,]$/u.test(gap))
    if (thousands && word.text.length === 3 && first.text.length <= 3 && written !== '0') written += word.text
    else if ((gap === decimal || (gap === '.' && word.text.length !== 3)) && next > from) {
      fraction = word.text
      last = next
      break
    } else break
    last = next
  }
  const sign = findSign(zone, first.start)
  return {
    start: sign ? first.start - sign.length : first.start,
    end: (zone.words[last] as Word).end,
    from,
    to: last + 1,
    value: scale(Number(fraction ? `${written}.${fraction}` : written), times),
    times,
    sign: sign ? (SIGNS[sign.trim()] ?? null) : null,
    inWords: false,
  }
}

/** "$10bn", "5m": digits and multiplier in one word. */
function readGlued(zone: Zone, from: number, multipliers: Readonly<Record<string, number>>): Numeral | undefined {
  const word = zone.words[from] as Word
  const parts = word.folded.match(SIGNED_DIGITS)
  const times = parts ? multipliers[parts[2] as string] : undefined
  if (!parts || times === undefined) return undefined
  const sign = findSign(zone, word.start)
  const start = sign ? word.start - sign.length : word.start
  return {
    start,
    end: word.end,
    from,
    to: from + 1,
    value: Number(parts[1]) * times,
    times,
    sign: sign ? (SIGNS[sign.trim()] ?? null) : null,
    inWords: false,
  }
}

function readWords(zone: Zone, from: number, numbers: Readonly<Record<string, number>>): Numeral | undefined {
  const first = zone.words[from] as Word
  let value = numbers[first.folded]
  if (value === undefined) return undefined
  let to = from + 1
  for (let smallest = value; to < zone.words.length; to++) {
    const next = numbers[(zone.words[to] as Word).folded]
    if (next === undefined || next >= smallest) break
    value += next
    smallest = next
  }
  return {
    start: first.start,
    end: (zone.words[to - 1] as Word).end,
    from,
    to,
    value,
    times: 1,
    sign: null,
    inWords: true,
  }
}

function addMultiplier(zone: Zone, numeral: Numeral, multipliers: Readonly<Record<string, number>>): Numeral {
  const next = zone.words[numeral.to]
  const times = next && multipliers[next.folded]
  if (!next || times === undefined || !/^[\s\u00A0\u202F-]*$/u.test(zone.text.slice(numeral.end, next.start)))
    return numeral
  return { ...numeral, end: next.end, to: numeral.to + 1, value: scale(numeral.value, times), times }
}

/** Keeps 4.2 × 10⁹ a whole number. */
export function scale(value: number, times: number): number {
  return Math.round(value * times * 1000) / 1000
}

function findSign(zone: Zone, start: number): string | undefined {
  const { text } = zone
  const last = /\s/u.test(text.charAt(start - 1)) ? text.charAt(start - 2) : text.charAt(start - 1)
  // most numbers have no sign before them
  if (!SIGN_ENDS.includes(last)) return undefined
  return text.slice(Math.max(0, start - SIGN_WINDOW), start).match(SIGN_BEFORE)?.[0]
}
