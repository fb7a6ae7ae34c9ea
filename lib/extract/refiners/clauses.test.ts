/** What a relative clause says is not said of the meeting: days, places and words of recollection. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

describe('days in relative clauses', () => {
  it.each([
    [
      'TBILISI, Feb. 27 - Chilean Foreign Minister Alberto van Klaveren, who arrived on Wednesday for a short stay, called on Georgian President Mikheil Kavelashvili on Friday.',
      'talks | held | 2026-02-27 | Tbilisi | CL+GE | Klaveren & Kavelashvili',
    ],
    [
      'Министр иностранных дел Чили Альберто ван Клаверен, который прибыл в среду, 27 февраля встретился в Тбилиси с президентом Грузии Михаилом Кавелашвили.',
      'talks | held | 2026-02-27 | Тбилиси | CL+GE | Клаверен & Кавелашвили',
    ],
  ])('leaves the day of the arrival out: %s', (text, line) => expect(tell(text)).toEqual([line]))

  it('keeps the day where the clause tells of the meeting itself', () =>
    expect(
      tell('Визит президента Сербии Александра Вучича в Казахстан, который должен был начаться в среду, отложен.'),
    ).toEqual([expect.stringContaining('visit | cancelled | 2026-03-04')]))
})

describe('places in relative clauses', () => {
  it.each([
    'Serbian President Aleksandar Vucic will travel on to Uzbekistan, where President Shavkat Mirziyoyev will receive him on March 3.',
    'Президент Сербии Александр Вучич отправится в Узбекистан, где 3 марта его примет президент Шавкат Мирзиёев.',
  ])('puts the meeting where the clause points: %s', (text) =>
    expect(tell(text)).toContainEqual(expect.stringMatching(/^talks \| planned \| 2026-03-03 \| UZ \| RS\+UZ/)),
  )
})
