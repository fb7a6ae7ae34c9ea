import { describe, expect, it } from 'vitest'
import type { MeetingContent } from '../store/meeting-content'
import { openChangeBook } from './change-book'

const CONTENT: MeetingContent = {
  ...{ kind: 'talks', status: 'held', date: '2026-02-27', date_end: null, date_precision: 'day', city: null },
  ...{ place_code: null, visit_type: null, guest_code: null, host_code: null, level: null, recalled: false },
  ...{ confidence: Math.fround(0.9), state: 'live', merged_into: null, accepted: false, sources: {} },
  ...{ countries: ['KZ', 'RS'], organizations: [], areas: [], participants: [] },
}

/** What several steps, one after the other, come to. */
function sum(...steps: [before: Partial<MeetingContent> | null, after: Partial<MeetingContent> | null][]) {
  const book = openChangeBook()
  const fill = (part: Partial<MeetingContent> | null) => part && { ...CONTENT, ...part }
  for (const [before, after] of steps)
    book.add({ changes: [{ id: 'm', before: fill(before), after: fill(after) }], held: [], kept: [] })
  return book.list()
}

describe('the sum of many changes', () => {
  it('is from before the first to after the last', () => {
    const { changed, added, removed } = sum(
      [{}, { kind: 'call' }],
      [{ kind: 'call' }, { kind: 'visit', areas: ['trade'] }],
    )
    expect(changed).toEqual([
      { id: 'm', fields: { 'area:trade': { before: false, after: true }, kind: { before: 'talks', after: 'visit' } } },
    ])
    expect([added, removed]).toEqual([[], []])
  })

  it('is nothing where all came back, or came and went', () => {
    expect(sum([{}, { city: 'Astana' }], [{ city: 'Astana' }, {}])).toMatchObject({
      added: [],
      removed: [],
      changed: [],
    })
    expect(sum([null, {}], [{}, null])).toMatchObject({ added: [], removed: [], changed: [] })
    expect(sum([{}, null], [null, {}])).toMatchObject({ added: [], removed: [], changed: [] })
  })

  it('tells what is new from what is no more and what is another', () => {
    expect(sum([null, {}], [{}, { kind: 'call' }]).added).toMatchObject([
      { id: 'm', fields: { kind: 'call', 'country:KZ': true } },
    ])
    expect(sum([{}, { kind: 'call' }], [{ kind: 'call' }, null]).removed).toMatchObject([
      { id: 'm', fields: { kind: 'talks' } },
    ])
    expect(sum([{}, null], [null, { status: 'planned' }]).changed).toEqual([
      { id: 'm', fields: { status: { before: 'held', after: 'planned' } } },
    ])
  })

  it('leaves out what another writer did in between to other fields', () => {
    const { changed } = sum(
      [{}, { kind: 'call' }],
      [
        { kind: 'call', city: 'Almaty' },
        { kind: 'visit', city: 'Almaty' },
      ],
    )
    expect(changed).toEqual([{ id: 'm', fields: { kind: { before: 'talks', after: 'visit' } } }])
  })

  it('takes an answer of null for one that differs', () => {
    const book = openChangeBook()
    const held = { meeting: 'm', field: 'place', value: { city: 'Almaty', country: 'KZ' } }
    book.add({ changes: [], held: [{ ...held, now: null }], kept: [] })
    expect(book.list().locked).toEqual([{ meeting: 'm', field: 'place', decided: held.value, now: null }])
    book.add({ changes: [], held: [{ ...held, before: null }], kept: [] })
    expect(book.list().locked).toEqual([])
  })
})
