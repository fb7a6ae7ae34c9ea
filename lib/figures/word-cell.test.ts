import { describe, expect, it } from 'vitest'
import { wordCell } from './word-cell'

describe('wordCell', () => {
  it.each([
    ['head_of_government', 'level', 'code', 'Head of government'],
    ['nuclear_energy', 'area', 'code', 'Nuclear energy'],
    [['KZ', 'RS'], 'countries', 'list', 'Kazakhstan; Serbia'],
    ['2026-Q1', 'quarter', 'quarter', 'Q1\u00A02026'],
    ['2026-02', 'month', 'month', 'Feb\u00A02026'],
    [1204, 'meetings', 'number', '1,204'],
    [0.82, 'confidence', 'number', '0.82'],
    ['2026-02-27-kz-rs-92356d', 'id', 'code', '2026-02-27-kz-rs-92356d'],
    [null, 'guest', 'code', ''],
  ] as const)('%j under %s is %s %s', (cell, key, type, words) => {
    expect(wordCell(cell, { key, type })).toBe(words)
  })
})
