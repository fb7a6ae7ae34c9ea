/** How agencies open: what stands between the dateline and the first name must not hide who met. */
import { describe, expect, it } from 'vitest'
import { extract } from '../index'
import { tell } from './test-meetings'

describe('openings of agencies', () => {
  it.each([
    [
      'NAIROBI, Feb 27 (Reuters) - Kenyan President William Ruto held talks with his Finnish counterpart Alexander Stubb in Nairobi on Friday.',
      'talks | held | 2026-02-27 | Nairobi | FI+KE | Ruto & Stubb',
    ],
    [
      'Астана. 27 февраля. КазТАГ - Председатель сената Маулен Ашимбаев встретился с председателем Национального совета Словакии Рихардом Раши.',
      'talks | held | 2026-02-27 | Астана | KZ+SK | Ашимбаев & Раши',
    ],
  ])('%s', (text, line) => expect(tell(text)).toEqual([line]))

  it('reads a list of counterparts named by their countries only', () =>
    expect(
      tell(
        'DUSHANBE, Feb 27 (Reuters) - Russian Foreign Minister Sergei Lavrov met separately on Friday with his Tajik, Kyrgyz and Uzbek counterparts.',
      ).map((line) => line.split(' | ')[4]),
    ).toEqual(['RU+TJ', 'KG+RU', 'RU+UZ']))

  it('does not take an adverb at the head of a sentence into the name', () =>
    expect(
      extract({
        text: 'Президент Сербии Александр Вучич прибыл в Астану. Отдельно Вучича принял президент Казахстана Касым-Жомарт Токаев.',
        published: '2026-02-28',
      }).people.map(({ name }) => name),
    ).toEqual(['Александр Вучич', 'Касым-Жомарт Токаев']))

  it('sees no commission where one is only to be set up', () =>
    expect(
      tell(
        'Глава МИД Ирана Аббас Аракчи и министр иностранных дел Омана Бадр аль-Бусаиди провели 27 февраля в Маскате консультации и решили создать совместную комиссию.',
      ),
    ).toEqual(['talks | held | 2026-02-27 | Маскат | IR+OM | Аракчи & аль-Бусаиди']))
})
