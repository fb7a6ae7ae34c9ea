import {
  compareReviewItems,
  type ReviewCounts,
  type ReviewItem,
  type ReviewKind,
  type ReviewPage,
} from '../../lib/dataset/review'
import { lowerFirst } from '../../lib/words/letter-case'
import type { Translator } from '../../lib/words/translate'
import type { ChangeBetween } from '../curation/post-change'

/** What went wrong with an act on an item, which therefore came back. */
export type Notice = { message: string; changes: readonly ChangeBetween[] }

/** Something the reader did here; `act` is its number once the base has it. */
export type Deed = { item: ReviewItem; done: string; act: number | null }

/** The state of the review page: what waits, what is in focus, what was done here and what went wrong. */
export type Desk = {
  /** The kind of question that the queue is of; `null` for all of them. */
  kind: ReviewKind | null
  /** What waits and is loaded, in the order of the queue. */
  items: readonly ReviewItem[]
  /** The item in focus; `null` where nothing waits. */
  at: string | null
  /** The cursor behind the last item; `null` at the end. */
  next: string | null
  counts: ReviewCounts
  /** What was done in this session, the newest last. */
  deeds: readonly Deed[]
  notices: ReadonlyMap<string, Notice>
  /** Said to those who listen, and shown to those who look. */
  said: string
}

export type DeskEvent =
  | { type: 'go'; id: string }
  | { type: 'move'; by: number }
  | { type: 'say'; said: string }
  /** The reader has answered; the base has not yet. */
  | { type: 'take'; id: string; done: string }
  | { type: 'acted'; id: string; act: number }
  /** A field of the item in focus was mended, and the item stays. */
  | { type: 'mended'; item: ReviewItem; act: number }
  /** The base refused; `item` is as it is now, `null` where it waits no more. */
  | { type: 'failed'; id: string; item: ReviewItem | null; notice: Notice }
  /** An act was taken back; `item` is `null` where it waits no more all the same. */
  | { type: 'undone'; act: number; item: ReviewItem | null }
  /** An act cannot be taken back any more. */
  | { type: 'forget'; act: number; said: string }
  | { type: 'more'; page: ReviewPage }
  /** Of the items asked for only these wait still. */
  | { type: 'refreshed'; asked: readonly string[]; items: readonly ReviewItem[]; counts: ReviewCounts }

/** The desk with the first page of the queue on it. */
export function openDesk({ items, next, counts }: ReviewPage, kind: ReviewKind | null = null): Desk {
  return { kind, items, at: items[0]?.id ?? null, next, counts, deeds: [], notices: new Map(), said: '' }
}

/** How many questions are left, of one kind or of all. */
export function countLeft(counts: ReviewCounts, kind: ReviewKind | null = null): number {
  return kind === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[kind]
}

/** The place of the item in focus; -1 where there is none. */
export function placeOf({ items, at }: Pick<Desk, 'items' | 'at'>): number {
  return items.findIndex((item) => item.id === at)
}

function insert(items: readonly ReviewItem[], item: ReviewItem): ReviewItem[] {
  return [...items.filter(({ id }) => id !== item.id), item].sort(compareReviewItems)
}

function recount(counts: ReviewCounts, item: ReviewItem, by: number): ReviewCounts {
  return { ...counts, [item.kind]: Math.max(0, counts[item.kind] + by) }
}

/** Takes items out; the focus goes to the next one that stays, or the last. */
function takeOut(desk: Desk, gone: ReadonlySet<string>): Pick<Desk, 'items' | 'at'> {
  const items = desk.items.filter(({ id }) => !gone.has(id))
  if (desk.at === null || !gone.has(desk.at)) return { items, at: desk.at ?? items[0]?.id ?? null }
  const behind = desk.items.slice(placeOf(desk)).find(({ id }) => !gone.has(id))
  return { items, at: (behind ?? items.at(-1))?.id ?? null }
}

function without(notices: ReadonlyMap<string, Notice>, id: string): ReadonlyMap<string, Notice> {
  return new Map([...notices].filter(([key]) => key !== id))
}

