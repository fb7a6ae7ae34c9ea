import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '#words'
import { lowerFirst } from '../../lib/words/letter-case'
import type { Translator } from '../../lib/words/translate'
import { type Telling, useTelling } from '../ui/telling'
import { decisionValues } from './decision-values'
import type { TaskProps } from './desk'
import { change, type Draft, rebase } from './draft'
import type { Editor } from './editor'
import { MeetingFields } from './meeting-fields'
import type { Words } from './read-sentences'
import { ReasonFields } from './reason-fields'
import { StaleNotice } from './stale-notice'
import { tellTrouble } from './tell-trouble'
import { tellField } from './tell-value'
import { useAct } from './use-act'

type Props = Omit<TaskProps, 'task'>

/** The meeting as a form: what is changed is kept apart until it is saved, and stays when the meeting changes meanwhile. */
export function EditPanel({ desk, onDone, onClose, onDirty }: Props) {
  const t = useWords('curation')
  const telling = useTelling()
  const base = useMemo(() => decisionValues(desk.meeting), [desk.meeting])
  const [touched, setTouched] = useState<Draft>({})
  const [why, setWhy] = useState('')
  const [evidence, setEvidence] = useState<Words | null>(null)
  const { busy, message, problems, stale, act, forget } = useAct()
  const form = useRef<HTMLFormElement>(null)
  const draft = rebase(base, touched)
  const fields = Object.keys(draft)

  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  useUnsaved(fields.length > 0, onDirty)
  useEffect(() => {
    if (message) form.current?.querySelector<HTMLElement>('[aria-invalid], .trouble')?.focus()
  }, [message])

  const save = (version: number) =>
    act({ action: 'edit', meeting: desk.id, version, set: draft, why: why || undefined, evidence }, () =>
      onDone(t('saved', { fields: tellFields(fields, t, telling) })),
    )
  const editor: Editor = {
    base,
    draft,
    problems,
    locks: new Map(Object.entries(desk.locks)),
    set: (field, value) => {
      setTouched((old) => change(base, old, field, value))
      if (!stale) forget()
    },
    giveBack: (field) => act({ action: 'clear', meeting: desk.id, version: desk.version, fields: [field] }),
  }
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('editMeeting')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (fields.length > 0) save(desk.version)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && fields.length === 0) onClose()
      }}
    >
      {stale && (
        <StaleNotice
          changes={stale.changes}
          mine={fields}
          onApply={() => save(stale.version)}
          onDrop={() => {
            setTouched({})
            forget()
          }}
        />
      )}
      <MeetingFields editor={editor} />
      <ReasonFields why={why} onWhy={setWhy} evidence={evidence} onEvidence={setEvidence} />
      <div className="foot-of-form">
        <p className="trouble" role="alert" tabIndex={-1}>
          {message && tellTrouble(t('notSaved'), message, problems, t)}
        </p>
        <p className="buttons">
          <button type="submit" className="go" aria-disabled={busy || fields.length === 0}>
            {fields.length === 0 ? t('nothingChanged') : t('save', { fields: tellFields(fields, t, telling) })}
          </button>
          <button type="button" className="act" onClick={onClose}>
            {fields.length === 0 ? t('close') : t('dropAndClose')}
          </button>
        </p>
      </div>
    </form>
  )
}

/** Says that there is something to lose, and has the browser ask before the page is left. */
function useUnsaved(dirty: boolean, onDirty: (dirty: boolean) => void): void {
  useEffect(() => {
    onDirty(dirty)
    if (!dirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [dirty, onDirty])
}

const NAMED = 3

/** "date and place", "5 changes". */
function tellFields(fields: readonly string[], t: Translator<'curation'>, telling: Telling): string {
  const names = [...new Set(fields.map((field) => lowerFirst(tellField(field, telling))))]
  return names.length > NAMED ? t('changes', { count: fields.length }) : telling.names.list(names)
}
