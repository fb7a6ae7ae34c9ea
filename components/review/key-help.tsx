import type { RefObject } from 'react'
import { useWords } from '#words'

const KEYS = [
  ['a', 'keyAccept'],
  ['e', 'keyMend'],
  ['m', 'keyMerge'],
  ['s', 'keySplit'],
  ['r', 'keyReject'],
  ['1–9', 'keyChoose'],
  ['u', 'keyUndo'],
  ['nOrJ', 'keyNext'],
  ['pOrK', 'keyPrevious'],
  ['?', 'keyHelp'],
] as const

type Props = { dialog: RefObject<HTMLDialogElement | null>; enabled: boolean; onEnable: (enabled: boolean) => void }

/** The keys, and a switch for readers whose voice or hand would press them unawares. */
export function KeyHelp({ dialog, enabled, onEnable }: Props) {
  const t = useWords('review')
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys')}</h2>
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd className="key">{key === 'nOrJ' || key === 'pOrK' ? t(key) : key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={enabled} onChange={(event) => onEnable(event.target.checked)} /> {t('keysWork')}
      </label>
      <p>
        <button type="button" className="go" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
    </dialog>
  )
}
