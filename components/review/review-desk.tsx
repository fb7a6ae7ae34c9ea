'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useNames, useWords } from '#words'
import type { ReviewItem, ReviewKind, ReviewMeeting, ReviewPage } from '../../lib/dataset/review'
import { type Act, type Choice, countOptions, firstChoice, listActs } from './acts'
import { countLeft, placeOf } from './desk-state'
import { startDeskWork } from './desk-work'
import { ItemCard } from './item-card'
import { KeyHelp } from './key-help'
import { NothingWaits } from './nothing-waits'
import { hrefOfQueue, type QueueAddress } from './queue-address'
import { KindList, QueueHead } from './queue-head'
import { QueueList } from './queue-list'
import { showItem } from './show-item'
import { useKeys } from './use-keys'

type Props = {
  first: ReviewPage
  kind: ReviewKind | null
  /** The filters of the page, as a query. */
  query: string
  /** Nothing may be decided about what the base knew on a day that is over. */
  frozen: boolean
}

/** One question in focus beside the queue; single keys, or the buttons that bear them, answer it. */
export function ReviewDesk({ first, kind, query, frozen }: Props) {
  const t = useWords('review')
  const curation = useWords('curation')
  const names = useNames()
  const address: QueueAddress = { kind, query }
  const [work] = useState(() => startDeskWork(first, address, { t, curation }))
  const desk = useSyncExternalStore(work.subscribe, work.get, work.get)
  const [chosen, setChosen] = useState<{ id: string; choice: Choice } | null>(null)
  const [mending, setMending] = useState<string | null>(null)
  const [keys, setKeys] = useState(true)
  const [live, setLive] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const shown = useRef(desk.at)

  useEffect(() => setLive(true), [])
  useEffect(() => {
    if (shown.current === desk.at) return
    shown.current = desk.at
    showItem(heading.current)
  }, [desk.at])

  const item = desk.items[placeOf(desk)]
  const choice = item && (chosen?.id === item.id ? chosen.choice : firstChoice(item))
  const acts = item && choice && !frozen ? listActs(item, choice, { t, names }) : []
  const left = countLeft(desk.counts, kind)
  const move = (by: number) => work.turn({ type: 'move', by })
  const choose = (next: Choice) => item && setChosen({ id: item.id, choice: next })
  const act = (key: Act['key']) => {
    const found = acts.find((one) => one.key === key)
    if (!item || !found) return
    if (key === 'e') setMending(mending === item.id ? null : item.id)
    else if (found.request === null) work.turn({ type: 'say', said: found.need ?? '' })
    else work.answer(item, found.request, found.done)
  }

  useKeys(live && keys, (key) => {
    const found = acts.find((one) => one.key === key)
    if (found) act(found.key)
    else if (key === '?') help.current?.showModal()
    else if (key === 'n' || key === 'j') move(1)
    else if (key === 'p' || key === 'k') move(-1)
    else if (key === 'u' && !frozen) work.undo()
    else if (choice && acts.length > 0 && Number(key) <= countOptions(item))
      choose({ ...choice, option: Number(key) - 1 })
    else return false
    return true
  })

  return (
    <>
      <div className="review">
        <QueueHead left={countLeft(desk.counts)} frozen={frozen} />
        <section className="focus fig" aria-label={t('inFocus')}>
          {item && choice ? (
            <ItemCard
              key={item.id}
              {...{ item, choice, acts, heading, frozen }}
              said={desk.said}
              notice={desk.notices.get(item.id) ?? null}
              mending={mending === item.id ? mendable(item, choice) : null}
              undoable={desk.deeds.length > 0}
              onChoice={choose}
              onAct={act}
              onUndo={work.undo}
              onMove={move}
              onHelp={() => help.current?.showModal()}
              onSave={(request) => work.mend(item, request)}
              onClose={() => {
                setMending(null)
                heading.current?.focus()
              }}
            />
          ) : (
            <NothingWaits
              coming={desk.next === null ? 0 : left}
              wider={query !== '' || countLeft(desk.counts) > 0 ? '/review' : null}
              said={desk.said}
              undoable={desk.deeds.length > 0}
              onUndo={work.undo}
              heading={heading}
            />
          )}
        </section>
        <div className="beside-it">
          <KindList counts={desk.counts} kind={kind} query={query} />
          <QueueList
            {...{ desk, left, live }}
            mixed={kind === null}
            hrefOf={(one) => hrefOfQueue(address, one.id)}
            onGo={(id) => {
              heading.current?.focus({ preventScroll: true })
              work.turn({ type: 'go', id })
            }}
            onMove={move}
          />
        </div>
      </div>
      <KeyHelp dialog={help} enabled={keys} onEnable={setKeys} />
    </>
  )
}

/** Of two meetings that may be one, the one that would stay. */
function mendable(item: ReviewItem, { option }: Choice): ReviewMeeting {
  return item.kind === 'duplicate' ? item.meetings[option === 1 ? 1 : 0] : item.meeting
}
