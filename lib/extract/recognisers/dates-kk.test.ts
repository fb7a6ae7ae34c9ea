import { expect, it } from 'vitest'
import { findLocale } from '../locales/registry'
import { openReading } from './test-reading'

/** Saturday. */
const TODAY = '2026-02-28'

function dates(text: string, coming = false) {
  const locale = findLocale('kk')
  const zone = openReading(text, 'kk').zones.at(-1)
  if (!locale || !zone) throw new Error('no locale or no text')
  const context = { today: TODAY, isComing: () => coming, isRecalled: () => false }
  return locale
    .dates(zone, context)
    .map(({ date, dateEnd, precision, how }) => [date, dateEnd, precision, how].join(' '))
}

it.each([
  ['2026 жылғы 27 ақпанда кездесті', '2026-02-27  day stated'],
  ['27 ақпан күні кездесті', '2026-02-27  day inferred'],
  ['ақпанның 27-сінде кездесті', '2026-02-27  day inferred'],
  ['2025 жылдың қарашасында барды', '2025-11-01  month stated'],
  ['былтыр қарашада барды', '2025-11-01  month inferred'],
  ['өткен жылғы 3 қыркүйекте барды', '2025-09-03  day inferred'],
  ['2019 жылы құрылды', '2019-01-01  year stated'],
  ['24–25 ақпан аралығында өтті', '2026-02-24 2026-02-25 day inferred'],
  ['31 қаңтар мен 1 ақпанда өтті', '2026-01-31 2026-02-01 day inferred'],
  ['бүгін', '2026-02-28  day inferred'],
  ['кеше', '2026-02-27  day inferred'],
  ['жұма күні', '2026-02-27  day inferred'],
  ['дүйсенбіге белгіленген', '2026-03-02  day inferred'],
  ['өткен аптада', '2026-02-01  month inferred'],
  ['келесі айда', '2026-03-01  month inferred'],
  ['биыл', '2026-01-01  year inferred'],
])('reads «%s»', (text, expected) => {
  expect(dates(text)).toEqual([expected])
})

it.each(['Қазан қаласында', '2026 жылға арналған жоспар', '27 құжат', 'Наурыз мерекесі'])(
  'sees no date in «%s»',
  (text) => {
    expect(dates(text)).toEqual([])
  },
)

it('counts «сол күні» from the day told last', () => {
  expect(dates('24 ақпанда келді. Сол күні кездесті.')).toEqual([
    '2026-02-24  day inferred',
    '2026-02-24  day inferred',
  ])
})
