/** As much of a key that was pressed as deciding needs. */
export type Pressed = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const LETTER_CODE = /^Key([A-Z])$/

/**
 * The single key that was meant: a small letter, a digit or `?`; `null` for everything else and for every chord. On a layout
 * without Latin letters the place of the key counts, so that Cyrillic readers need not switch.
 */
export function readKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === '?') return '?'
  if (shiftKey) return null
  if (/^[1-9]$/.test(key)) return key
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  if (/^\p{L}$/u.test(key)) return LETTER_CODE.exec(code)?.[1]?.toLowerCase() ?? null
  return null
}
