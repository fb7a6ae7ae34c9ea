import { describe, expect, it } from 'vitest'
import type { ReviewItem, ReviewPage } from '../../lib/dataset/review'
import { translate } from '../../lib/words/translate'
import { countLeft, type Desk, type DeskEvent, openDesk, turnDesk } from './desk-state'
import { sampleUnsure } from './sample-items'

const NONE = { differs: 0, again: 0, lost: 0, duplicate: 0, name: 0, confidence: 0 }
const notice = { message: 'It was changed in between.', changes: [] }

function page(...items: ReviewItem[]): ReviewPage {
  return { items, next: null, counts: { ...NONE, confidence: items.length } }
}

/** Three items, the weightiest first. */
const THREE = page(sampleUnsure('a', 30), sampleUnsure('b', 20), sampleUnsure('c', 10))

function run(desk: Desk, ...events: DeskEvent[]): Desk {
  return events.reduce((one, event) => turnDesk(one, event, translate('en', 'review')), desk)
}

const ids = (desk: Desk): string[] => desk.items.map(({ id }) => id)
const take = (id: string): DeskEvent => ({ type: 'take', id, done: 'Accepted' })

describe('the desk', () => {
  it('shows the next item at once when one is answered, and the last one at the end', () => {
    const one = run(openDesk(THREE), take('a'))
    expect([one.at, ids(one), countLeft(one.counts), one.said]).toEqual(['b', ['b', 'c'], 2, 'Accepted. 2 left.'])
    const end = run(one, { type: 'go', id: 'c' }, take('c'))
    expect([end.at, ids(end)]).toEqual(['b', ['b']])
    const empty = run(end, take('b'))
    expect([empty.at, empty.said]).toEqual([null, 'Accepted. Nothing is left.'])
  })

  it('moves within what there is, and says where it ends', () => {
    const desk = run(openDesk(THREE), { type: 'move', by: 5 })
    expect([desk.at, desk.said]).toEqual(['c', ''])
    expect(run(desk, { type: 'move', by: 1 })).toMatchObject({ at: 'c', said: 'This is the last one.' })
    expect(run(openDesk(THREE), { type: 'move', by: -1 })).toMatchObject({ at: 'a', said: 'This is the first one.' })
  })

  it('puts an item that was refused back in its place, and leaves the reader where she is', () => {
    const fresh = { ...sampleUnsure('a', 30), meeting: { ...sampleUnsure('a').meeting, version: 2 } }
    const desk = run(openDesk(THREE), take('a'), { type: 'failed', id: 'a', item: fresh, notice })
    expect([desk.at, ids(desk), countLeft(desk.counts)]).toEqual(['b', ['a', 'b', 'c'], 3])
    expect(desk.items[0]).toBe(fresh)
    expect(desk.notices.get('a')).toBe(notice)
    expect(desk.deeds).toEqual([])
    expect(run(desk, { type: 'go', id: 'a' }, take('a')).notices.size).toBe(0)
  })

  it('does not bring back what somebody else has settled', () => {
    const desk = run(openDesk(THREE), take('a'), { type: 'failed', id: 'a', item: null, notice })
    expect([ids(desk), desk.said]).toEqual([['b', 'c'], 'It was changed in between. It waits no more.'])
  })

  it('brings an undone item back before the reader', () => {
    const done = run(openDesk(THREE), take('a'), { type: 'acted', id: 'a', act: 7 }, take('b'))
    expect(done.deeds.map(({ act }) => act)).toEqual([7, null])
    const back = run(done, { type: 'undone', act: 7, item: sampleUnsure('a', 30) })
    expect([back.at, ids(back), countLeft(back.counts)]).toEqual(['a', ['a', 'c'], 2])
    expect(back.deeds.map(({ item }) => item.id)).toEqual(['b'])
    expect(back.said).toBe('Taken back: accepted. 2 left.')
  })

  it('does not count an item twice whose mending is undone', () => {
    const item = sampleUnsure('a', 30)
    const desk = run(openDesk(THREE), { type: 'mended', item, act: 4 }, { type: 'undone', act: 4, item })
    expect([ids(desk), countLeft(desk.counts)]).toEqual([['a', 'b', 'c'], 3])
  })

  it('takes no item from a later page that it has, or that is being answered', () => {
    const more = page(sampleUnsure('a', 30), sampleUnsure('c', 10), sampleUnsure('d', 5))
    const desk = run(openDesk(THREE), take('a'), { type: 'more', page: { ...more, next: 'x' } })
    expect([ids(desk), desk.next]).toEqual([['b', 'c', 'd'], 'x'])
  })

  it('drops what waits no more when it is read anew, and shows what there is now', () => {
    const fresh = { ...sampleUnsure('c', 10), meeting: { ...sampleUnsure('c').meeting, version: 9 } }
    const desk = run(openDesk(THREE), {
      ...{ type: 'refreshed', asked: ['a', 'c'], items: [fresh], counts: { ...NONE, confidence: 2 } },
    })
    expect([desk.at, ids(desk), desk.items[1]]).toEqual(['b', ['b', 'c'], fresh])
  })

  it('counts the kind that it shows', () => {
    const desk = openDesk({ ...THREE, counts: { ...NONE, name: 4, confidence: 3 } }, 'confidence')
    expect(run(desk, take('a')).said).toBe('Accepted. 2 left.')
  })
})
