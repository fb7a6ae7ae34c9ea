import { describe, expect, it } from 'vitest'
import { UI_LANGUAGES } from '../words/tag'
import { CODEBOOK_PARTS, CODEBOOK_VERSION, makeCodebook } from './codebook'

const EXPLAINED = [
  'fields',
  'kinds',
  'statuses',
  'precisions',
  'visits',
  'roles',
  'areas',
  'agreements',
  'events',
] as const

describe('the codebook', () => {
  it('has the same codes in every language, each once', () => {
    const english = makeCodebook('en')
    for (const tag of UI_LANGUAGES) {
      const { parts, fingerprint } = makeCodebook(tag)
      expect(fingerprint).toBe(english.fingerprint)
      for (const part of CODEBOOK_PARTS) {
        const codes = parts[part].map((entry) => entry.code)
        expect(codes).toEqual(english.parts[part].map((entry) => entry.code))
        expect(new Set(codes).size).toBe(codes.length)
      }
    }
  })

  it('explains each code in a sentence of the language', () => {
    const texts = UI_LANGUAGES.map((tag) => {
      const { parts } = makeCodebook(tag)
      return EXPLAINED.flatMap((part) => parts[part].map((entry) => entry.meaning ?? ''))
    })
    for (const text of texts.flat()) expect(text).toMatch(/^[\p{Lu}\d].*[.)]$/u)
    const [english = [], ...others] = texts
    for (const other of others) expect(other.filter((text, index) => text === english[index])).toEqual([])
  })

  it('changes its version when codes come or go', () => {
    const counts = Object.fromEntries(CODEBOOK_PARTS.map((part) => [part, makeCodebook('en').parts[part].length]))
    expect({ version: CODEBOOK_VERSION, ...counts }).toMatchObject({ version: '1.0', areas: 40, kinds: 9, roles: 14 })
  })
})
