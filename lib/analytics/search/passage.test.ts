import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPassage, markWords } from './passage'

const join = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('')

describe('markWords', () => {
  it('marks whole words, as they are written', () => {
    expect(markWords('Токаев и Токаева, «Токаев».', ['Токаев']).filter((piece) => piece.marked)).toHaveLength(2)
  })

  it('leaves the text as it was, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (text, words) => {
        expect(join(markWords(text, words))).toBe(text)
      }),
    )
  })
})

describe('findPassage', () => {
  const filler = 'word '.repeat(200)

  it('shows where most of the words stand together', () => {
    const text = `trade ${filler}talks on trade in Astana ${filler}`
    const { pieces, opens, goesOn } = findPassage(text, ['trade', 'Astana'])
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['trade', 'Astana'])
    expect([opens, goesOn]).toEqual([false, true])
  })

  it('shows the beginning where nothing is marked, and a short text whole', () => {
    expect(findPassage(filler, []).opens).toBe(true)
    expect(findPassage('A short text.', ['text'])).toMatchObject({ opens: true, goesOn: false })
  })

  it('is a part of the text that is not too long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('мир', 'talks', 'Astana,', 'a'.repeat(400)), { maxLength: 200 }),
        (words) => {
          const text = words.join(' ')
          const passage = join(findPassage(text, ['мир', 'Astana']).pieces)
          expect(text.includes(passage)).toBe(true)
          expect(passage.length).toBeLessThanOrEqual(260)
        },
      ),
    )
  })
})
