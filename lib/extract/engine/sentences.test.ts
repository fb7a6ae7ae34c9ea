import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences'
import { splitWords } from './words'

const ABBREVIATIONS = new Set(['г', 'долл', 'им', 'mr', 'gen'])
const read = (text: string) => splitSentences(text, splitWords(text), ABBREVIATIONS)
const split = (text: string) => read(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['Они встретились. Токаев выступил.', ['Они встретились.', 'Токаев выступил.']],
    ['К.-Ж. Токаев прибыл. Его встретили.', ['К.-Ж. Токаев прибыл.', 'Его встретили.']],
    ['В 2024 г. Сербия вошла. Всё.', ['В 2024 г. Сербия вошла.', 'Всё.']],
    ['Дали 5 млн долл. США дали больше.', ['Дали 5 млн долл. США дали больше.']],
    ['The U.S. envoy came. He left.', ['The U.S. envoy came.', 'He left.']],
    ['«Мы готовы!» Он ушёл.', ['«Мы готовы!»', 'Он ушёл.']],
    ['Курс 3.5 процента. Да.', ['Курс 3.5 процента.', 'Да.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('ends a sentence at every line break and counts paragraphs', () => {
    expect(read('Заголовок\nПервый абзац. Дальше.\n\nВторой').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2])
  })

  it('gives every word to one sentence', () => {
    const text = 'Один. Два три.\nЧетыре'
    const sentences = read(text)
    expect(sentences.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 3],
      [3, 4],
    ])
  })

  it('cuts what never ends, and loses no word of it', () => {
    const text = `${'60 млн долларов '.repeat(500)}. Конец.`
    const sentences = read(text)
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThanOrEqual(300)
    expect(sentences.map(({ from }) => from)).toEqual([0, ...sentences.slice(0, -1).map(({ to }) => to)])
    expect(sentences.at(-1)?.to).toBe(splitWords(text).length)
    expect(split(text).every((sentence) => sentence === sentence.trim() && sentence !== '')).toBe(true)
  })
})
