/**
 * In which language Entente speaks to a reader, and by which policy it names countries, in one BCP 47 tag: `ru`, `sr-Latn`,
 * `en-x-iso`. A private-use part is ignored by Intl, so the tag can be given to it as it is.
 */

export const UI_LANGUAGES = ['en', 'ru', 'kk', 'sr', 'sr-Latn'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

/** `press` says what newspapers say ("South Korea"), `iso` what ISO 3166 says ("Korea, Republic of"). */
export const NAMINGS = ['press', 'iso'] as const
export type Naming = (typeof NAMINGS)[number]

export type Tag = UiLanguage | `${UiLanguage}-x-iso`

export const DEFAULT_TAG: Tag = 'en'

/** Where the browser keeps the tag that a reader chose, and how a request tells it to the pages. */
export const TAG_COOKIE = 'ui'
export const TAG_HEADER = 'x-entente-ui'

/** The language of each by its own name, as a list of languages shows them. */
export const OWN_NAMES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  sr: 'Српски',
  'sr-Latn': 'Srpski',
}

/** The tag of a language and a naming policy; the everyday policy is not written. */
export function makeTag(language: UiLanguage, naming: Naming): Tag {
  return naming === 'iso' ? `${language}-x-iso` : language
}

export function languageOf(tag: Tag): UiLanguage {
  return UI_LANGUAGES.find((language) => tag === language || tag === `${language}-x-iso`) ?? 'en'
}

export function namingOf(tag: Tag): Naming {
  return tag.endsWith('-x-iso') ? 'iso' : 'press'
}

/** Reads a tag as it stands in an address or a cookie, whatever its letters; `null` where it is none of ours. */
export function readTag(text: string): Tag | null {
  const wanted = text.trim().toLowerCase()
  for (const language of UI_LANGUAGES) {
    for (const naming of NAMINGS) {
      const tag = makeTag(language, naming)
      if (tag.toLowerCase() === wanted) return tag
    }
  }
  return null
}

/** What is wrong with a text that is no tag, for somebody who types addresses or commands. */
export function sayUnknownTag(text: string): string {
  return `“${text}” is no language of the pages; expected one of ${UI_LANGUAGES.join(', ')}, or one of them with -x-iso.`
}

/** The language of ours that a browser asks for first in its `Accept-Language`; `null` where it asks for none of them. */
export function matchLanguage(accepted: string): UiLanguage | null {
  const wishes = accepted
    .split(',')
    .map((wish) => {
      const [range = '', ...rest] = wish.trim().toLowerCase().split(';')
      const weight = rest.map((part) => /^\s*q=([\d.]+)$/.exec(part)?.[1]).find((part) => part !== undefined)
      return { range, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { range } of wishes) {
    if (/^(sr-latn|bs|hr|sh)\b/.test(range) || range === 'sr-latn') return 'sr-Latn'
    const found = UI_LANGUAGES.find((language) => language === range.split('-')[0])
    if (found) return found
  }
  return null
}
