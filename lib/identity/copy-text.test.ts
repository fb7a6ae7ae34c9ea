import { expect, it } from 'vitest'
import { copyText } from './copy-text'

it('copies a passage of any length unchanged', () => {
  const text = `«Тоқаев» 👋 ${'Vučić '.repeat(300)}.`
  expect(copyText(text)).toBe(text)
  expect(copyText(text, 1, 7)).toBe('Тоқаев')
  expect(copyText('')).toBe('')
})
