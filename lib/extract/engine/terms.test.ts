import { expect, it, vi } from 'vitest'
import { compileLexicon } from './lexicon'
import { smallIn } from './terms'
import { JOIN, splitWords } from './words'

it('shares one term among all places of a written word, and only among those', () => {
  const [a, b, c] = splitWords('Сербия, Сербия и сербия').filter(({ folded }) => folded === 'сербия')
  expect(a?.term).toBe(b?.term)
  expect(a?.term).not.toBe(c?.term)
})

it('tells words split before a lexicon was compiled that it knows them', () => {
  const text = 'совсем незнакомое словечко'
  const words = splitWords(text)
  const lexicon = compileLexicon([{ form: 'незнакомое словечко', value: 1 }])
  expect(lexicon.scan({ text, words }).map(({ from, to }) => [from, to])).toEqual([[1, 3]])
  expect(words.map((word) => lexicon.begins(word))).toEqual([false, true, false])
})

it('asks a test once for each written word', async () => {
  // a term remembers so many tests and no more, and other tests of this process may have used them up
  vi.resetModules()
  const [{ askOnce }, { splitWords: splitAnew }] = await Promise.all([import('./terms'), import('./words')])
  let asked = 0
  const isLong = askOnce((folded) => {
    asked++
    return folded.length > 4
  })
  expect(splitAnew('долго ли коротко ли долго').map(isLong)).toEqual([true, false, true, false, true])
  expect(asked).toBe(3)
})

it('tells which words some of the texts write small, in whatever spelling', () => {
  const [title, text] = [splitWords('Новый ЁЖ'), splitWords('новый ёж и Новый год')]
  const isSmall = smallIn([title, text])
  expect([...title, ...text].filter(isSmall).map((word) => word.text)).toEqual([
    'Новый',
    'ЁЖ',
    'новый',
    'ёж',
    'и',
    'Новый',
    'год',
  ])
  expect(title.filter(smallIn([title]))).toEqual([])
})

it('finds every one of many thousand words again', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `слово${index}`).join(' ')
  const [first, again] = [splitWords(text), splitWords(text)]
  expect(first.every((word, index) => word.text === `слово${index}` && word.term === again[index]?.term)).toBe(true)
})

it('tells how words are joined', () => {
  const joins = splitWords('а б-в – г’д U.S, а\u00A0\u202Fб\n\nв - - г').map(({ join }) => join)
  const { other, blank, hyphen, apostrophe, stop } = JOIN
  expect(joins).toEqual([other, blank, hyphen, hyphen, apostrophe, blank, stop, other, blank, blank, other])
})
