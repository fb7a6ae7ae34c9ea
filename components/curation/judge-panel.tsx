import { useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import type { Desk } from './desk'
import { FormEnd } from './form-end'
import type { Words } from './read-sentences'
import { ReasonFields } from './reason-fields'
import { StaleNotice } from './stale-notice'
import { useAct } from './use-act'

type Props = { desk: Desk; action: 'reject' | 'delete'; onClose: () => void }

const WORDS = {
  reject: {
    say: 'rejectSays',
    go: 'taskReject',
    name: 'rejectMeeting',
  },
  delete: { say: 'deleteSays', go: 'taskDelete', name: 'deleteMeeting' },
} as const

/** Takes a meeting out of the base, with a reason; its page stays and says so. */
export function JudgePanel({ desk, action, onClose }: Props) {
  const t = useWords('curation')
  const [why, setWhy] = useState('')
  const [evidence, setEvidence] = useState<Words | null>(null)
  const { busy, message, stale, act, forget } = useAct()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { say, go, name } = WORDS[action]
  const send = (version: number) =>
    act({ action, meeting: desk.id, version, why: why || undefined, evidence }, () =>
      document.getElementById('main')?.focus(),
    )
  return (
    <form
      ref={form}
      className="edit"
      aria-label={t(name)}
      onSubmit={(event) => {
        event.preventDefault()
        send(desk.version)
      }}
    >
      {stale && <StaleNotice changes={stale.changes} mine={[]} onApply={() => send(stale.version)} onDrop={forget} />}
      <p>{t(say)}</p>
      <ReasonFields why={why} onWhy={setWhy} evidence={evidence} onEvidence={setEvidence} />
      <FormEnd message={message} ready={!busy} onClose={onClose}>
        {t(go)}
      </FormEnd>
    </form>
  )
}
