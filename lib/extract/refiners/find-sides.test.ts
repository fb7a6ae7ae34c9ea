/** Who met whom where one sentence names many. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

const sides = (text: string) => tell(text).map((line) => line.split(' | ').slice(4).join(' | '))

describe('several holders of office of one country', () => {
  it.each([
    [
      'Премьер-министр Малайзии Анвар Ибрагим 27 февраля встретился в Москве с президентом России Владимиром Путиным и премьер-министром Михаилом Мишустиным.',
      ['MY+RU | Ибрагим & Путин', 'MY+RU | Ибрагим & Мишустин'],
    ],
    [
      'Vietnamese Premier Pham Minh Chinh called on Lao President Thongloun Sisoulith and on Prime Minister Sonexay Siphandone in Vientiane on February 27.',
      ['LA+VN | Chinh & Sisoulith', 'LA+VN | Chinh & Siphandone'],
    ],
    [
      'Chinese Premier Li Qiang and top legislator Zhao Leji also met with Tajik President Emomali Rahmon in Beijing on February 27, respectively.',
      ['CN+TJ | Qiang & Rahmon', 'CN+TJ | Leji & Rahmon'],
    ],
  ])('are met one by one: %s', (text, lines) => expect(sides(text)).toEqual(lines))

  it.each([
    'Президент Сербии Александр Вучич и министр иностранных дел Марко Джурич 27 февраля провели в Астане переговоры с президентом Казахстана Касым-Жомартом Токаевым.',
    'Serbian President Aleksandar Vucic and Foreign Minister Marko Djuric held talks with Kazakh President Kassym-Jomart Tokayev in Astana on February 27.',
  ])('sit together where nothing parts them: %s', (text) => expect(sides(text)).toHaveLength(1))
})

describe('one word for the leaders of many countries', () => {
  it.each([
    'Федеральный канцлер Германии Фридрих Мерц 27 февраля встретился в Астане с президентами Казахстана, Кыргызстана и Узбекистана.',
    'German Chancellor Friedrich Merz met the presidents of Kazakhstan, Kyrgyzstan and Uzbekistan in Astana on February 27.',
  ])('puts them at one table: %s', (text) => expect(sides(text)).toEqual([expect.stringMatching(/^DE\+KG\+KZ\+UZ/)]))

  it.each([
    'Канцлер Германии Фридрих Мерц 27 февраля провёл в Астане двусторонние встречи с президентами Казахстана, Кыргызстана и Узбекистана.',
    'German Chancellor Friedrich Merz held separate meetings with the presidents of Kazakhstan, Kyrgyzstan and Uzbekistan in Astana on February 27.',
  ])('parts them where the words do: %s', (text) => expect(sides(text)).toHaveLength(3))
})
