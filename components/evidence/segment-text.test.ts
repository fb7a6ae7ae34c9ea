import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentText, splitParagraphs } from './segment-text'

describe('segmentText', () => {
  it('draws overlapping marks as stretches that know all their keys', () => {
    const text = 'artificial intelligence and data centres'
    const segments = segmentText(text, [
      { start: 0, end: 23, key: 'ai' },
      { start: 11, end: 40, key: 'digital' },
    ])
    expect(segments.map((segment) => [segment.text, segment.keys, segment.ending])).toEqual([
      ['artificial ', ['ai'], []],
      ['intelligence', ['ai', 'digital'], ['ai']],
      [' and data centres', ['digital'], ['digital']],
    ])
  })

  it('never loses or adds a character', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      key: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark), (text, marks) => {
        expect(
          segmentText(text, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('splitParagraphs', () => {
  it('gives the places of lines that hold something', () => {
    const text = 'One.\n\nTwo.\n \n'
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.'])
  })
})
