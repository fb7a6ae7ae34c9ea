import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts'
import { shapeVersions } from './versions'

const show = (before: string, after: string) =>
  compareTexts(before, after).map(({ skipped, stretches }) =>
    [skipped, ...stretches.map(({ kind, text }) => ({ kept: text, gone: `-${text}-`, new: `+${text}+` })[kind])].join(
      '|',
    ),
  )

describe('compareTexts', () => {
  it('shows words that were taken out and put in, and passes over paragraphs that stayed', () => {
    const before = 'They met.\n\nTrade grew by ten per cent.\n\nThe end.'
    expect(show(before, before)).toEqual([])
    expect(show(before, before.replace('ten', 'twelve'))).toEqual(['1|Trade grew by |-ten -|+twelve +|per cent.'])
    expect(show(before, `${before}\n\nCorrected.`)).toEqual(['3|+Corrected.+'])
    expect(show(before, before.replace('\n\nTrade grew by ten per cent.', ''))).toEqual([
      '1|-Trade grew by ten per cent.-',
    ])
    expect(show('Встретились в Астане.', 'Встретились в Алматы.')).toEqual(['0|Встретились в |-Астане.-|+Алматы.+'])
    expect(show('a b', 'c d')).toEqual(['0|-a b-|+c d+'])
  })

  it('gives back both texts', () => {
    const text = fc
      .array(fc.constantFrom('a ', 'b ', 'c ', 'd', '\n', '\n\n'), { maxLength: 30 })
      .map((words) => words.join(''))
    const bare = (value: string) => value.replace(/\s+/gu, '')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = compareTexts(`x\n${before}`, `y\n${after}`).flatMap(({ stretches }) => stretches)
        const without = (kind: string) =>
          all
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('')
        // what stayed is left out of both alike, so the lengths of both differ as the texts do
        expect(bare(without('new')).length - bare(without('gone')).length).toBe(
          bare(before).length - bare(after).length,
        )
        expect(isWithin(bare(without('new')), `x${bare(before)}`)).toBe(true)
        expect(isWithin(bare(without('gone')), `y${bare(after)}`)).toBe(true)
      }),
    )
  })

  it('is done with texts that have nothing in common', () => {
    const words = (letter: string) => Array.from({ length: 6000 }, (_, index) => `${letter}${index}`).join(' ')
    expect(compareTexts(words('a'), words('b'))).toMatchObject([{ stretches: [{ kind: 'gone' }, { kind: 'new' }] }])
  })
})

/** Whether letters stand in a text in this order, with others between them. */
function isWithin(letters: string, text: string): boolean {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at++
  return at === letters.length
}

it('a version is what was written and not who read it', () => {
  const row = { at: '1', title: 'Talks', outlet: null, published: null, text: 'They met.' }
  const versions = shapeVersions([
    row,
    { ...row, at: '2' },
    { ...row, at: '3', title: 'Talks end' },
    { ...row, at: '4' },
  ])
  expect(versions.map(({ at, title, changes }) => [at, title, changes])).toEqual([
    ['4', 'Talks', []],
    ['3', 'Talks end', []],
    ['1', 'Talks', null],
  ])
})
