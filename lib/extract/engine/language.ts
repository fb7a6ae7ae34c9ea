/** Tells Russian, English, Kazakh and Serbian apart, and from their neighbours, by letters and by common words. */
import { LANGUAGE_CODES, type LanguageCode } from '../../vocab/languages'
import { fold } from './fold'
import { COMMON_WORDS, OTHER_WORDS } from './language-signs'
import type { Word } from './reading'
import { rows, SIGNS, termOf } from './terms'
import { splitWords } from './words'

export type Scores = Record<LanguageCode, number>

const splitList = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(fold)

/** Bits of what a word says: in whose language it is common, which alphabet it is in, which telling letters it holds. */
const COMMON = { en: 1, ru: 2, kk: 4, sr: 8 } as const
const LATIN = 1 << 4
const CYRILLIC = 1 << 5
const KAZAKH = 1 << 6
const TURKIC = 1 << 7
const DOTTED_I = 1 << 8
const SERBIAN = 1 << 9
const SERBIAN_LATIN = 1 << 10
const RUSSIAN = 1 << 11
const YERY = 1 << 12
const VOWEL_HARD_SIGN = 1 << 13
const UKRAINIAN = 1 << 14
const FOREIGN_CYRILLIC = 1 << 15
const FOREIGN_LATIN = 1 << 16
/** Parts what has no sign from what was not looked at. */
const ASKED = 1 << 17

const LETTERS: readonly (readonly [bit: number, letters: RegExp])[] = [
  [LATIN, /\p{Script=Latin}/u],
  [CYRILLIC, /\p{Script=Cyrillic}/u],
  [KAZAKH, /[әғқұһ]/u],
  // Kyrgyz and Mongolian have them too
  [TURKIC, /[ңөү]/u],
  [DOTTED_I, /і/u],
  // its participles end in -ао
  [SERBIAN, /[ђјљњћџ]|\p{L}{3}ао$/u],
  [SERBIAN_LATIN, /[čćžšđ]|\p{L}{3}ao$/u],
  [RUSSIAN, /[ыэъщ]/u],
  [YERY, /[ыэ]/u],
  // Bulgarian has ъ as a vowel; in Russian it stands only before е, ю, я
  [VOWEL_HARD_SIGN, /ъ(?:[^еюя]|$)/u],
  [UKRAINIAN, /[їєґ]/u],
  // Belarusian, Uzbek, Tajik, Bashkir, Tatar, Macedonian
  [FOREIGN_CYRILLIC, /[ўӣӯҳҷҙҫҡҗѓќѕ]/u],
  [FOREIGN_LATIN, /[äöüßàâæçèéêëìîïñòôœùûÿãõåøłąęśźńőűěřůťďľĺŕşţăğıəțș]/u],
]

const commonBits = new Map<string, number>()
for (const code of LANGUAGE_CODES)
  for (const word of splitList(COMMON_WORDS[code])) commonBits.set(word, (commonBits.get(word) ?? 0) | COMMON[code])

const OTHERS = Object.keys(OTHER_WORDS)
const otherBits = new Map<string, number>()
OTHERS.forEach((code, index) => {
  for (const word of splitList(OTHER_WORDS[code] as string))
    otherBits.set(word, (otherBits.get(word) ?? 0) | (1 << index))
})

/** The signs of a word, looked for once for all places where it stands. */
function signsOf({ row }: Word): number {
  return (rows[row + SIGNS] as number) || lookForSigns(row)
}

function lookForSigns(row: number): number {
  const { folded } = termOf(row)
  let signs = ASKED | (commonBits.get(folded) ?? 0)
  for (const [bit, letters] of LETTERS) if (letters.test(folded)) signs |= bit
  rows[row + SIGNS] = signs
  return signs
}

/** How many words are looked at: enough to be sure, few enough not to matter in a long text. */
export const SAMPLE = 400

/** The language of a text, or `und` where it is none of the four, or shows no sign of any. */
export function detectLanguage(text: string): LanguageCode | 'und' {
  return nameLanguage(splitWords(text.slice(0, SAMPLE * 12)))
}

/** The language that the first of these words are in; `und` as in `detectLanguage`. */
function nameLanguage(words: readonly Word[]): LanguageCode | 'und' {
  const length = Math.min(words.length, SAMPLE)
  const [best, points] = bestOf(scoreLanguages(words, 0, length))
  const other = scoreOthers(words.slice(0, length))
  if (other > points + 1 && other > 2) return 'und'
  return points > 0 ? best : guessByScript(words)
}

