import { describe, expect, it } from 'vitest'
import { countApart, countUnlike } from './cut-rounds'
import type { Decision } from './find-article'
import type { Incoming } from './incoming'

function give(id: string, rest: Partial<Incoming> & { url?: string } = {}): Incoming {
  const { url, ...given } = rest
  return {
    document: { text: id, ...(url === undefined ? {} : { url }) },
    ...{ id, contentHash: `hash of ${id}`, nameless: true, origin: 'a.jsonl', alone: false, record: null },
    ...given,
  }
}

describe('documents are written at once', () => {
  it.each([
    ['as long as they are unlike', [give('a'), give('b'), give('c')], 3],
    ['until a name comes again', [give('a'), give('b'), give('a', { contentHash: 'other' })], 2],
    ['until words come again', [give('a', { contentHash: 'same' }), give('b', { contentHash: 'same' })], 1],
    ['until an address comes again', [give('a', { url: 'https://x.org/1' }), give('b', { url: 'http://x.org/1' })], 1],
    ['until a file comes again that holds one', [give('a', { alone: true }), give('b', { alone: true })], 1],
  ])('%s', (_, documents, count) => {
    expect(countUnlike(documents)).toBe(count)
  })

  it.each<[string, Decision[], number]>([
    [
      'all that are new',
      [
        { do: 'add', id: 'a' },
        { do: 'add', id: 'b' },
      ],
      2,
    ],
    [
      'until one rests on what is changed',
      [
        { do: 'update', id: 'a' },
        { do: 'duplicate', of: 'a' },
      ],
      1,
    ],
    [
      'but what changes nothing stops nobody',
      [
        { do: 'nothing', id: 'a' },
        { do: 'duplicate', of: 'a' },
      ],
      2,
    ],
    [
      'until one is refused for what may have changed',
      [
        { do: 'update', id: 'a' },
        { do: 'refuse', why: '', cause: 'same-text' },
      ],
      1,
    ],
  ])('%s', (_, decisions, count) => {
    expect(countApart(decisions)).toBe(count)
  })
})
