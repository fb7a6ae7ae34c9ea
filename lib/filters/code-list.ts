import { accept, type FilterRecord, type Parsed, refuse } from './record'

/** "a", "a or b", "a, b or c". */
export function joinWith(words: readonly string[], conjunction: 'or' | 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1]}`
}

type Options<C extends string> = {
  key: string
  aliases: readonly string[]
  label: string
  hint: string
  /** The code that a text means, or `null` where it means none. */
  find(text: string): C | null
  /** The place of a code in the canonical text. */
  order(a: C, b: C): number
  /** What the unknown value is not: "an area of the codebook". */
  noun: string
  describe(codes: readonly C[]): string
}

/** A filter whose value is a set of codes, written `a,b`; any of them will do. */
export function defineCodeList<C extends string>(options: Options<C>): FilterRecord<readonly C[]> {
  const { key, aliases, label, hint, find, order, noun, describe } = options
  return {
    key,
    aliases,
    label,
    hint,
    repeats: true,
    empty: [],
    parse(text): Parsed<readonly C[]> {
      const found = new Set<C>()
      for (const part of text.split(',')) {
        const word = part.trim()
        if (word === '') continue
        const code = find(word)
        if (code === null) return refuse(`“${word}” is not ${noun}; expected ${hint}.`)
        found.add(code)
      }
      return accept([...found].sort(order))
    },
    format: (codes) => (codes.length === 0 ? null : [...codes].sort(order).join(',')),
    describe: (codes) => (codes.length === 0 ? null : describe(codes)),
  }
}

/** Compares by code unit, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The member of a list of lower-case codes that a text means, whatever its case and with `-` for `_`. */
export function findIn<C extends string>(codes: readonly C[], text: string): C | null {
  const wanted = text.toLowerCase().replaceAll('-', '_')
  return codes.find((code) => code === wanted) ?? null
}

/** Compares by the place in a list. */
export function compareIn<C extends string>(codes: readonly C[]): (a: C, b: C) => number {
  return (a, b) => codes.indexOf(a) - codes.indexOf(b)
}
