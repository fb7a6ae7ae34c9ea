import { describe, expect, it } from 'vitest'
import { checkDocument, DocumentError, hashText } from './document'

describe('checkDocument', () => {
  it.each([
    [null, 'not null'],
    [[], 'not a list'],
    ['text', 'not a string'],
    [{}, '"text" is missing'],
    [{ text: 5 }, '"text" must be a string, not a number'],
    [{ text: ' \n' }, '"text" is empty'],
    [{ text: 'a', published: '2026-02-30' }, 'YYYY-MM-DD'],
    [{ text: 'a', published: 'yesterday' }, 'YYYY-MM-DD'],
    [{ text: 'a', title: {} }, '"title" must be a string, not an object'],
  ])('refuses %j', (value, message) => {
    expect(() => checkDocument(value)).toThrow(DocumentError)
    expect(() => checkDocument(value)).toThrow(message)
  })

  it('keeps what is given and leaves out what is null', () =>
    expect(checkDocument({ id: 7, text: 'a', published: '2026-02-28T10:00:00Z', title: null })).toEqual({
      id: '7',
      text: 'a',
      published: '2026-02-28',
    }))

  it.each([
    ['ru', 'ru'],
    ['RU', 'ru'],
    [' ru_RU ', 'ru'],
    ['sr-Cyrl-RS', 'sr'],
    ['rus', 'ru'],
    ['fr', 'fr'],
    ['und', undefined],
    ['Russian', undefined],
    ['русский', undefined],
    ['zz-bad tag!!', undefined],
  ])('takes the language %j as %j', (language, expected) =>
    expect(checkDocument({ text: 'a', language }).language).toBe(expected),
  )

  it('names a document without an id by its text, the same way each time', () => {
    expect(checkDocument({ text: 'Токаев' }).id).toBe(checkDocument({ text: 'Токаев' }).id)
    expect(checkDocument({ text: 'Токаев' }).id).not.toBe(checkDocument({ text: 'Вучич' }).id)
    expect(hashText('a')).toMatch(/^[0-9a-f]{16}$/)
  })
})
