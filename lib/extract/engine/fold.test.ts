import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from './fold'

it('gives what Unicode gives, by the short way and the long one', () => {
  const slowly = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/\u00AD/g, '')
  const letters = fc.constantFrom(...'abzAZаяАЯёЁйЙіӘғ0-. \u00AD\u0301\u0306éÉİžŽǅ')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (text) => {
      expect(fold(text)).toBe(slowly(text))
    }),
    { numRuns: 500, seed: 11 },
  )
})
