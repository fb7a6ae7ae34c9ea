import Link from 'next/link'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useWords } from '#words'
import type { ReviewItem } from '../../lib/dataset/review'
import { useTelling } from '../ui/telling'
import type { Desk } from './desk-state'
import { placeOf } from './desk-state'
import { tellLine } from './tell-item'

/** Rows before and from the item in focus; the rest of the queue is only counted. */
const BEFORE = 5
const FROM = 15

type Props = {
  desk: Desk
  /** Questions of the kinds shown, loaded or not. */
  left: number
  /** Whether the kinds stand mixed, so that each row says its own. */
  mixed: boolean
  /** The address of this page with an item in focus; it works without a script. */
  hrefOf: (item: ReviewItem) => string
  live: boolean
  onGo: (id: string) => void
  onMove: (by: number) => void
}

/** What comes next, and what came before: a window on the queue that moves with the focus. */
export function QueueList({ desk, left, mixed, hrefOf, live, onGo, onMove }: Props) {
  const t = useWords('review')
  const telling = useTelling()
  const { number } = telling.names
  const { items, at, notices } = desk
  if (items.length === 0) return null
  const place = Math.max(0, placeOf(desk))
  const start = Math.max(0, Math.min(place - BEFORE, items.length - BEFORE - FROM))
  const shown = items.slice(start, start + BEFORE + FROM)
  const behind = Math.max(0, left - start - shown.length)

  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    onMove(by)
  }
  const go = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onGo(id)
  }
  return (
    <nav className="queue" aria-label={t('whatWaits')}>
      {start > 0 && <p className="by">{t('beforeThese', { count: number(start) })}</p>}
      <ol start={start + 1} onKeyDown={press}>
        {shown.map((item) => {
          const { kind, heading, meeting } = tellLine(item, t, telling)
          const current = item.id === at
          return (
            <li key={item.id}>
              <Link
                href={hrefOf(item)}
                prefetch={false}
                aria-current={current ? 'true' : undefined}
                tabIndex={live && !current ? -1 : undefined}
                onClick={(event) => go(event, item.id)}
              >
                <span className="what">{heading}</span>
                <span className="quiet">{meeting}</span>
                {mixed && <span className="quiet sort">{kind}</span>}
                {notices.has(item.id) && <span className="back">{t('cameBack')}</span>}
              </Link>
            </li>
          )
        })}
      </ol>
      {behind > 0 && <p className="by">{t('behindThese', { count: number(behind) })}</p>}
    </nav>
  )
}
