/**
 * Time must grow with the length of a text and not with its square. No clock is asked, since machines differ: what would
 * grow with the square is so large here that it could not be done within the time that a test is given.
 */
import { describe, expect, it } from 'vitest'
import { extract } from './index'

const PUBLISHED = '2026-02-28'
const SENTENCES = [
  'Президент Казахстана Касым-Жомарт Токаев встретился в Астане с президентом Сербии Александром Вучичем.',
  'Стороны обсудили торговлю, энергетику и подписали соглашение о сотрудничестве на 60 млн долларов.',
  'Ранее, 27 февраля 2026 года, министр иностранных дел России Сергей Лавров посетил Белград с визитом.',
  'Погода в городе не изменилась, и жители вышли на улицы.',
].join(' ')

/** What is said once a paragraph is found once a paragraph, however many there are. */
function countMentions(text: string): number {
  const { countries, people, figures } = extract({ text, language: 'ru', published: PUBLISHED })
  return [
    ...countries.flatMap(({ mentions }) => mentions),
    ...people.flatMap(({ mentions }) => mentions),
    ...figures.flatMap(({ evidence }) => evidence),
  ].length
}

describe('a long text', () => {
  it('gives as much for each of its paragraphs as a short one', () => {
    const paragraphs = (count: number) => Array.from({ length: count }, () => SENTENCES).join('\n\n')
    const few = countMentions(paragraphs(10))
    expect(few).toBeGreaterThan(60)
    expect(countMentions(paragraphs(80))).toBe(few * 8)
  })

  it('of five megabytes is read to its end', () => {
    const plain = 'Погода в городе не изменилась, жители вышли на улицы; цены остались прежними. '
    const bytes = 5_000_000
    const text = `${plain.repeat(Math.ceil(bytes / Buffer.byteLength(plain)))}Токаев прибыл в Белград.`
    expect(Buffer.byteLength(text)).toBeGreaterThan(bytes)
    const { countries } = extract({ text, language: 'ru', published: PUBLISHED })
    expect(countries.map(({ code }) => code)).toEqual(['RS'])
  }, 120_000)
})

/** What readers of words, sentences, names, numbers and phrases could stumble over, thousands of times over. */
const REPEATS: Readonly<Record<string, string>> = {
  stops: '.',
  brackets: '(',
  quotes: '«"',
  commas: ', ',
  semicolons: '; ',
  'line breaks': '\n',
  blanks: ' \u00A0',
  hyphens: 'а-',
  letters: 'а',
  marks: 'а\u0301',
  digits: '1',
  thousands: '123 ',
  initials: 'А. ',
  'double initials': 'К.-Ж. ',
  'given names': 'Иван ',
  roles: 'президент ',
  offices: 'министр иностранных дел России, ',
  counterparts: 'российский коллега ',
  countries: 'Казахстан и Сербия, ',
  compounds: 'российско-казахстанско-',
  abbreviations: 'США, ЕС и ООН ',
  dates: '27 февраля 2026 года, ',
  money: '60 млн долларов ',
  areas: 'торговля, энергетика и ',
  agreements: 'подписали соглашение о сотрудничестве ',
  meetings: 'Токаев встретился с Вучичем в Астане. ',
  visits: 'Вучич прибыл с визитом в Казахстан; ',
}
const UNITS = 20_000

describe('a pathological text', () => {
  it.each(Object.entries(REPEATS))('of %s alone is read to its end', (_, repeated) => {
    const text = `Начало ${repeated.repeat(Math.ceil(UNITS / repeated.length))}`
    const { language, ...facts } = extract({ text, language: 'ru', published: PUBLISHED })
    expect(language).toBe('ru')
    expect(facts.countries.every(({ mentions }) => mentions.every(({ end }) => end <= text.length))).toBe(true)
  })

  it.each([
    ['ru', 'Министр', 'сказал это журналистам'],
    ['en', 'Minister', 'said this to the press'],
    ['kk', 'Министр', 'бұл туралы айтты және қолдау білдірді'],
    ['sr', 'Министар', 'је рекао да је то тачно'],
  ])('of thousands of different names is read to its end, %s', (language, title, verb) => {
    const text = listNames(1500)
      .map((name) => `${title} ${name} ${verb}.`)
      .join(' ')
    expect(extract({ text, language, published: PUBLISHED }).language).toBe(language)
  })
})

/** Names that no list holds, each of them once. */
function listNames(count: number): string[] {
  const syllables = 'ба ве ги до жу за ки ло му на пе ри со ту фа хе'.split(' ')
  const word = (number: number) => {
    const letters = [number % 16, (number >> 4) % 16, (number >> 8) % 16].map((index) => syllables[index]).join('')
    return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}в`
  }
  return Array.from({ length: count }, (_, index) => `${word(index)} ${word(index * 7 + 3)}`)
}
