import { describe, expect, it } from 'vitest'
import { normaliseText, restoreSpan } from './normalise'

describe('normaliseText', () => {
  it.each([
    ['a clean text', 'Астана, 27 февраля', 'Астана, 27 февраля'],
    ['letters with their marks apart', 'и\u0306 е\u0308 і\u0308 c\u0327 c\u030C', 'й ё ї ç č'],
    ['stress over vowels', 'Казахста\u0301н', 'Казахстан'],
    ['soft hyphens and invisible characters', 'Ка\u00ADзах\u200Bстан\uFEFF', 'Казахстан'],
    ['blanks of all kinds', 'в\u00A0Астане\u2009—  а\tтам', 'в Астане — а\tтам'],
    ['blanks inside a number', '5\u00A0000\u202F000\u00A0евро', '5\u00A0000\u00A0000 евро'],
    ['line breaks of all kinds', 'a\u2028b\u0085c\r\nd', 'a\nb\nc \nd'],
    ['apostrophes', 'Кот-д`Ивуар, Кот-д´Ивуар, Кот-дʼИвуар', 'Кот-д’Ивуар, Кот-д’Ивуар, Кот-д’Ивуар'],
    ['digits of full width', '２７ февраля', '27 февраля'],
    ['hyphens that do not break', 'Нур\u2011Султан', 'Нур-Султан'],
    [
      'Latin letters in a Cyrillic word',
      'Кaзахстан, Cербия, CCCР, американo-российский',
      'Казахстан, Сербия, СССР, американо-российский',
    ],
    ['Cyrillic letters in a Latin word', 'Kazаkhstan, Sеrbia', 'Kazakhstan, Serbia'],
    ['a Latin schwa in a Kazakh word', 'Əзірбайжан, мəселе', 'Әзірбайжан, мәселе'],
    ['words that belong to two scripts', 'Ту-154M, iPhone-ы, шr', 'Ту-154M, iPhone-ы, шr'],
  ])('reads %s', (_what, text, expected) => {
    expect(normaliseText(text).text).toBe(expected)
  })

  it('hands a clean text back as it is', () => {
    expect(normaliseText('Астана\n\n«Акорда»')).toEqual({ text: 'Астана\n\n«Акорда»', origin: null })
  })
})

describe('restoreSpan', () => {
  const quote = (text: string, word: string): string => {
    const { text: plain, origin } = normaliseText(text)
    const at = plain.indexOf(word)
    return text.slice(...restoreSpan(origin, at, at + word.length))
  }

  it.each([
    ['\uFEFFВ  Ка\u00ADзахстане\u00A0и Сербии\u0306', 'Казахстане', 'Ка\u00ADзахстане'],
    ['\uFEFFВ  Ка\u00ADзахстане\u00A0и Сербии\u0306', 'В', 'В'],
    ['\uFEFFВ  Ка\u00ADзахстане\u00A0и Серби\u0306', 'Сербй', 'Серби\u0306'],
    ['Моисеи\u0306  Кaзахстан', 'Казахстан', 'Кaзахстан'],
    ['a  b\u200B\u200Bc', 'bc', 'b\u200B\u200Bc'],
    ['a\u200Bb', 'a', 'a'],
    ['a\u200Bb', 'b', 'b'],
  ])('finds in %j what is read as %s', (text, word, expected) => {
    expect(quote(text, word)).toBe(expected)
  })

  it('gives back the whole of a text, and empty passages', () => {
    const text = '\u200Bа\u00AD  б\u0301\u200B'
    const { text: plain, origin } = normaliseText(text)
    expect(plain).toBe('а б')
    expect(restoreSpan(origin, 0, plain.length)).toEqual([1, 7])
    expect(restoreSpan(origin, 0, 0)).toEqual([1, 1])
    expect(restoreSpan(null, 3, 7)).toEqual([3, 7])
  })
})
