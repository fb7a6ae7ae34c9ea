import { expect, it } from 'vitest'
import { toLatin } from '../../vocab/serbian-latin'
import { splitSentences } from '../engine/sentences'
import { splitWords } from '../engine/words'
import { findLocale } from '../locales/registry'
import { openReading } from './test-reading'

/** Saturday. */
const TODAY = '2026-02-28'

function dates(text: string, coming = false) {
  const locale = findLocale('sr')
  const zone = openReading(text, 'sr').zones.at(-1)
  if (!locale || !zone) throw new Error('no locale or no text')
  const context = { today: TODAY, isComing: () => coming, isRecalled: () => false }
  return locale
    .dates(zone, context)
    .map(({ date, dateEnd, precision, how }) => [date, dateEnd, precision, how].join(' '))
}

const CASES: [string, string][] = [
  ['Састали су се 27. фебруара 2026. године', '2026-02-27  day stated'],
  ['Састали су се 27. фебруара', '2026-02-27  day inferred'],
  ['Комисија је заседала 24. и 25. јуна 2025.', '2025-06-24 2025-06-25 day stated'],
  ['Боравио је од 5. до 7. маја 2025. године', '2025-05-05 2025-05-07 day stated'],
  ['од 29. маја до 1. јуна 2025. године', '2025-05-29 2025-06-01 day stated'],
  ['у новембру прошле године', '2025-11-01  month inferred'],
  ['у новембру 2024. године', '2024-11-01  month stated'],
  ['у петак', '2026-02-27  day inferred'],
  ['прошле среде', '2026-02-25  day inferred'],
  ['јуче', '2026-02-27  day inferred'],
  ['вечерас', '2026-02-28  day inferred'],
  ['прошле недеље', '2026-02-01  month inferred'],
  ['крајем године', '2026-01-01  year inferred'],
  ['27.02.2026.', '2026-02-27  day stated'],
  ['27. 2. 2026.', '2026-02-27  day stated'],
]

it.each(
  CASES.flatMap(
    ([text, expected]) =>
      [
        [text, expected],
        [toLatin(text), expected],
      ] as const,
  ),
)('reads «%s»', (text, expected) => {
  expect(dates(text)).toEqual([expected])
})

it('takes a weekday for the coming one where the sentence speaks of the future', () =>
  expect(dates('у понедељак', true)).toEqual(['2026-03-02  day inferred']))

it('goes on about tomorrow with «истог дана»', () =>
  expect(dates('Разговори су сутра. Истог дана заседа форум.').map((date) => date.slice(0, 10))).toEqual([
    '2026-03-01',
    '2026-03-01',
  ]))

it.each(['Марта Кос', 'Маја Санду', 'остаје до четвртка', '60 компанија'])('sees no date in «%s»', (text) => {
  expect(dates(text)).toEqual([])
})

it('does not end a sentence at the full stop of an ordinal', () => {
  const text = 'Посета је била 27. 2. 2026. године у Астани. Саговорници су задовољни.'
  const sentences = (ordinals: boolean) => splitSentences(text, splitWords(text), new Set(), ordinals).length
  expect([sentences(true), sentences(false)]).toEqual([2, 4])
})
