import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAlias, writeAlias } from './apply-alias'
import { readReportField, writeReportField } from './change'

/** Articles are named by whoever brings them, so their names hold anything. */
const article = fc.string({ minLength: 1, unit: 'binary' })

it('a report is read out of the field that names it, whatever its article is called', () => {
  fc.assert(
    fc.property(article, fc.nat(), (name, ordinal) => {
      expect(readReportField(writeReportField({ article: name, ordinal }))).toEqual({ article: name, ordinal })
    }),
  )
  expect(readReportField('level')).toBeNull()
})

it('an alias is read out of the field that names it, whatever its article is called', () => {
  fc.assert(
    fc.property(fc.constantFrom('tokayev kassym-jomart', 'o’neill 2'), fc.option(article, { nil: '' }), (key, name) => {
      expect(readAlias(writeAlias({ key, article: name }))).toEqual({ key, article: name })
    }),
  )
  expect(() => readAlias('level')).toThrow(TypeError)
})