/** Items that the reader has answered and the base has not: a page that was read in between may still hold them. */
function listPending({ deeds }: Desk): Set<string> {
  return new Set(deeds.filter(({ act }) => act === null).map(({ item }) => item.id))
}

/** What becomes of the desk; pure, and it never asks the base. */
export function turnDesk(desk: Desk, event: DeskEvent, t: Translator<'review'>): Desk {
  switch (event.type) {
    case 'say':
      return { ...desk, said: event.said }
    case 'go':
      return desk.items.some(({ id }) => id === event.id) ? { ...desk, at: event.id, said: '' } : desk
    case 'move': {
      const place = Math.min(Math.max(placeOf(desk) + event.by, 0), desk.items.length - 1)
      const said = place === placeOf(desk) ? (event.by > 0 ? t('lastOne') : t('firstOne')) : ''
      return { ...desk, at: desk.items[place]?.id ?? null, said }
    }
    case 'take': {
      const item = desk.items.find(({ id }) => id === event.id)
      if (!item) return desk
      const counts = recount(desk.counts, item, -1)
      const deeds = [...desk.deeds, { item, done: event.done, act: null }]
      const said = t('done', { done: event.done, left: tellLeft(desk.kind, counts, t) })
      return {
        ...desk,
        ...takeOut(desk, new Set([event.id])),
        counts,
        deeds,
        notices: without(desk.notices, event.id),
        said,
      }
    }
    case 'acted':
      return {
        ...desk,
        deeds: desk.deeds.map((deed) => (isPending(deed, event.id) ? { ...deed, act: event.act } : deed)),
      }
    case 'mended':
      return {
        ...desk,
        deeds: [...desk.deeds, { item: event.item, done: t('mended'), act: event.act }],
        said: t('mendedSaid'),
      }
    case 'failed': {
      const deed = desk.deeds.find((one) => isPending(one, event.id))
      if (!deed) return desk
      const deeds = desk.deeds.filter((one) => one !== deed)
      if (!event.item) return { ...desk, deeds, said: `${event.notice.message} ${t('waitsNoMore')}` }
      const notices = new Map(desk.notices).set(event.id, event.notice)
      const counts = recount(desk.counts, event.item, 1)
      const items = insert(desk.items, event.item)
      return {
        ...desk,
        deeds,
        notices,
        counts,
        items,
        at: desk.at ?? event.id,
        said: t('oneCameBack', { message: event.notice.message }),
      }
    }
    case 'undone': {
      const deed = desk.deeds.find(({ act }) => act === event.act)
      const deeds = desk.deeds.filter((one) => one !== deed)
      const said = deed ? t('takenBackWhat', { done: lowerFirst(deed.done) }) : t('takenBack')
      if (!event.item) return { ...desk, deeds, said }
      const there = desk.items.some(({ id }) => id === event.item?.id)
      const counts = recount(desk.counts, event.item, there ? 0 : 1)
      return {
        ...desk,
        deeds,
        counts,
        items: insert(desk.items, event.item),
        at: event.item.id,
        said: `${said} ${tellLeft(desk.kind, counts, t)}`,
      }
    }
    case 'forget':
      return { ...desk, deeds: desk.deeds.filter(({ act }) => act !== event.act), said: event.said }
    case 'more': {
      const known = new Set([...desk.items.map(({ id }) => id), ...listPending(desk)])
      const items = [...desk.items, ...event.page.items.filter(({ id }) => !known.has(id))]
      return { ...desk, items, at: desk.at ?? items[0]?.id ?? null, next: event.page.next }
    }
    case 'refreshed': {
      const fresh = new Map(event.items.map((item) => [item.id, item]))
      const gone = new Set(event.asked.filter((id) => !fresh.has(id)))
      const kept = takeOut(desk, gone)
      return { ...desk, ...kept, items: kept.items.map((item) => fresh.get(item.id) ?? item), counts: event.counts }
    }
  }
}

function isPending(deed: Deed, id: string): boolean {
  return deed.item.id === id && deed.act === null
}

/** "41 left", "Nothing is left". */
function tellLeft(kind: ReviewKind | null, counts: ReviewCounts, t: Translator<'review'>): string {
  const left = countLeft(counts, kind)
  return left === 0 ? t('leftNone') : t('left', { count: String(left) })
}
