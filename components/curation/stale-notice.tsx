import { useEffect, useRef } from 'react'
import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import type { ChangeBetween } from './post-change'
import { SaidChangeLine } from './said-change'
import { tellChange } from './tell-change'
import { tellActor, tellMoment } from './tell-when'

type Props = {
  changes: readonly ChangeBetween[]
  /** Fields that the editor has changed as well. */
  mine: readonly string[]
  onApply: () => void
  onDrop: () => void
}

/** What was changed while somebody was editing; she applies her change on top of it, or drops hers. */
export function StaleNotice({ changes, mine, onApply, onDrop }: Props) {
  const t = useWords('curation')
  const telling = useTelling()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className="stale" ref={box} tabIndex={-1} aria-labelledby="stale-title">
      <h3 id="stale-title">{t('staleTitle')}</h3>
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <span className="quiet">
              {change.who ? tellActor(change.who, telling) : t('byReading')}, {tellMoment(change.when, telling)}
            </span>
            <br />
            <SaidChangeLine said={tellChange(change.field, change.before, change.after, telling)} />
            {mine.includes(change.field) && <span className="warn"> {t('youToo')}</span>}
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" className="go" onClick={onApply}>
          {t('applyMine')}
        </button>
        <button type="button" className="act" onClick={onDrop}>
          {t('dropMine')}
        </button>
      </p>
    </section>
  )
}
