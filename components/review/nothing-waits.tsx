import Link from 'next/link'
import type { RefObject } from 'react'
import { useWords } from '#words'
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
  const t = useWords('review')
  const kept = useKeptAsOf()
  return (
    <div className="nothing">
      <h2 ref={heading} tabIndex={-1}>
        {coming > 0 ? t('coming') : t('nothingWaits')}
      </h2>
      {coming === 0 && wider !== null && (
        <p>{t.rich('wider', { a: (words) => <Link href={kept(wider)}>{words}</Link> })}</p>
      )}
      <p className="done" role="status">
        {said}
      </p>
      {undoable && (
        <div className="acts-row">
          <button type="button" aria-keyshortcuts="u" onClick={onUndo}>
            <KeyCap>u</KeyCap> {t('undo')}
          </button>
        </div>
      )}
    </div>
  )
}
