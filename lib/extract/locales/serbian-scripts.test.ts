import { expect, it } from 'vitest'
import { isCyrillic, shownSpellings, skeleton, spelledSet, spellings } from './serbian-scripts'

it('gives each spelling once', () => {
  expect(spellings('Ниш')).toEqual(['Ниш', 'Niš', 'Nis'])
  expect(spellings('Алмати')).toEqual(['Алмати', 'Almati'])
  expect(spellings('G20')).toEqual(['G20'])
})

it('shows what it finds in the script it was found in', () => {
  expect(shownSpellings('Нишу', 'Ниш')).toEqual([
    { form: 'Нишу', shown: 'Ниш' },
    { form: 'Nišu', shown: 'Niš' },
    { form: 'Nisu', shown: 'Niš' },
  ])
})

it('holds sets of words in every spelling', () => {
  const set = spelledSet('шеф  и')
  expect([...set]).toEqual(['шеф', 'šef', 'sef', 'и', 'i'])
})

it('gives words of any script one skeleton', () => {
  for (const word of ['Вучићев', 'Vučićev', 'Vucicev', 'VUČIĆEV']) expect(skeleton(word)).toBe('vucicev')
  expect(skeleton('Ђердап')).toBe('djerdap')
  expect(isCyrillic('Ниш')).toBe(true)
  expect(isCyrillic('Niš')).toBe(false)
})
