import Link from 'next/link'
import type { RefObject } from 'react'
import { useKeptAsOf } from '../ui/use-kept-as-of'
import { KeyCap } from './key-cap'

type Props = {
  /** Questions that wait but are not here yet. */
  coming: number
  /** Where more waits: the queue without its kind and filters; `null` where this is all there is. */
  wider: string | null
  said: string
  undoable: boolean
  onUndo: () => void
  heading: RefObject<HTMLHeadingElement | null>
}

/** What stands in place of a card where nothing waits, or nothing has come yet. */
export function NothingWaits({ coming, wider, said, undoable, onUndo, heading }: Props) {
  const kept = useKeptAsOf()
  return (
    <div className="nothing">
      <h2 ref={heading} tabIndex={-1}>
        {coming > 0 ? 'The next are being fetched …' : 'Nothing waits for a person'}
      </h2>
      {coming === 0 && wider !== null && (
        <p>
          Of other kinds or under other filters there may be more:{' '}
          <Link href={kept(wider)}>show everything that waits</Link>.
        </p>
      )}
      <p className="done" role="status">
        {said}
      </p>
      {undoable && (
        <div className="acts-row">
          <button type="button" aria-keyshortcuts="u" onClick={onUndo}>
            <KeyCap>u</KeyCap> Undo
          </button>
        </div>
      )}
    </div>
  )
}
