/** Subjects that the sentence does not name. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

const sides = (text: string, title?: string) =>
  tell(text, '2026-02-28', title).map((line) => line.split(' | ').slice(4).join(' | '))

describe('a sentence without a subject', () => {
  it.each([
    [
      'Министр иностранных дел Узбекистана Бахтиёр Саидов 27 февраля находился в Брюсселе. В частности, состоялись переговоры с министром иностранных дел Бельгии Максимом Прево.',
      'BE+UZ | Саидов & Прево',
    ],
    [
      'Uzbek Foreign Minister Bakhtiyor Saidov was in Brussels on February 27. A meeting with Belgian Foreign Minister Maxime Prévot followed.',
      'BE+UZ | Saidov & Prévot',
    ],
  ])('is about whoever the story is about: %s', (text, line) => expect(sides(text)).toContain(line))

  it.each([
    'Министр экономики Бакыт Сыдыков рассказал о планах. Прошла встреча с жителями Нарынской области.',
    'Economy Minister Bakyt Sydykov spoke of his plans. A meeting with residents of the Naryn region followed.',
  ])('is none without somebody from elsewhere: %s', (text) => expect(sides(text)).toEqual([]))
})

describe('a pronoun', () => {
  it.each([
    [
      'В четверг в Минск прилетит глава МИД Лаоса Тхонгсаван Фомвихан. Его переговоры с министром иностранных дел Беларуси Максимом Рыженковым пройдут в тот же день.',
      'BY+LA | Фомвихан & Рыженков',
    ],
    [
      'Lao Foreign Minister Thongsavanh Phomvihane arrived in Minsk on Thursday. He met Belarusian Foreign Minister Maxim Ryzhenkov.',
      'BY+LA | Phomvihane & Ryzhenkov',
    ],
  ])('means whom the sentence before names: %s', (text, line) => expect(sides(text)).toContain(line))
})

describe('a bare title', () => {
  it('is the one of the country where the report is written, not the one who is named', () =>
    expect(
      tell(
        'The Prime Minister spoke to the Prime Minister of Denmark, Mette Frederiksen, this morning. He thanked her, and invited her to Downing Street.',
        '2026-01-07',
        'PM call with Prime Minister Frederiksen of Denmark',
      ),
    ).toEqual(['call | held | 2026-01-07 | - | DK+GB | Frederiksen']))

  it('stays without a meeting where no other country is told', () =>
    expect(sides('The Prime Minister spoke to the Interior Minister this morning.')).toEqual([]))
})
