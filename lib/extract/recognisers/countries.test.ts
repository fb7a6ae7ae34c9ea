import { describe, expect, it } from 'vitest'
import { COUNTRIES, isCountryCode } from '../../vocab/countries'
import type { LanguageCode } from '../../vocab/languages'
import type { CountryTable } from '../locales/country-table'
import { enCountries } from '../locales/en/countries'
import { EN_COUNTRY_CORPUS } from '../locales/en/countries.corpus'
import { kkCountries } from '../locales/kk/countries'
import { KK_COUNTRY_CORPUS } from '../locales/kk/countries.corpus'
import { ruCountries } from '../locales/ru/countries'
import { RU_COUNTRY_CORPUS } from '../locales/ru/countries.corpus'
import { srCountries } from '../locales/sr/countries'
import { SR_COUNTRY_CORPUS } from '../locales/sr/countries.corpus'
import { refineCountries } from '../refiners/countries'
import { buildCountryRecogniser } from './countries'
import { openReading } from './test-reading'

/** Dependencies and islets that no news report on diplomacy names in the press of these languages. */
const UNNAMED = new Set('BV HM IO GS JE TF UM WF PM PN BL MF YT RE IM BQ CSXX'.split(' '))

const languages: { language: LanguageCode; table: CountryTable; corpus: typeof RU_COUNTRY_CORPUS }[] = [
  { language: 'ru', table: ruCountries, corpus: RU_COUNTRY_CORPUS },
  { language: 'en', table: enCountries, corpus: EN_COUNTRY_CORPUS },
  { language: 'kk', table: kkCountries, corpus: KK_COUNTRY_CORPUS },
  { language: 'sr', table: srCountries, corpus: SR_COUNTRY_CORPUS },
]

for (const { language, table, corpus } of languages) {
  describe(`countries, ${language}`, () => {
    const recognise = buildCountryRecogniser(table)
    const read = (text: string) => {
      const reading = openReading(text, language)
      recognise(reading)
      return reading
    }

    it.each(corpus)('%s', (phrase, expected) => {
      expect(read(phrase).marks.countries.map(({ code, kind }) => `${code} ${kind}`)).toEqual(expected)
    })

    it('has words for every state, and only for codes that exist', () => {
      const codes = new Set(table.forms.flatMap((form) => form.codes))
      expect([...codes].filter((code) => !isCountryCode(code))).toEqual([])
      expect(COUNTRIES.map(({ code }) => code).filter((code) => !codes.has(code) && !UNNAMED.has(code))).toEqual([])
    })

    it('finds every state by its everyday name', () => {
      const lost = COUNTRIES.filter(({ code, names }) => {
        if (UNNAMED.has(code)) return false
        return !read(`X: ${names[language]}.`).marks.countries.some((mark) => mark.code === code)
      })
      expect(lost.map(({ code, names }) => `${code} ${names[language]}`)).toEqual([])
    })
  })
}

describe('refineCountries', () => {
  it('gathers mentions by country, with spans that quote the text', () => {
    const reading = openReading('Сербия и Казахстан. Сербский лидер в Астане.', 'ru')
    buildCountryRecogniser(ruCountries)(reading)
    const facts = refineCountries(reading)
    expect(facts.map(({ code }) => code)).toEqual(['RS', 'KZ'])
    expect(
      facts.flatMap(({ mentions }) => mentions.map(({ start, end }) => reading.document.text.slice(start, end))),
    ).toEqual(['Сербия', 'Сербский', 'Казахстан', 'Астане'])
    expect(facts[1]?.mentions[1]).toEqual({ start: 37, end: 43, kind: 'capital', rule: 'country.capital' })
  })
})
