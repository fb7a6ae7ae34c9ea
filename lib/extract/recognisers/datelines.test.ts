import { describe, expect, it } from 'vitest'
import { trace } from '../engine/pipeline'

const datelineOf = (text: string) => {
  const { dateline } = trace({ text, published: '2026-02-28' }).signals
  return dateline && [dateline.city, dateline.date, text.slice(dateline.start, dateline.end)]
}

describe('datelines', () => {
  it.each([
    [
      'Астана. 27 февраля. KAZAKHSTAN TODAY - Президент выступил перед журналистами.',
      ['Астана', '2026-02-27', 'Астана'],
    ],
    ['Фото: Акорда\nАстана. 27 февраля. Президент выступил перед журналистами.', ['Астана', '2026-02-27', 'Астана']],
    ['TOKYO, Feb. 24 — The prime minister spoke to reporters.', ['Tokyo', '2026-02-24', 'TOKYO']],
    ['KYIV – The president spoke to reporters.', ['Kyiv', null, 'KYIV']],
    ['ЕРЕВАН, 22 ЯНВАРЯ, АРМЕНПРЕСС. Президент выступил.', ['Ереван', '2026-01-22', 'ЕРЕВАН']],
    ['МОСКВА, 8 фев - РИА Новости. Президент выступил.', ['Москва', '2026-02-08', 'МОСКВА']],
    ['GOYANG, South Korea - The president spoke.', ['Goyang', null, 'GOYANG, South Korea']],
    ['Астана и Белград договорились о сотрудничестве.', null],
    ['Belgrade said on Friday that it was ready for talks.', null],
  ])('%s', (text, expected) => expect(datelineOf(text)).toEqual(expected))
})
