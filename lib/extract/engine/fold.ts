/** The spelling that words are compared in. */

/**
 * The spelling lexicons are matched on: NFC, lower case, ё as е, soft hyphens dropped. Length may differ from the input.
 */
export function fold(text: string): string {
  const kind = kindOf(text)
  if (kind === FOLDED) return text
  const lower = (kind & UNSURE ? text.normalize('NFC') : text).toLowerCase()
  return kind >= SPECIAL ? lower.replaceAll('ё', 'е').replaceAll('\u00AD', '') : lower
}

/** Bits of what a text needs before it is folded. */
const FOLDED = 0
const CAPITAL = 1
/** ё or a soft hyphen. */
const SPECIAL = 2
/** May not be composed: Unicode's own answer is a hundred times slower. */
const UNSURE = 4

/** Characters from here on are unsure; before it stand all letters of the four languages. */
const END = 0x530

/** What every character before `END` needs. */
const NEEDS = new Uint8Array(END)
for (let unit = 0; unit < END; unit++) {
  const character = String.fromCharCode(unit)
  // up to here neither script has a combining mark or a character with another canonical form
  const isSure = unit < 0x300 || (unit >= 0x400 && unit < 0x483) || unit >= 0x48a
  if (!isSure) NEEDS[unit] = UNSURE | SPECIAL
  else if ('ёЁ\u00AD'.includes(character)) NEEDS[unit] = CAPITAL | SPECIAL
  else if (character !== character.toLowerCase()) NEEDS[unit] = CAPITAL
}

function kindOf(text: string): number {
  let kind = FOLDED
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= END) return UNSURE | SPECIAL
    kind |= NEEDS[unit] as number
  }
  return kind
}
