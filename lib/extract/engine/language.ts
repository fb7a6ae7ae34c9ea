/** Tells Russian, English, Kazakh and Serbian apart by letters that only one of them has, then by function words. */
import type { LanguageCode } from '../../vocab/languages'
import { splitWords } from './words'

const FUNCTION_WORDS: Record<LanguageCode, ReadonlySet<string>> = {
  en: new Set(
    'the of and to in is was were with for that his her has had by on at as from will are be this an'.split(' '),
  ),
  ru: new Set('и в на с что не по для из его от это как к был а до о их также при за она они году'.split(' ')),
  kk: new Set('және мен бен пен үшін туралы бұл болды деді деп бір арасындағы жылғы қазақстан президенті'.split(' ')),
  sr: new Set(
    'и у на је да са за се су од који ће које као i u na je da sa za se su od koji će koje kao што из што'.split(' '),
  ),
}

const OWN_LETTERS: Partial<Record<LanguageCode, RegExp>> = {
  kk: /[әғқңөұүһі]/iu,
  sr: /[ђјљњћџčćžšđ]/iu,
  ru: /[ыэёъщ]/iu,
}

/** Kazakh shares ы and э with Russian, so its own letters must outweigh them; č and š also stand in names in English. */
const LETTER_WEIGHT: Record<LanguageCode, number> = { en: 0, ru: 1.5, kk: 3, sr: 1.2 }

/** How many words are looked at: enough to be sure, few enough not to matter in a long text. */
const SAMPLE = 400

/** The language of a text, or `und` where it shows no sign of any of the four. */
export function detectLanguage(text: string): LanguageCode | 'und' {
  const score: Record<LanguageCode, number> = { en: 0, ru: 0, kk: 0, sr: 0 }
  for (const word of splitWords(text.slice(0, SAMPLE * 12)).slice(0, SAMPLE)) {
    for (const code of Object.keys(score) as LanguageCode[]) {
      if (FUNCTION_WORDS[code].has(word.folded)) score[code] += 1
      if (OWN_LETTERS[code]?.test(word.text)) score[code] += LETTER_WEIGHT[code]
    }
  }
  const ranked = (Object.entries(score) as [LanguageCode, number][]).sort((a, b) => b[1] - a[1])
  const [best, points] = ranked[0] as [LanguageCode, number]
  return points > 0 ? best : guessByScript(text)
}

function guessByScript(text: string): LanguageCode | 'und' {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  return /\p{Script=Latin}/u.test(text) ? 'en' : 'und'
}
