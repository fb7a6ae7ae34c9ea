import { expect, it } from 'vitest'
import { readLogPlace } from './log-place'

it('orders places as the log does', () => {
  const places = ['0/0', '0/A', '0/16B374D8', '0/FFFFFFFF', '1/0', '1/00000001', '16/B374D848', 'FFFFFFFF/FFFFFFFF']
  const numbers = places.map(readLogPlace)
  expect(numbers).toEqual(numbers.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(new Set(numbers).size).toBe(places.length)
  expect(readLogPlace('16/b374d848')).toBe(0x16b374d848n)
})

it.each(['', '16', '16/', '/1', 'x/1', '123456789/0', '1/123456789'])('"%s" is none', (words) => {
  expect(() => readLogPlace(words)).toThrow(RangeError)
})
