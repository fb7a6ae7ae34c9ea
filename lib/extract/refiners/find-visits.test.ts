/** Journeys: several in one sentence, called off with what was planned for them, to the seat of an organization. */
import { describe, expect, it } from 'vitest'
import { tell } from './test-meetings'

describe('visits', () => {
  it('reads two legs in one sentence, each with its day', () =>
    expect(
      tell(
        'Libyan Prime Minister Abdul Hamid Dbeibeh, who arrived in Türkiye on Thursday, is scheduled to head to Rome on Monday.',
      ),
    ).toContain('visit | planned | 2026-03-02 | Rome | IT+LY | Dbeibeh'))

  it.each([
    'Визит премьер-министра Вьетнама Фам Минь Тиня в Беларусь, намеченный на 4 марта, отложен. Ожидалось, что он проведёт переговоры с президентом Беларуси Александром Лукашенко.',
    'South African President Cyril Ramaphosa called off a trip to Ukraine. Ramaphosa had been due to meet Ukrainian President Volodymyr Zelensky in Kyiv on March 12.',
  ])('calls off what was planned for a visit that falls through: %s', (text) =>
    expect(tell(text)).toEqual([expect.stringMatching(/^talks \| cancelled/)]),
  )

  it('sees no visit to a country in a journey to the seat of an organization', () =>
    expect(
      tell(
        'German Chancellor Friedrich Merz is to travel to Brussels on Monday. He will meet NATO Secretary-General Mark Rutte in Brussels on Monday.',
      ),
    ).toEqual(['talks | planned | 2026-03-02 | Brussels | DE+NATO | Merz & Rutte']))

  it('does not take where somebody came from for the goal', () =>
    expect(tell('Chinese President Xi Jinping flew in from France on Friday.')).toEqual([]))
})
