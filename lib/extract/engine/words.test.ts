import { describe, expect, it } from 'vitest'
import { fold, splitWords } from './words'

describe('splitWords', () => {
  it('ends words at hyphens and apostrophes, and keeps their places', () => {
    const text = 'казахстанско-сербский «Кот-д’Ивуар» 27'
    const words = splitWords(text)
    expect(words.map((word) => word.text)).toEqual(['казахстанско', 'сербский', 'Кот', 'д', 'Ивуар', '27'])
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text)
  })

  it('tells capitals', () => {
    expect(splitWords('США Сербия и Я 7').map(({ upper, caps }) => [upper, caps])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [true, false],
      [false, false],
    ])
  })

  it('keeps combining marks and soft hyphens inside a word', () => {
    const words = splitWords('Кишине\u0308в бес\u00ADпо\u00ADшлинный')
    expect(words.map((word) => word.folded)).toEqual(['кишинев', 'беспошлинный'])
  })
})

describe('fold', () => {
  it('makes one spelling of Ё, Е and their composed forms', () => {
    expect(new Set(['Кишинёв', 'КИШИНЕВ', 'кишине\u0308в'].map(fold))).toEqual(new Set(['кишинев']))
  })
})
