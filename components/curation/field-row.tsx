import { type ReactNode, useId } from 'react'
import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { LockMark } from './lock-mark'
import { tellValue } from './tell-value'

type Props = {
  label: string
  /** The field that the row is about. */
  field: string
  editor: Editor
  /** Set where the row has several controls, which then stand in a group of this name. */
  group?: boolean
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode
}

/** One field of a form: its label, its controls, what is wrong with it, what it was, and whose word it is. */
export function FieldRow({ label, field, editor, group = false, children }: Props) {
  const id = useId()
  const problem = editor.problems.get(field)
  const describedBy = problem ? `${id}-problem` : undefined
  const controls = children({ id, describedBy, invalid: problem !== undefined })
  return (
    <div className={field in editor.draft ? 'field changed' : 'field'} data-field={field}>
      {group ? (
        <span id={`${id}-label`} className="label">
          {label}
        </span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {group ? (
        <fieldset aria-labelledby={`${id}-label`} className="controls">
          {controls}
        </fieldset>
      ) : (
        <div className="controls">{controls}</div>
      )}
      <div className="beneath">
        {problem && (
          <p className="problem" id={`${id}-problem`}>
            {problem}
          </p>
        )}
        <FieldState field={field} label={label} editor={editor} />
      </div>
    </div>
  )
}

/** What a changed field was, or whose word an unchanged one is; each can be taken back. */
function FieldState({ field, label, editor }: { field: string; label: string; editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const { base, draft, locks, set, giveBack } = editor
  const lock = locks.get(field)
  if (field in draft) {
    const was = draftValue(base, {}, field)
    return (
      <p>
        {t('was', { value: tellValue(field, was, telling) })}{' '}
        <button type="button" className="act" onClick={() => set(field, was)}>
          {t('putBack')}
          <span className="vh">{t('ofField', { field: label })}</span>
        </button>
      </p>
    )
  }
  if (!lock) return null
  return (
    <p>
      <LockMark lock={lock} />{' '}
      {giveBack && (
        <button type="button" className="act" onClick={() => giveBack(field)}>
          {t('giveBack')}
          <span className="vh">{t('ofField', { field: label })}</span>
        </button>
      )}
    </p>
  )
}
