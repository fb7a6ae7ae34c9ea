'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import type { FieldValues, Json, SeatValue } from './decision-values'
import { change, type Draft, draftValue, listPresent } from './draft'
import type { Editor } from './editor'
import { MeetingFields } from './meeting-fields'
import type { Words } from './read-sentences'
import { ReasonFields } from './reason-fields'
import { tellTrouble } from './tell-trouble'
import { useAct } from './use-act'

/** A meeting of which nothing is said yet but what most are. */
const BLANK: FieldValues = {
  ...{ kind: 'talks', status: 'held', level: null, place: null, visit: null },
  date: { date: null, dateEnd: null, datePrecision: 'day' },
}

/** A meeting that no report tells of, or none that the machine could read: written down by hand. */
export function NewMeetingForm() {
  const t = useWords('curation')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>({})
  const [why, setWhy] = useState('')
  const [evidence, setEvidence] = useState<Words | null>(null)
  const { busy, message, problems, act, forget } = useAct()
  useEffect(() => {
    if (message) form.current?.querySelector<HTMLElement>('[aria-invalid], .trouble')?.focus()
  }, [message])

  const editor: Editor = {
    base: BLANK,
    draft,
    problems,
    locks: new Map(),
    set: (field, value) => {
      setDraft((old) => change(BLANK, old, field, value))
      forget()
    },
  }
  const add = () =>
    act({ action: 'add', meeting: writeMeeting(draft), why: why || undefined, evidence }, ({ meetings: [made] }) => {
      if (made) router.push(`/meetings/${encodeURIComponent(made.id)}`)
    })
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t('addMeeting')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <MeetingFields editor={editor} />
      <ReasonFields why={why} onWhy={setWhy} evidence={evidence} onEvidence={setEvidence} />
      <div className="foot-of-form">
        <p className="trouble" role="alert" tabIndex={-1}>
          {message && tellTrouble(t('notAdded'), message, problems, t)}
        </p>
        <p className="buttons">
          <button type="submit" className="go" aria-disabled={busy}>
            {t('addTheMeeting')}
          </button>
        </p>
      </div>
    </form>
  )
}

function writeMeeting(draft: Draft): Json {
  const value = (field: string) => draftValue(BLANK, draft, field)
  const date = value('date') as { date: string | null }
  return {
    ...{ kind: value('kind'), status: value('status'), level: value('level') },
    ...{ place: value('place'), visit: value('visit') },
    ...(date.date === null ? { date: null, dateEnd: null, datePrecision: null } : date),
    countries: listPresent(BLANK, draft, 'country'),
    organizations: listPresent(BLANK, draft, 'organization'),
    areas: listPresent(BLANK, draft, 'area'),
    participants: listPresent(BLANK, draft, 'participant').map((key) => ({
      key,
      ...(value(`participant:${key}`) as SeatValue),
    })),
  }
}
