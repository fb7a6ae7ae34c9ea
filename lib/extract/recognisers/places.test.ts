import { describe, expect, it } from 'vitest'
import { enCities } from '../locales/en/cities'
import { ruCities } from '../locales/ru/cities'
import { buildPlaceRecogniser } from './places'
import { openReading } from './test-reading'

const recognisers = { ru: buildPlaceRecogniser(ruCities), en: buildPlaceRecogniser(enCities) }

function places(language: 'ru' | 'en', text: string): string[] {
  const reading = openReading(text, language)
  recognisers[language](reading)
  return reading.marks.places.map(({ city, country, rule }) => `${city} ${country} ${rule.replace('place.', '')}`)
}

describe('places, ru', () => {
  it.each([
    ['Переговоры прошли в Астане.', ['Астана KZ locative']],
    ['Он прибыл в Астану из Белграда.', ['Астана KZ name', 'Белград RS name']],
    ['в столице Казахстана Астане', ['Астана KZ locative']],
    ['встречи в Астане и Алматы', ['Астана KZ locative', 'Алматы KZ locative']],
    ['Белград. 15 февраля. Собрался совет.', ['Белград RS dateline']],
    ['АСТАНА, 27 февраля — КазТАГ.', ['Астана KZ dateline']],
    ['Белград заявил о готовности.', ['Белград RS name']],
    ['в Кишинёве', ['Кишинёв MD locative']],
    ['в Баня-Луке и Новом Саде', ['Баня-Лука BA locative', 'Новый Сад RS locative']],
    ['Джек Лондон', []],
    ['гостиница «Астана»', []],
  ])('%s', (text, expected) => {
    expect(places('ru', text)).toEqual(expected)
  })
})

describe('places, en', () => {
  it.each([
    ['Talks were held in Astana.', ['Astana KZ locative']],
    ['He flew to Astana.', ['Astana KZ name']],
    ['in Paris, London and Rome', ['Paris FR locative', 'London GB locative', 'Rome IT locative']],
    ['BELGRADE, Feb. 27 (Reuters) - Serbia', ['Belgrade RS dateline']],
    ['Astana — The presidents met.', ['Astana KZ dateline']],
    ['the Washington Post', []],
    ['a nice split', []],
  ])('%s', (text, expected) => {
    expect(places('en', text)).toEqual(expected)
  })
})
