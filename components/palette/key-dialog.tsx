'use client'

import { useEffect, useRef, useState } from 'react'
import { areSingleKeysOn, switchSingleKeys } from './single-keys'
import { useBasis } from './use-basis'

/** All keys of all pages, and a switch for those that are one letter. */
export function KeyDialog({ onClose }: { onClose: () => void }) {
  const basis = useBasis()
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(areSingleKeysOn)
  useEffect(() => {
    const element = dialog.current
    if (basis && element && !element.open) element.showModal()
  }, [basis])
  if (!basis) return null
  const { words, keys } = basis
  return (
    <dialog ref={dialog} className="keys all-keys" aria-labelledby="all-keys-title" onClose={onClose}>
      <h2 id="all-keys-title">{words.keys}</h2>
      {keys.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchSingleKeys(event.target.checked)
            setOn(event.target.checked)
          }}
        />{' '}
        {words.singleKeys}
      </label>
      <p>
        <button type="button" className="go" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  )
}
