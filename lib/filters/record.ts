import type { Translator } from '../words/translate'

/** What is wrong with a text, as a whole sentence in the language of whoever reads it. */
export type Fault = (t: Translator<'filters'>) => string

/** What a codec made of a text: a value, or what is wrong with it. */
export type Parsed<V> = { ok: true; value: V } | { ok: false; fault: Fault }

/**
 * One filter: how it is written in an address. Everything that knows filters derives from these; the words that say a value
 * stand in `say-filter.ts`, so that a browser that writes addresses need not carry them.
 */
export type FilterRecord<V> = {
  readonly key: string
  /** Keys of older links that mean the same. */
  readonly aliases: readonly string[]
  /** The codes that it takes; `null` where they are too many or open. */
  readonly codes: readonly string[] | null
  /** Whether the key may be given more than once; the values are then joined by commas. */
  readonly repeats: boolean
  /** The value that is left out of an address. */
  readonly empty: V
  /** Reads a trimmed text that is not empty. */
  parse(text: string): Parsed<V>
  /** The canonical text of a value; `null` for the empty one. `parse(format(v))` gives `v` again. */
  format(value: V): string | null
}

/** A value that was read. */
export function accept<V>(value: V): Parsed<V> {
  return { ok: true, value }
}

/** A text that could not be read. */
export function refuse<V>(fault: Fault): Parsed<V> {
  return { ok: false, fault }
}
