import type { RefObject } from 'react'

const KEYS = [
  ['a', 'accept what is asked, or the answer that is chosen'],
  ['e', 'mend the fields of the meeting'],
  ['m', 'merge two meetings, or two names of one person'],
  ['s', 'keep two meetings apart, or split a report off'],
  ['r', 'reject'],
  ['1–9', 'choose among the answers'],
  ['u', 'undo the last act of this session, then the one before it'],
  ['n or j', 'to the next item'],
  ['p or k', 'to the one before'],
  ['?', 'show these keys'],
] as const

type Props = { dialog: RefObject<HTMLDialogElement | null>; enabled: boolean; onEnable: (enabled: boolean) => void }

/** The keys, and a switch for readers whose voice or hand would press them unawares. */
export function KeyHelp({ dialog, enabled, onEnable }: Props) {
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={enabled} onChange={(event) => onEnable(event.target.checked)} /> Single keys
        work on this page
      </label>
      <p>
        <button type="button" className="go" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </p>
    </dialog>
  )
}
