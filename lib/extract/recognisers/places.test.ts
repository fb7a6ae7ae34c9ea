import { describe, expect, it } from 'vitest'
import { enCities } from '../locales/en/cities'
import { kkCities } from '../locales/kk/cities'
import { ruCities } from '../locales/ru/cities'
import { srCities } from '../locales/sr/cities'
import { buildPlaceRecogniser } from './places'
import { openReading } from './test-reading'

const recognisers = {
  ru: buildPlaceRecogniser(ruCities),
  en: buildPlaceRecogniser(enCities),
  kk: buildPlaceRecogniser(kkCities),
  sr: buildPlaceRecogniser(srCities),
}

function places(language: keyof typeof recognisers, text: string): string[] {
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

describe('places, kk', () => {
  it.each([
    ['Келіссөз Астанада өтті.', ['Астана KZ locative']],
    ['Астанадағы кездесуде', ['Астана KZ locative']],
    ['Ол Белградтан Астанаға келді.', ['Белград RS name', 'Астана KZ name']],
    ['Тяньцзинь қаласында кездесті', ['Тяньцзинь CN locative']],
    ['Минскіде және Ыстанбұлда', ['Минск BY locative', 'Ыстанбұл TR locative']],
    ['ТАШКЕНТ. Президент келді.', ['Ташкент UZ dateline']],
    ['АСТАНА, 27 ақпан — ҚазАқпарат.', ['Астана KZ dateline']],
    ['Бейжің мәлімдеді', ['Бейжің CN name']],
    ['12 қазанда кездесті', []],
    ['Қазан айында', []],
    ['Джек Лондон', []],
  ])('%s', (text, expected) => {
    expect(places('kk', text)).toEqual(expected)
  })
})

describe('places, sr', () => {
  it.each([
    ['Разговори су вођени у Астани.', ['Астана KZ locative']],
    ['Razgovori su vođeni u Astani.', ['Astana KZ locative']],
    ['Допутовао је у Астану из Београда.', ['Астана KZ name', 'Београд RS name']],
    ['u Nišu i Novom Sadu', ['Niš RS locative', 'Novi Sad RS locative']],
    ['u Becu i Kisinjevu', ['Beč AT locative', 'Kišinjev MD locative']],
    ['у Скопљу, Бањалуци и Букурешту', ['Скопље MK locative', 'Бањалука BA locative', 'Букурешт RO locative']],
    ['у Бакуу и Тбилисију', ['Баку AZ locative', 'Тбилиси GE locative']],
    ['БЕОГРАД – Председник је допутовао.', ['Београд RS dateline']],
    ['BRISEL, 4. novembra (Tanjug) – Samit je počeo.', ['Brisel BE dateline']],
    ['председник Милан Петровић', []],
    ['Дели судбину земље.', []],
    ['Џек Лондон', []],
    ['хотел „Астана“', []],
  ])('%s', (text, expected) => {
    expect(places('sr', text)).toEqual(expected)
  })
})
