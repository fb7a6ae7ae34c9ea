/** Reading of JSON that the base holds: what is not of the wanted form is left out, never trusted. */

/** A field of an object, or `undefined`. */
export function readField(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** The text in a field, or `null`. */
export function readString(value: unknown, key: string): string | null {
  const field = readField(value, key)
  return typeof field === 'string' ? field : null
}

/** The members of a list in a field; empty where there is none. */
export function readArray(value: unknown, key: string): readonly unknown[] {
  const field = readField(value, key)
  return Array.isArray(field) ? field : []
}

/** The texts of a list in a field. */
export function readStrings(value: unknown, key: string): string[] {
  return readArray(value, key).filter((member) => typeof member === 'string')
}

/** A passage of a text in UTF-16 code units, or of its title. */
export type Passage = { start: number; end: number; inTitle: boolean }

/** The passage that an object names, or `null` where it names none. */
export function readPassage(value: unknown): Passage | null {
  const [start, end] = [readField(value, 'start'), readField(value, 'end')]
  if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end <= start) return null
  return { start, end, inTitle: readField(value, 'in') === 'title' }
}
