import { useWords } from '#words'
import type { Act } from './acts'
import { KeyCap } from './key-cap'

type Props = {
  acts: readonly Act[]
  /** Whether anything that was done here can be taken back; `null` where nothing may be done at all. */
  undoable: boolean | null
  onAct: (key: Act['key']) => void
  onUndo: () => void
  onMove: (by: number) => void
  onHelp: () => void
}

/** Everything that can be done with the item in focus, each with its key. */
export function ActRow({ acts, undoable, onAct, onUndo, onMove, onHelp }: Props) {
  const t = useWords('review')
  return (
    <fieldset className="acts-row">
      <legend className="vh">{t('whatToDo')}</legend>
      {acts.map(({ key, label, need, request }) => (
        <Button key={key} cap={key} label={label} hint={request === null ? need : undefined} press={() => onAct(key)} />
      ))}
      <span className="rest">
        {undoable !== null && <Button cap="u" label={t('undo')} press={onUndo} off={!undoable} />}
        <Button cap="p" label={t('previous')} press={() => onMove(-1)} />
        <Button cap="n" label={t('next')} press={() => onMove(1)} />
        <Button cap="?" label={t('keys')} press={onHelp} />
      </span>
    </fieldset>
  )
}

type ButtonProps = { cap: string; label: string; hint?: string; off?: boolean; press: () => void }

function Button({ cap, label, hint, off = false, press }: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={cap}
      aria-disabled={off || hint !== undefined}
      title={hint}
      onClick={press}
    >
      <KeyCap>{cap}</KeyCap> {label}
    </button>
  )
}
