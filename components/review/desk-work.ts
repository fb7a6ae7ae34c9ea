import type { ReviewItem, ReviewPage } from '../../lib/dataset/review'
import type { Translator } from '../../lib/words/translate'
import { type ChangeAnswer, type ChangeRequest, postChange } from '../curation/post-change'
import { tellRefusal } from '../curation/tell-trouble'
import { askItems, askNext } from './ask-queue'
import { type Desk, type DeskEvent, openDesk, placeOf, turnDesk } from './desk-state'
import type { QueueAddress } from './queue-address'
import { type OwnVersions, renewVersions } from './renew-versions'
import { meetingsOf } from './tell-item'

/** So many items lie ready behind the one in focus before more are asked for. */
const AHEAD = 30

/** The desk and all that asks the base for it: acts go out one after the other, the page never waits for them. */
export type DeskWork = {
  get: () => Desk
  subscribe: (listener: () => void) => () => void
  turn: (event: DeskEvent) => void
  /** Answers an item: it leaves at once, and comes back where the base refuses. */
  answer: (item: ReviewItem, request: ChangeRequest, done: string) => void
  /** Mends fields of an item, which stays. */
  mend: (item: ReviewItem, request: ChangeRequest) => Promise<ChangeAnswer>
  /** Takes the last act of this session back. */
  undo: () => void
}

/** In what words the desk says what it does. */
export type DeskWords = { t: Translator<'review'>; curation: Translator<'curation'> }

/** Begins work on a queue with its first page. */
export function startDeskWork(first: ReviewPage, address: QueueAddress, words: DeskWords): DeskWork {
  const { t } = words
  let desk = openDesk(first, address.kind)
  const listeners = new Set<() => void>()
  const own = new Map<string, number>()
  const touched = { meetings: new Set<string>(), names: false }
  let line: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let asking = false

  const turn = (event: DeskEvent) => {
    desk = turnDesk(desk, event, t)
    for (const listener of listeners) listener()
    lookAhead()
  }

  const lookAhead = async () => {
    const { next, items } = desk
    if (next === null || asking || items.length - placeOf(desk) > AHEAD) return
    asking = true
    try {
      const page = await askNext(address, next)
      asking = false
      turn({ type: 'more', page })
    } catch {
      asking = false
      desk = { ...desk, said: t('notFetched') }
      for (const listener of listeners) listener()
    }
  }

  const send = async (request: ChangeRequest): Promise<ChangeAnswer> => {
    const answer = await postChange(renewVersions(request, own as OwnVersions))
    if (answer.kind !== 'done') return answer
    for (const { id, version } of answer.meetings) {
      touched.meetings.add(id)
      if (typeof version === 'number') own.set(id, version)
    }
    touched.names ||= request.action === 'merge_people' || request.action === 'undo'
    return answer
  }

  /** What the acts touched is read anew once no act is on its way, for their questions may have changed or gone. */
  const refresh = async () => {
    const near = desk.items.filter(
      (item) => (touched.names && item.kind === 'name') || meetingsOf(item).some(({ id }) => touched.meetings.has(id)),
    )
    const asked = near.map(({ id }) => id)
    touched.meetings.clear()
    touched.names = false
    const { items, counts } = await askItems(address, asked)
    if (waiting === 0) turn({ type: 'refreshed', asked, items, counts })
  }

  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1
    const result = line.then(work)
    line = result
      .catch(() => turn({ type: 'say', said: t('noAnswer') }))
      .then(() => {
        waiting -= 1
        if (waiting === 0) return refresh().catch(() => {})
      })
    return result
  }

  const readOne = async (id: string): Promise<ReviewItem | null> => (await askItems(address, [id])).items[0] ?? null

  return {
    get: () => desk,
    subscribe(listener) {
      listeners.add(listener)
      lookAhead()
      return () => listeners.delete(listener)
    },
    turn,
    answer(item, request, done) {
      const { id } = item
      turn({ type: 'take', id, done })
      queue(async () => {
        const answer = await send(request)
        if (answer.kind === 'done') return turn({ type: 'acted', id, act: answer.act })
        const notice = { message: tellFailure(answer, words), changes: answer.kind === 'stale' ? answer.changes : [] }
        turn({ type: 'failed', id, item: await readOne(id).catch(() => item), notice })
      }).catch(() => {})
    },
    mend(item, request) {
      return queue(async () => {
        const answer = await send(request)
        if (answer.kind === 'done') turn({ type: 'mended', item, act: answer.act })
        if (answer.kind === 'stale') for (const { id } of meetingsOf(item)) touched.meetings.add(id)
        return answer
      })
    },
    undo() {
      queue(async () => {
        const deed = desk.deeds.at(-1)
        if (!deed || deed.act === null) return turn({ type: 'say', said: t('nothingToUndo') })
        const answer = await send({ action: 'undo', act: deed.act })
        if (answer.kind !== 'done') {
          return turn({ type: 'forget', act: deed.act, said: t('notUndone', { message: tellFailure(answer, words) }) })
        }
        turn({ type: 'undone', act: deed.act, item: await readOne(deed.item.id).catch(() => null) })
      }).catch(() => {})
    },
  }
}

function tellFailure(answer: Exclude<ChangeAnswer, { kind: 'done' }>, { t, curation }: DeskWords): string {
  if (answer.kind === 'stale') return t('changedBetween')
  if (answer.kind === 'failed' || answer.problems.length === 0) return tellRefusal(answer, curation)
  return answer.problems.map(({ message }) => message).join(' ')
}
