import { describe, expect, it } from 'vitest'
import { isPinyin, readPalladius } from './palladius'
import { romanise } from './transliterate'

describe('romanise', () => {
  it('meets in one spelling across scripts', () => {
    expect(romanise('Жапаров')).toBe(romanise('Japarov'))
    expect(romanise('Ђурић', 'sr')).toBe(romanise('Đurić', 'sr'))
    expect(romanise('Мирзиёев')).toBe(romanise('Mirziyoyev'))
    expect(romanise('Erdoğan')).toBe(romanise('Эрдоган'))
    expect(romanise('Çavuşoğlu')).toBe(romanise('Чавушоглу'))
  })

  it('reads j as a glide in Serbian and as a consonant in English', () => {
    expect(romanise('Jovan', 'sr')).toBe(romanise('Йован'))
    expect(romanise('Jabbarov', 'en')).toBe(romanise('Джаббаров'))
  })

  it('gives nothing but a to z and hyphens', () => {
    for (const word of ['Őszödi', 'Нұрсұлтан', 'Łukasz', 'N’Guessan', 'Əliyev', '习近平'])
      expect(romanise(word)).toMatch(/^[a-z-]*$/)
  })
})

describe('readPalladius', () => {
  it('reads Chinese syllables and refuses other words', () => {
    expect(readPalladius('цзиньпин')).toBe('jinping')
    expect(readPalladius('цян')).toBe('qiang')
    expect(readPalladius('чжэн')).toBe('zheng')
    expect(readPalladius('бо')).toBe('bo')
    expect(readPalladius('лавров')).toBeNull()
    expect(isPinyin('zhihua')).toBe(true)
    expect(isPinyin('smith')).toBe(false)
  })
})
