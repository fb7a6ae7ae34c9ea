import { describe, expect, it } from 'vitest'
import { extract } from '../index'

const areasOf = (text: string) =>
  extract({ text, published: '2026-02-28' })
    .areas.map((area) => area.code)
    .sort()

describe('areas told of an encounter', () => {
  it.each([
    [
      'Canadian Foreign Minister Anita Anand met Norwegian Foreign Minister Espen Barth Eide in Oslo on Friday. They agreed to expand cooperation in fisheries.',
      ['agriculture'],
    ],
    [
      'Министр иностранных дел Армении Арарат Мирзоян 27 февраля встретился в Тбилиси с министром иностранных дел Грузии Макой Бочоришвили. Затронули также туризм.',
      ['tourism'],
    ],
  ])('go on in the sentence behind it: %s', (text, codes) => expect(areasOf(text)).toEqual(codes))

  it.each([
    // somebody else speaks
    'Canadian Foreign Minister Anita Anand met Norwegian Foreign Minister Espen Barth Eide in Oslo on Friday.\n\nOpposition leaders want more support for tourism.',
    // another country's affairs
    'Canadian Foreign Minister Anita Anand met Norwegian Foreign Minister Espen Barth Eide in Oslo on Friday.\n\nIn Japan, work on new railways began this week.',
    'Министр иностранных дел Армении Арарат Мирзоян 27 февраля встретился в Тбилиси с министром иностранных дел Грузии Макой Бочоришвили.\n\nВ Японии тем временем открыли новую железную дорогу.',
  ])('but not where nobody who met is told of: %s', (text) => expect(areasOf(text)).toEqual([]))

  it('are none where nobody met', () => {
    const text = 'Казахстан и Сербия наращивают сотрудничество в торговле и энергетике, сообщила делегация экспертов.'
    expect(extract({ text }).meetings).toEqual([])
    expect(areasOf(text)).toEqual([])
  })
})

describe('agreements and sums', () => {
  it('are not signed where nobody met', () => {
    const { meetings, agreements } = extract({
      text: 'Правительство Перу подписало меморандум с компанией из Боливии.',
    })
    expect([meetings, agreements]).toEqual([[], []])
  })

  it.each([
    'Canadian Foreign Minister Anita Anand met Norwegian Foreign Minister Espen Barth Eide in Oslo on Friday for talks on a free trade agreement.',
    'Министр иностранных дел Армении Арарат Мирзоян 27 февраля встретился в Тбилиси с министром иностранных дел Грузии Макой Бочоришвили. Ожидается подписание меморандума о туризме.',
  ])('are to come where they are only talked about: %s', (text) =>
    expect(extract({ text, published: '2026-02-28' }).agreements.map((one) => one.status)).toEqual(['planned']),
  )

  it('are no prices', () => {
    const text = 'Kenya and Finland held talks. Buyers paid 11 dollars a kilogram, and trade reached 94 million euros.'
    expect(extract({ text }).figures.map((figure) => figure.value)).toEqual([94_000_000])
  })
})
