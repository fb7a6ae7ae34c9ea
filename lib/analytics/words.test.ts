import { describe, expect, it } from 'vitest'
import { EMPTY_FILTERS } from '../filters/registry'
import { UI_LANGUAGES } from '../words/tag'
import { noteMoment } from './as-of'
import type { Context } from './context'
import { noteDates, noteRecalled, sayPeriod } from './words'

const context: Context = {
  meetings: 30,
  undated: 2,
  yearOnly: 21,
  recalled: 5,
  undatedOutside: 1,
  firstDate: '2025-12-05',
  lastDate: '2026-02-27',
  today: '2026-02-28',
  reports: 3,
  languages: ['en'],
}
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('what a dataset says of its meetings', () => {
  it('agrees with its numbers in every language', () => {
    expect(noteDates(context, 'month', 'ru')).toEqual([
      '2 встречи без даты не показаны.',
      '21 встреча, у которой известен только год, отнесена к первому месяцу года.',
      '1 встреча без даты не относится ни к какому периоду и не учтена.',
    ])
    expect(noteRecalled(context, 'ru')).toEqual(['5 встреч известны только по более поздним упоминаниям.'])
    expect(noteRecalled(context, 'sr-Latn')).toEqual(['5 sastanaka poznato je samo iz kasnijih pomena.'])
    expect(noteRecalled({ ...context, recalled: 1 }, 'en')).toEqual([
      '1 meeting is known only from texts that recall it.',
    ])
  })

  it('says nothing of what there is not', () => {
    const none = { ...context, undated: 0, yearOnly: 0, recalled: 0, undatedOutside: 0 }
    for (const tag of UI_LANGUAGES) expect([...noteDates(none, 'quarter', tag), ...noteRecalled(none, tag)]).toEqual([])
  })

  it('says the period of the data by month, and the one asked for by day', () => {
    expect(plain(sayPeriod(EMPTY_FILTERS, context, 'kk'))).toBe('2025 ж. жел. – 2026 ж. ақп.')
    expect(plain(sayPeriod({ ...EMPTY_FILTERS, from: '2026-01-01' }, context, 'ru'))).toBe('1 янв. 2026 – февр. 2026')
    expect(sayPeriod(EMPTY_FILTERS, { ...context, firstDate: null, lastDate: null }, 'sr')).toBe('за све време')
  })

  it('says that a day is not over, and where history begins', () => {
    const moment = { revision: '0', at: null, begins: '2026-11-20T10:00:00.000000Z', open: false }
    expect(noteMoment('2026-11-22', { ...moment, open: true }, 'en').map(plain)).toEqual([
      '22 November 2026 is not over; more may become known before it ends.',
    ])
    expect(noteMoment('2020-01-01', moment, 'ru').map(plain)).toEqual([
      'Начало истории этой базы: 20 ноября 2026; о времени до этого дня ничего не хранится.',
    ])
  })
})
