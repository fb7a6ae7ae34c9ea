/** The corpora of phrases can fail: whoever loses the words of a country or an area loses phrases with them. */
import { describe, expect, it } from 'vitest'
import type { AreaCorpus } from '../../lib/extract/locales/area-corpus'
import type { AreaLocale } from '../../lib/extract/locales/area-table'
import type { CountryTable } from '../../lib/extract/locales/country-table'
import { EN_AREAS } from '../../lib/extract/locales/en/areas'
import { EN_AREA_CORPUS } from '../../lib/extract/locales/en/areas.corpus'
import { enCountries } from '../../lib/extract/locales/en/countries'
import { EN_COUNTRY_CORPUS } from '../../lib/extract/locales/en/countries.corpus'
import { KK_AREAS } from '../../lib/extract/locales/kk/areas'
import { KK_AREA_CORPUS } from '../../lib/extract/locales/kk/areas.corpus'
import { kkCountries } from '../../lib/extract/locales/kk/countries'
import { KK_COUNTRY_CORPUS } from '../../lib/extract/locales/kk/countries.corpus'
import { RU_AREAS } from '../../lib/extract/locales/ru/areas'
import { RU_AREA_CORPUS } from '../../lib/extract/locales/ru/areas.corpus'
import { ruCountries } from '../../lib/extract/locales/ru/countries'
import { RU_COUNTRY_CORPUS } from '../../lib/extract/locales/ru/countries.corpus'
import { SR_AREAS } from '../../lib/extract/locales/sr/areas'
import { SR_AREA_CORPUS } from '../../lib/extract/locales/sr/areas.corpus'
import { srCountries } from '../../lib/extract/locales/sr/countries'
import { SR_COUNTRY_CORPUS } from '../../lib/extract/locales/sr/countries.corpus'
import { buildAreaRecogniser } from '../../lib/extract/recognisers/areas'
import { buildCountryRecogniser } from '../../lib/extract/recognisers/countries'
import { openReading } from '../../lib/extract/recognisers/test-reading'
import { AREA_CODES } from '../../lib/vocab/areas'

type Phrases = readonly (readonly [phrase: string, expected: readonly string[]])[]

/** Some of a list, spread over all of it. */
function spread<Item>(list: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(list.length / count))
  return list.filter((_, index) => index % step === 0).slice(0, count)
}

describe.each<[string, CountryTable, Phrases]>([
  ['ru', ruCountries, RU_COUNTRY_CORPUS],
  ['en', enCountries, EN_COUNTRY_CORPUS],
  ['kk', kkCountries, KK_COUNTRY_CORPUS],
  ['sr', srCountries, SR_COUNTRY_CORPUS],
])('countries, %s', (language, table, corpus) => {
  const codes = [...new Set(corpus.flatMap(([, expected]) => expected.map((one) => one.split(' ')[0] ?? '')))]

  it.each(spread(codes, 4))('without %s', (code) => {
    const forms = table.forms.filter((form) => !form.codes.includes(code))
    const recognise = buildCountryRecogniser({ ...table, forms })
    const lost = corpus.filter(([phrase, expected]) => {
      const reading = openReading(phrase, language)
      recognise(reading)
      return expected.join() !== reading.marks.countries.map((mark) => `${mark.code} ${mark.kind}`).join()
    })
    expect(lost).not.toEqual([])
  })
})

const ENCOUNTERS: Record<string, string> = {
  ru: 'Встреча прошла вчера.',
  en: 'They met yesterday.',
  kk: 'Кездесу кеше өтті.',
  sr: 'Састанак је одржан јуче.',
}

describe.each<[string, AreaLocale, AreaCorpus]>([
  ['ru', RU_AREAS, RU_AREA_CORPUS],
  ['en', EN_AREAS, EN_AREA_CORPUS],
  ['kk', KK_AREAS, KK_AREA_CORPUS],
  ['sr', SR_AREAS, SR_AREA_CORPUS],
])('areas, %s', (language, locale, corpus) => {
  it.each(spread(AREA_CODES, 4))('without %s', (code) => {
    const find = (terms: AreaLocale['terms']) => {
      const recognise = buildAreaRecogniser({ ...locale, terms })
      return corpus.yes[code].filter((phrase) => {
        const reading = openReading(`${phrase}\n\n${ENCOUNTERS[language]}`, language)
        const [zone] = reading.zones
        const sides = zone ? ['KZ', 'RS'].map((side, start) => ({ zone, start, end: start + 1, code: side })) : []
        reading.marks.countries = sides.map((side) => ({ ...side, rule: 'test', kind: 'name' }))
        recognise(reading)
        return reading.marks.areas.some((mark) => mark.code === code)
      })
    }
    expect(find({ ...locale.terms, [code]: [] }).length).toBeLessThan(find(locale.terms).length)
  })
})