/** How many words are enough to see that a declared language is wrong. */
const GLANCE = 120
/** So many points, and so many times those of the language that was declared, show that the declaration was wrong. */
const OVERWHELMING = 12
const TIMES = 8

/** The language to read a document in: as declared, unless its words leave no doubt that they are in another. */
export function settleLanguage(declared: string | undefined, words: readonly Word[]): string {
  if (declared === undefined) return nameLanguage(words)
  if (!(LANGUAGE_CODES as readonly string[]).includes(declared)) return declared
  const scores = scoreLanguages(words, 0, Math.min(words.length, GLANCE))
  const [best, points] = bestOf(scores)
  const isWrong = points >= OVERWHELMING && points >= scores[declared as LanguageCode] * TIMES
  return isWrong && best !== declared ? nameLanguage(words) : declared
}

export function bestOf(scores: Scores): [LanguageCode, number] {
  let best: LanguageCode = 'en'
  for (const code of LANGUAGE_CODES) if (scores[code] > scores[best]) best = code
  return [best, scores[best]]
}

/** How much words `from` to `to` speak for each of the four: about one point for each word that tells. */
export function scoreLanguages(words: readonly Word[], from: number, to: number): Scores {
  let en = 0
  let ru = 0
  let kk = 0
  let sr = 0
  let latin = 0
  for (let index = from; index < to; index++) {
    const word = words[index] as Word
    const signs = signsOf(word)
    if (signs & COMMON.sr) sr++
    if (signs & LATIN) {
      latin++
      if (signs & COMMON.en) en++
      // names keep č and š in English too
      if (signs & SERBIAN_LATIN) sr += word.upper ? 0.9 : 1.5
      continue
    }
    if (signs & COMMON.ru) ru++
    if (signs & COMMON.kk) kk++
    if (signs & KAZAKH) kk += 3
    else if (signs & DOTTED_I) kk += 2
    else if (signs & TURKIC) kk++
    // Kazakh shares ы and э with Russian, so its own letters outweigh them
    else if (signs & RUSSIAN) ru++
    if (signs & SERBIAN) sr += 1.5
  }
  // foreign names and titles do not make a language
  return { en: latin * 2 < to - from ? 0 : en, ru, kk, sr }
}

/** How much the words speak for the likeliest of the languages that are not read. */
function scoreOthers(words: readonly Word[]): number {
  const common = OTHERS.map(() => 0)
  for (const { folded } of words) {
    const bits = otherBits.get(folded) ?? 0
    if (bits) for (let index = 0; index < OTHERS.length; index++) if (bits & (1 << index)) (common[index] as number)++
  }
  const of = (code: string): number => common[OTHERS.indexOf(code)] ?? 0
  const count = (bit: number): number => words.reduce((sum, word) => sum + (signsOf(word) & bit ? 1 : 0), 0)
  const isWithoutYery = count(YERY) === 0
  const isWithoutKazakh = count(KAZAKH) === 0
  const ukrainian = count(UKRAINIAN)
  const foreign = count(FOREIGN_CYRILLIC)
  const dotted = isWithoutKazakh ? count(DOTTED_I) * 2.5 : 0
  const accented = count(FOREIGN_LATIN)
  const scores: Partial<Record<string, number>> = {
    uk: of('uk') + ukrainian * 3 + (isWithoutYery && (ukrainian > 0 || of('uk') > 1) ? dotted : 0),
    be: of('be') + (isWithoutKazakh && foreign > 0 ? foreign * 3 + dotted : 0),
    bg: of('bg') + count(VOWEL_HARD_SIGN) * 2.5,
    mk: of('mk') + foreign * 3 + (foreign > 0 ? count(SERBIAN) : 0),
    ky: of('ky') + (isWithoutKazakh && count(DOTTED_I) === 0 ? count(TURKIC) * 1.5 : 0),
  }
  return Math.max(...OTHERS.map((code) => scores[code] ?? of(code) + Math.min(accented, of(code))))
}

function guessByScript(words: readonly Word[]): LanguageCode | 'und' {
  if (words.some((word) => signsOf(word) & CYRILLIC)) return 'ru'
  return words.some((word) => signsOf(word) & LATIN) ? 'en' : 'und'
}
