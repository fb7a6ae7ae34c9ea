/** Finds the words that a model quotes in the document; what cannot be found was not read there. */
import type { SourceDocument, Span } from '../extract/facts'

/** Where the words stand in text or title, or `null`. */
export type Grounding = (quote: string) => Span | null

/** Signs that models write in one way and papers in many. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...[...'«»„“”‟"'].map((sign) => [sign, '"'] as const),
  ...[...'‘’‚‛ʼʻ`´'].map((sign) => [sign, "'"] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
])
const SOFT_HYPHEN = '\u00ad'
const WORD = /[\p{L}\p{M}\p{N}]/u

/** A text as it is compared, and for each of its code units the place in the original. */
type Plain = { text: string; places: number[] }

/** Looks for quotes first to the letter, then with blanks, quotation marks and dashes made alike; the text before the title. */
export function openGrounding({ text, title }: Pick<SourceDocument, 'text' | 'title'>): Grounding {
  const zones = [{ source: text, plain: makePlain(text), in: undefined }, ...titleZone(title)]
  return (quote) => {
    const wanted = quote.trim()
    if (!WORD.test(wanted)) return null
    for (const zone of zones) {
      const found = findExact(zone.source, wanted) ?? findPlain(zone.plain, zone.source, wanted)
      if (found) return zone.in ? { ...found, in: zone.in } : found
    }
    return null
  }
}

function titleZone(title: string | undefined) {
  return title ? [{ source: title, plain: makePlain(title), in: 'title' as const }] : []
}

function findExact(source: string, quote: string): Span | null {
  for (let start = source.indexOf(quote); start >= 0; start = source.indexOf(quote, start + 1)) {
    const end = start + quote.length
    if (!cutsWord(source, start) && !cutsWord(source, end)) return { start, end }
  }
  return null
}

function findPlain(plain: Plain, source: string, quote: string): Span | null {
  const wanted = makePlain(quote).text.trim()
  if (wanted === '') return null
  for (let at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + 1)) {
    const start = plain.places[at] as number
    const last = plain.places[at + wanted.length - 1] as number
    const end = last + 1
    if (!cutsWord(source, start) && !cutsWord(source, end)) return { start, end }
  }
  return null
}

/** Part of a word is no quote of it. */
function cutsWord(source: string, at: number): boolean {
  if (at === 0 || at === source.length) return false
  const before = String.fromCodePoint(source.codePointAt(isPair(source, at - 2) ? at - 2 : at - 1) as number)
  const behind = String.fromCodePoint(source.codePointAt(at) as number)
  return isPair(source, at - 1) || (WORD.test(before) && WORD.test(behind))
}

function isPair(source: string, at: number): boolean {
  const [high, low] = [source.charCodeAt(at), source.charCodeAt(at + 1)]
  return at >= 0 && high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}

/** Letters are left as they are: a quote in other letters or another case is another text. */
function makePlain(source: string): Plain {
  let text = ''
  const places: number[] = []
  for (let at = 0; at < source.length; at++) {
    const unit = source[at] as string
    if (unit === SOFT_HYPHEN) continue
    const blank = /\s/u.test(unit)
    if (blank && text.endsWith(' ')) continue
    text += blank ? ' ' : (SAME.get(unit) ?? unit)
    places.push(at)
  }
  return { text, places }
}
