import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '#words'
import type { ReviewMeeting } from '../../lib/dataset/review'
import { decisionValues } from '../curation/decision-values'
import { change, type Draft, rebase } from '../curation/draft'
import { MeetingFields } from '../curation/meeting-fields'
import type { ChangeAnswer, ChangeRequest } from '../curation/post-change'
import { tellRefusal } from '../curation/tell-trouble'

type Props = {
  meeting: ReviewMeeting
  save: (request: ChangeRequest) => Promise<ChangeAnswer>
  onClose: () => void
}

/** The fields of a meeting to be mended in place; what cannot be saved stays in the form, with the reason. */
export function MendForm({ meeting, save, onClose }: Props) {
  const t = useWords('review')
  const curation = useWords('curation')
  const base = useMemo(() => decisionValues(flatten(meeting)), [meeting])
  const [touched, setTouched] = useState<Draft>({})
  const [answer, setAnswer] = useState<ChangeAnswer | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const draft = rebase(base, touched)
  const changed = Object.keys(draft).length

  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])

  const send = async () => {
    if (changed === 0 || busy) return
    setBusy(true)
    const next = await save({ action: 'edit', meeting: meeting.id, version: meeting.version, set: draft })
    setBusy(false)
    setAnswer(next)
    if (next.kind === 'done') onClose()
  }
  const tellFailure = (): string => {
    if (answer === null || answer.kind === 'done') return ''
    if (answer.kind === 'stale') return t('notSavedStale')
    return t('notSavedWhy', { message: tellRefusal(answer, curation) })
  }
  const problems = new Map(
    answer?.kind === 'refused'
      ? answer.problems.map(({ field, message }) => [field.replace(/^set\./, ''), message])
      : [],
  )
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('mendMeeting')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && changed === 0) onClose()
      }}
    >
      <MeetingFields
        editor={{
          base,
          draft,
          problems,
          locks: new Map(),
          set: (field, value) => setTouched((old) => change(base, old, field, value)),
        }}
      />
      <p className="trouble" role="alert">
        {tellFailure()}
      </p>
      <p className="buttons">
        <button type="submit" className="go" aria-disabled={busy || changed === 0}>
          {t('saveChanges', { count: changed })}
        </button>
        <button type="button" className="act" onClick={onClose}>
          {changed === 0 ? t('close') : t('dropAndClose')}
        </button>
      </p>
    </form>
  )
}

function flatten({ place, visit, ...meeting }: ReviewMeeting) {
  return {
    ...meeting,
    city: place?.city ?? null,
    country: place?.country ?? null,
    visitType: visit?.type ?? null,
    guest: visit?.guest ?? null,
    host: visit?.host ?? null,
  }
}
