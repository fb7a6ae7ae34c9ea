import { describe, expect, it } from 'vitest'
import { compileLexicon } from './lexicon'
import { splitWords } from './words'

const zone = (text: string) => ({ text, words: splitWords(text) })
const found = (text: string, entries: Parameters<typeof compileLexicon<string>>[0]) =>
  compileLexicon(entries)
    .scan(zone(text))
    .map(({ start, end, values }) => `${text.slice(start, end)}=${values.join('+')}`)

describe('compileLexicon', () => {
  it('takes the longest form that begins at a word', () => {
    const entries = [
      { form: 'Guinea', value: 'GN' },
      { form: 'Guinea-Bissau', value: 'GW' },
      { form: 'New Guinea', value: 'none' },
    ]
    expect(found('Guinea, Guinea-Bissau, New Guinea', entries)).toEqual([
      'Guinea=GN',
      'Guinea-Bissau=GW',
      'New Guinea=none',
    ])
  })

  it('tells a hyphen from a blank, and lets blanks be any white space', () => {
    const entries = [
      { form: 'Нью Йорк', value: 'blank' },
      { form: 'Нур-Султан', value: 'hyphen' },
    ]
    expect(found('Нью\u00A0Йорк, Нью-Йорк, Нур-Султан, Нур Султан', entries)).toEqual([
      'Нью\u00A0Йорк=blank',
      'Нур-Султан=hyphen',
    ])
  })

  it('reports every value of a form, and each only once', () => {
    expect(
      found('Конго', [
        { form: 'Конго', value: 'CD' },
        { form: 'конго', value: 'CG' },
        { form: 'Конго', value: 'CD' },
      ]),
    ).toEqual(['Конго=CD+CG'])
  })

  it('asks for the case an entry wants', () => {
    const entries = [
      { form: 'US', value: 'US', cased: 'caps' as const },
      { form: 'Turkey', value: 'TR', cased: 'upper' as const },
      { form: 'Guam', value: 'GU', cased: 'title' as const },
      { form: 'чехов', value: 'CZ', cased: 'lower' as const },
      { form: 'U.S.', value: 'dotted', cased: 'caps' as const },
      { form: 'G7', value: 'G7', cased: 'caps' as const },
    ]
    expect(found('us US turkey Turkey GUAM Guam Чехов чехов u.s. U.S. G7', entries)).toEqual([
      'US=US',
      'Turkey=TR',
      'Guam=GU',
      'чехов=CZ',
      'U.S=dotted',
      'G7=G7',
    ])
  })

  it('falls back to a shorter form where the longer one has the wrong case', () => {
    const entries = [
      { form: 'Белый дом', value: 'house', cased: 'upper' as const },
      { form: 'белый', value: 'white' },
    ]
    expect(found('белый дом', entries)).toEqual(['белый=white'])
  })

  it('refuses a form without a word', () => {
    expect(() => compileLexicon([{ form: ' — ', value: 1 }])).toThrow(RangeError)
  })
})
