/**
 * Words in which letters of two scripts are mixed: «Кaзахстан» with a Latin a, "Сербия" with a Latin С, «ә» taken from
 * another alphabet. Each is brought into the one script it was meant in; other words stay as they are.
 */

const LATIN = 'ABCEHIJKMOPSTXYaceijkopsxyəƏɵƟëËïÏh'
const CYRILLIC = 'АВСЕНІЈКМОРЅТХУасеіјкорѕхуәӘөӨёЁїЇһ'
const TO_CYRILLIC = pair(LATIN, CYRILLIC)
const TO_LATIN = pair(CYRILLIC, LATIN)

function pair(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to]
  return new Map([...from].map((letter, index) => [letter, targets[index] as string]))
}

const WORD = /[A-Za-z\u00C0-\u024F\u0259\u0275\u0400-\u04FF]+/g
const isLatin = (letter: string): boolean => letter < '\u0400'

/** The text with its mixed words in one script each; every character keeps its place. Linear. */
export function unmixScripts(text: string): string {
  let most: boolean | undefined
  return text.replace(WORD, (word) => {
    const isCyrillic = intended(word)
    if (isCyrillic === null) return word
    most ??= isMostlyCyrillic(text)
    return swap(word, (isCyrillic ?? most) ? TO_CYRILLIC : TO_LATIN)
  })
}

/**
 * Whether a mixed word was meant in Cyrillic: the letters that have no look-alike decide. `undefined` where all have one
 * («CCCР»), `null` where the word is in one script, or in two for good ("iPhoneы").
 */
function intended(word: string): boolean | undefined | null {
  let latin = 0
  let fixedLatin = 0
  let fixedCyrillic = 0
  for (const letter of word) {
    if (isLatin(letter)) {
      latin++
      if (!TO_CYRILLIC.has(letter)) fixedLatin++
    } else if (!TO_LATIN.has(letter)) fixedCyrillic++
  }
  if (latin === 0 || latin === word.length || (fixedLatin > 0 && fixedCyrillic > 0)) return null
  return fixedLatin === fixedCyrillic ? undefined : fixedLatin === 0
}

function isMostlyCyrillic(text: string): boolean {
  return (text.match(/[\u0400-\u04FF]/g)?.length ?? 0) >= (text.match(/[A-Za-z]/g)?.length ?? 0)
}

function swap(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join('')
}
