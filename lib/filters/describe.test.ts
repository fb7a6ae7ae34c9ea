import { describe, expect, it } from 'vitest'
import type { Tag } from '../words/tag'
import { describeFilters, describeParts } from './describe'
import { parseFilters } from './parse'

/** The sentence with plain blanks where a date holds unbreakable ones. */
const say = (query: string, tag: Tag = 'en') =>
  describeFilters(parseFilters(new URLSearchParams(query)).filters, tag).replaceAll('\u00A0', ' ')

describe('the sentence of a filter', () => {
  it.each([
    ['', 'Meetings held'],
    ['status=all', 'Meetings held, planned or cancelled'],
    [
      'pair=KZ-RS&from=2026-01-01&to=2026-03&area=trade',
      'Meetings held between Kazakhstan and Serbia, 1 January 2026 to 31 March 2026, about trade',
    ],
    ['country=KZ,RS,UZ&from=2026', 'Meetings held with Kazakhstan, Serbia or Uzbekistan, from 1 January 2026'],
    ['to=2026-02-27&status=planned', 'Meetings planned, to 27 February 2026'],
    ['from=2026-02-27&to=2026-02-27', 'Meetings held, on 27 February 2026'],
    ['area=ai,nuclear_energy', 'Meetings held, about nuclear energy or AI'],
    [
      'kind=talks,call&level=head_of_state&visit=official',
      'Meetings held, of kind talks or call, at the rank of heads of state, during official visits',
    ],
    [
      'source=tass.ru&lang=ru&q=gas',
      'Meetings held, told by tass.ru, reported in Russian, in reports with the words “gas”',
    ],
    ['area=trade&asOf=2026-11-22', 'Meetings held, about trade, as known on 22 November 2026'],
    ['asOf=2026-11-22T14:47:35.12Z', 'Meetings held, as known on 22 November 2026 at 14:47:35 UTC'],
  ])('%s', (query, sentence) => {
    expect(say(query)).toBe(sentence)
  })

  it.each([
    ['all=KZ,RS,AZ&area=trade', 'Meetings held with Azerbaijan, Kazakhstan and Serbia together, about trade'],
    ['group=eu,central_asia', 'Meetings held with Central Asia or European Union (any member)'],
    [
      'person=vucic+aleksandar&allAreas=trade,energy',
      'Meetings held attended by Vucic Aleksandar, about trade and energy together',
    ],
    ['from=2025&to=2025&compare=year', 'Meetings held, 1 January 2025 to 31 December 2025'],
  ])('%s', (query, sentence) => {
    expect(say(query)).toBe(sentence)
  })

  it.each<[Tag, string]>([
    ['ru', 'Состоявшиеся встречи; стороны: Казахстан и Сербия; начиная с 1 января 2026; сфера: торговля'],
    ['kk', 'Өткен кездесулер; тараптар: Қазақстан және Сербия; басы: 2026 ж. 1 қаңтар; сала: сауда'],
    ['sr', 'Одржани састанци; стране: Казахстан и Србија; почетак: 1. јануар 2026.; област: трговина'],
    ['sr-Latn', 'Održani sastanci; strane: Kazahstan i Srbija; početak: 1. januar 2026.; oblast: trgovina'],
  ])('sets labels before names in %s', (tag, sentence) => {
    expect(say('pair=KZ-RS&from=2026&area=trade', tag)).toBe(sentence)
  })

  it('comes in parts that name their filter', () => {
    const parts = describeParts(parseFilters(new URLSearchParams('pair=KZ-RS&to=2026')).filters, 'en')
    expect(parts.map((part) => part.key)).toEqual(['status', 'pair', 'from'])
  })
})
