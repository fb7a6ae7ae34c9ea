/** What a codec made of a text: a value, or a sentence that says what is wrong with it. */
export type Parsed<V> = { ok: true; value: V } | { ok: false; message: string }

/** One filter: how it is written in an address, and how it is said. Everything that knows filters derives from these. */
export type FilterRecord<V> = {
  readonly key: string
  /** Keys of older links that mean the same. */
  readonly aliases: readonly string[]
  /** Name in a form or a message: "Country pair". */
  readonly label: string
  /** How a value looks, for `--help` and for messages: "two country codes, as in KZ-RS". */
  readonly hint: string
  /** Whether the key may be given more than once; the values are then joined by commas. */
  readonly repeats: boolean
  /** The value that is left out of an address. */
  readonly empty: V
  /** Reads a trimmed text that is not empty. */
  parse(text: string): Parsed<V>
  /** The canonical text of a value; `null` for the empty one. `parse(format(v))` gives `v` again. */
  format(value: V): string | null
  /** The part of the sentence that says the value: "about trade or energy"; `null` where there is nothing to say. */
  describe(value: V): string | null
}

/** A value that was read. */
export function accept<V>(value: V): Parsed<V> {
  return { ok: true, value }
}

/** A text that could not be read; `message` is a whole sentence for a reader. */
export function refuse<V>(message: string): Parsed<V> {
  return { ok: false, message }
}
