import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compose, isPlainWord } from './composed'

it('composes as Unicode does', () => {
  const unit = fc.oneof(
    fc.constantFrom('и', '\u0306', 'е', '\u0308', 'é', '\u0340', 'Å', '\u212B', 'x'),
    fc.constant('ќ'),
  )
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(compose(text)).toBe(text.normalize('NFC'))
    }),
    { seed: 5 },
  )
})

it('calls plain only what has no mark to lose', () => {
  expect(['Токаев', 'Vance', 'abcXYZ'].every(isPlainWord)).toBe(true)
  expect(['Вучић', 'Цой', 'Йод', 'Соловьёв', 'Al-Sisi', 'K.', '', 'O’Neill', 'Ә'].some(isPlainWord)).toBe(false)
})
