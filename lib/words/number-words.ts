import type { UiLanguage } from './tag'

/** Kazakh numbers are written as the Russian ones are, and those every browser knows. */
const INTL_LOCALE: Readonly<Record<UiLanguage, string>> = {
  en: 'en-GB',
  ru: 'ru',
  kk: 'ru',
  sr: 'sr',
  'sr-Latn': 'sr-Latn',
}

const AND: Readonly<Record<UiLanguage, readonly [and: string, or: string]>> = {
  en: ['and', 'or'],
  ru: ['и', 'или'],
  kk: ['және', 'немесе'],
  sr: ['и', 'или'],
  'sr-Latn': ['i', 'ili'],
}

export type NumberWords = {
  /** "a, b and c", "a, b or c". */
  list(words: readonly string[], type?: 'and' | 'or'): string
  /** "1,204", "1 204"; at most `digits` places behind the point. */
  number(value: number, digits?: number): string
  /** "12%", "12 %"; `share` is 0 to 1. */
  percent(share: number, digits?: number): string
}

/** Numbers and lists as a language writes them. */
export function makeNumberWords(language: UiLanguage): NumberWords {
  const formats = new Map<number, Intl.NumberFormat>()
  const formatOf = (digits: number): Intl.NumberFormat => {
    const format =
      formats.get(digits) ?? new Intl.NumberFormat(INTL_LOCALE[language], { maximumFractionDigits: digits })
    formats.set(digits, format)
    return format
  }
  const number: NumberWords['number'] = (value, digits = 2) => formatOf(digits).format(value)
  const [and, or] = AND[language]
  return {
    number,
    percent: (share, digits = 0) => `${number(share * 100, digits)}${language === 'ru' ? '\u00A0' : ''}%`,
    list(words, type = 'and') {
      if (words.length < 2) return words[0] ?? ''
      return `${words.slice(0, -1).join(', ')} ${type === 'and' ? and : or} ${words.at(-1)}`
    },
  }
}
