import { useEffect, useRef } from 'react'
import type { ChangeBetween } from './post-change'
import { SaidChangeLine } from './said-change'
import { sayChange } from './say-change'
import { sayMoment } from './say-when'

type Props = {
  changes: readonly ChangeBetween[]
  /** Fields that the editor has changed as well. */
  mine: readonly string[]
  onApply: () => void
  onDrop: () => void
}

/** What was changed while somebody was editing; she applies her change on top of it, or drops hers. */
export function StaleNotice({ changes, mine, onApply, onDrop }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className="stale" ref={box} tabIndex={-1} aria-labelledby="stale-title">
      <h3 id="stale-title">The meeting was changed while you were editing. Nothing of yours is lost or saved yet.</h3>
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <span className="quiet">
              {change.who ?? 'A reading of reports'}, {sayMoment(change.when)}
            </span>
            <br />
            <SaidChangeLine said={sayChange(change.field, change.before, change.after)} />
            {mine.includes(change.field) && <span className="warn"> You changed this too.</span>}
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="go" onClick={onApply}>
          Apply mine on the new state
        </button>
        <button type="button" className="act" onClick={onDrop}>
          Drop mine
        </button>
      </p>
    </section>
  )
}
