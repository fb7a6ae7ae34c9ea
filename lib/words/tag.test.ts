import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, makeTag, matchLanguage, NAMINGS, namingOf, readTag, UI_LANGUAGES } from './tag'

const language = fc.constantFrom(...UI_LANGUAGES)
const naming = fc.constantFrom(...NAMINGS)

describe('a tag', () => {
  it('is read as it is written, in any letters, and gives its parts back', () => {
    fc.assert(
      fc.property(language, naming, fc.boolean(), (spoken, policy, loud) => {
        const tag = makeTag(spoken, policy)
        expect(readTag(loud ? ` ${tag.toUpperCase()} ` : tag.toLowerCase())).toBe(tag)
        expect([languageOf(tag), namingOf(tag)]).toEqual([spoken, policy])
        expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
      }),
    )
  })

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tag = readTag(text)
        expect(tag === null || tag.toLowerCase() === text.trim().toLowerCase()).toBe(true)
      }),
    )
    for (const text of ['', 'de', 'ru-RU', 'sr-latn-x', 'en-x-press']) expect(readTag(text)).toBeNull()
  })
})

describe('the language of a browser', () => {
  it.each([
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['de-DE, kk;q=0.4, en;q=0.5', 'en'],
    ['sr-Latn-RS, sr;q=0.5', 'sr-Latn'],
    ['sr-RS', 'sr'],
    ['hr', 'sr-Latn'],
    ['kk;q=0, en;q=0.1', 'en'],
    ['de, fr', null],
    ['*', null],
    ['', null],
  ] as const)('%s is %s', (accepted, spoken) => {
    expect(matchLanguage(accepted)).toBe(spoken)
  })

  it('is one of ours for any header, the heaviest of those that are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, ...UI_LANGUAGES]).toContain(matchLanguage(text))
      }),
    )
    const wishes = fc.uniqueArray(fc.tuple(language, fc.integer({ min: 1, max: 1000 })), {
      minLength: 1,
      selector: ([, weight]) => weight,
    })
    fc.assert(
      fc.property(wishes, (list) => {
        const heaviest = [...list].sort(([, a], [, b]) => b - a)[0]
        const header = list.map(([spoken, weight]) => `${spoken};q=${weight / 1000}`).join(', ')
        expect(matchLanguage(header)).toBe(heaviest?.[0])
      }),
    )
  })
})
