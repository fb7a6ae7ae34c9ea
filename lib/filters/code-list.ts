import { accept, type Fault, type FilterRecord, type Parsed, refuse } from './record'

type Options<C extends string> = {
  key: string
  aliases: readonly string[]
  codes: readonly C[] | null
  /** The code that a text means, or `null` where it means none. */
  find(text: string): C | null
  /** The place of a code in the canonical text. */
  order(a: C, b: C): number
  /** What is wrong with a word that means none. */
  fault(word: string): Fault
}

/** A filter whose value is a set of codes, written `a,b`. */
export function defineCodeList<C extends string>(options: Options<C>): FilterRecord<readonly C[]> {
  const { key, aliases, codes, find, order, fault } = options
  return {
    key,
    aliases,
    codes,
    repeats: true,
    empty: [],
    parse(text): Parsed<readonly C[]> {
      const found = new Set<C>()
      for (const part of text.split(',')) {
        const word = part.trim()
        if (word === '') continue
        const code = find(word)
        if (code === null) return refuse(fault(word))
        found.add(code)
      }
      return accept([...found].sort(order))
    },
    format: (value) => (value.length === 0 ? null : [...value].sort(order).join(',')),
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
