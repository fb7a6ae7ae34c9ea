import { describe, expect, it } from 'vitest'
import { wordCell } from './word-cell'

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

describe('wordCell', () => {
  it.each([
    ['head_of_government', 'level', 'code', 'Head of government'],
    ['nuclear_energy', 'area', 'code', 'Nuclear energy'],
    ['KZ-RS', 'pair', 'code', 'Kazakhstan – Serbia'],
    ['day', 'datePrecision', 'code', 'day'],
    [['KZ', 'RS'], 'countries', 'list', 'Kazakhstan; Serbia'],
    ['2026-Q1', 'quarter', 'quarter', 'Q1 2026'],
    ['2026-02', 'month', 'month', 'Feb 2026'],
    [1204, 'meetings', 'number', '1,204'],
    [0.82, 'confidence', 'number', '0.82'],
    [true, 'recalled', 'flag', 'yes'],
    ['2026-02-27-kz-rs-92356d', 'id', 'code', '2026-02-27-kz-rs-92356d'],
    ['Serbia', 'country', 'text', 'Serbia'],
    [null, 'guest', 'code', ''],
  ] as const)('%j under %s is %s %s', (cell, key, type, words) => {
    expect(plain(wordCell(cell, { key, type }, 'en'))).toBe(words)
  })

  it.each([
    ['planned', 'status', 'code', 'запланирована'],
    ['month', 'datePrecision', 'code', 'месяц'],
    [['KZ', 'RS'], 'countries', 'list', 'Казахстан; Сербия'],
    ['2026-02-27', 'date', 'date', '27 февр. 2026'],
    [1204.5, 'value', 'number', '1 204,5'],
    [false, 'recalled', 'flag', 'нет'],
  ] as const)('%j under %s is %s %s in Russian', (cell, key, type, words) => {
    expect(plain(wordCell(cell, { key, type }, 'ru'))).toBe(words)
  })
})
