import { expect, it } from 'vitest'
import type { CountryMark } from '../engine/reading'
import { openReading } from './test-reading'
import { mapWords } from './word-map'

const TEXT = 'Президенты России, Армении и Республики Корея встретились'

/** A map of the marks on these passages of the text, and the words of which it says something. */
function read(...passages: readonly string[]) {
  const [zone] = openReading(TEXT, 'ru').zones
  if (!zone) throw new Error('no zone')
  const marks = passages.map((passage): CountryMark => {
    const start = TEXT.indexOf(passage)
    return { zone, start, end: start + passage.length, rule: passage, code: 'XX', kind: 'name' }
  })
  const map = mapWords(zone, marks)
  const at = (one: 'startingAt' | 'endingAt') =>
    zone.words.flatMap((word, index) => {
      const found = map[one](index)
      return found ? [`${word.text}: ${found.mark.rule}`] : []
    })
  const covered = zone.words.filter((_, index) => map.covers(index)).map((word) => word.text)
  return { starts: at('startingAt'), ends: at('endingAt'), covered }
}

it('says nothing where there are no marks', () => {
  expect(read()).toEqual({ starts: [], ends: [], covered: [] })
})

it('finds marks by their first and last words, in whatever order they come', () => {
  const found = {
    starts: ['России: России', 'Республики: Республики Корея'],
    ends: ['России: России', 'Корея: Республики Корея'],
    covered: ['России', 'Республики', 'Корея'],
  }
  expect(read('России', 'Республики Корея')).toEqual(found)
  expect(read('Республики Корея', 'России')).toEqual(found)
})

it('takes the longest of several marks that begin with one word', () => {
  expect(read('Республики', 'Республики Корея', 'Корея')).toEqual({
    starts: ['Республики: Республики Корея', 'Корея: Корея'],
    ends: ['Республики: Республики', 'Корея: Корея'],
    covered: ['Республики', 'Корея'],
  })
})
