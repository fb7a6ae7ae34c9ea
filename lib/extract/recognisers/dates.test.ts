import { describe, expect, it } from 'vitest'
import type { Zone } from '../engine/reading'
import { splitSentences } from '../engine/sentences'
import { splitWords } from '../engine/words'
import { dates as en } from '../locales/en/dates'
import { dates as ru } from '../locales/ru/dates'
import { buildDateRecogniser } from './dates'

const recognisers = { ru: buildDateRecogniser(ru), en: buildDateRecogniser(en) }

function read(language: 'ru' | 'en', text: string, today: string | null, cue: 'coming' | 'recalled' | null = null) {
  const words = splitWords(text)
  const zone: Zone = { in: 'text', text, words, sentences: splitSentences(text, words, new Set()) }
  const context = { today, isComing: () => cue === 'coming', isRecalled: () => cue === 'recalled' }
  return recognisers[language](zone, context).map(
    ({ start, end, date, dateEnd, precision, how }) =>
      `${text.slice(start, end)}: ${date}${dateEnd ? `/${dateEnd}` : ''} ${precision} ${how}`,
  )
}

describe('dates in Russian', () => {
  it.each([
    ['Визит прошёл 27 февраля 2026 года.', ['27 февраля 2026 года: 2026-02-27 day stated']],
    ['Визит прошёл 27 февраля.', ['27 февраля: 2026-02-27 day inferred']],
    ['с 4 по 7 февраля', ['4 по 7 февраля: 2026-02-04/2026-02-07 day inferred']],
    ['29 мая – 1 июня 2025 года', ['29 мая – 1 июня 2025 года: 2025-05-29/2025-06-01 day stated']],
    ['с 26 февраля по 2 марта', ['26 февраля по 2 марта: 2026-02-26/2026-03-02 day inferred']],
    [
      '30 декабря 2025 года – 2 января 2026 года',
      ['30 декабря 2025 года – 2 января 2026 года: 2025-12-30/2026-01-02 day stated'],
    ],
    ['8 июл', ['8 июл: 2025-07-08 day inferred']],
    ['29-30 мая 2025 года', ['29-30 мая 2025 года: 2025-05-29/2025-05-30 day stated']],
    ['11 и 12 ноября 2025-го', ['11 и 12 ноября 2025-го: 2025-11-11/2025-11-12 day stated']],
    ['в ноябре 2024 года', ['ноябре 2024 года: 2024-11-01 month stated']],
    ['в октябре прошлого года', ['октябре прошлого года: 2025-10-01 month inferred']],
    ['в пятницу', ['в пятницу: 2026-02-27 day inferred']],
    ['сегодня и вчера', ['сегодня: 2026-02-28 day inferred', 'вчера: 2026-02-27 day inferred']],
    ['в среду, а накануне', ['в среду: 2026-02-25 day inferred', 'накануне: 2026-02-24 day inferred']],
    ['в прошлом месяце', ['в прошлом месяце: 2026-01-01 month inferred']],
    ['с 2020 по 2023 год', ['2020: 2020-01-01 year stated', '2023 год: 2023-01-01 year stated']],
    ['27.02.2026', ['27.02.2026: 2026-02-27 day stated']],
    ['60 компаний', []],
  ])('%s', (text, expected) => expect(read('ru', text, '2026-02-28')).toEqual(expected))

  it('takes a weekday as the coming one where the sentence speaks of the future', () =>
    expect(read('ru', 'в понедельник', '2026-02-28', 'coming')).toEqual(['в понедельник: 2026-03-02 day inferred']))
  it('needs a day of writing for what the words leave out', () =>
    expect(read('ru', 'в пятницу, 27 февраля', null)).toEqual([]))
})

describe('dates in English', () => {
  it.each([
    ['on 27 February 2026', ['27 February 2026: 2026-02-27 day stated']],
    ['on Feb. 27', ['Feb. 27: 2026-02-27 day inferred']],
    ['TOKYO, August 24 —', ['August 24: 2025-08-24 day inferred']],
    ['on 18 and 19 October 2024', ['18 and 19 October 2024: 2024-10-18/2024-10-19 day stated']],
    ['February 27-28, 2026', ['February 27-28, 2026: 2026-02-27/2026-02-28 day stated']],
    ['the 15th April', ['15th April: 2025-04-15 day inferred']],
    ['in October 2022', ['October 2022: 2022-10-01 month stated']],
    ['November 18 last year', ['November 18 last year: 2025-11-18 day inferred']],
    ['last December', ['last December: 2025-12-01 month inferred']],
    ['from January 30 to February 2', ['January 30 to February 2: 2026-01-30/2026-02-02 day inferred']],
    ['31 January – 1 February 2026', ['31 January – 1 February 2026: 2026-01-31/2026-02-01 day stated']],
    ['on Friday', ['Friday: 2026-02-27 day inferred']],
    ['They may march in 2019', ['2019: 2019-01-01 year stated']],
  ])('%s', (text, expected) => expect(read('en', text, '2026-02-28')).toEqual(expected))
})
