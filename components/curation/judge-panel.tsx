import { useEffect, useRef, useState } from 'react'
import type { Desk } from './desk'
import { FormEnd } from './form-end'
import type { Words } from './read-sentences'
import { ReasonFields } from './reason-fields'
import { StaleNotice } from './stale-notice'
import { useAct } from './use-act'

type Props = { desk: Desk; action: 'reject' | 'delete'; onClose: () => void }

const WORDS = {
  reject: {
    say: 'The reports tell of no such meeting. It leaves every count, and no reading brings it back.',
    go: 'Reject',
  },
  delete: { say: 'The meeting is taken out. It leaves every count, and no reading brings it back.', go: 'Delete' },
} as const

/** Takes a meeting out of the base, with a reason; its page stays and says so. */
export function JudgePanel({ desk, action, onClose }: Props) {
  const [why, setWhy] = useState('')
  const [evidence, setEvidence] = useState<Words | null>(null)
  const { busy, message, stale, act, forget } = useAct()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { say, go } = WORDS[action]
  const send = (version: number) =>
    act({ action, meeting: desk.id, version, why: why || undefined, evidence }, () =>
      document.getElementById('main')?.focus(),
    )
  return (
    <form
      ref={form}
      className="edit"
      aria-label={`${go} the meeting`}
      onSubmit={(event) => {
        event.preventDefault()
        send(desk.version)
      }}
    >
      {stale && <StaleNotice changes={stale.changes} mine={[]} onApply={() => send(stale.version)} onDrop={forget} />}
      <p>{say}</p>
      <ReasonFields why={why} onWhy={setWhy} evidence={evidence} onEvidence={setEvidence} />
      <FormEnd message={message} ready={!busy} onClose={onClose}>
        {go}
      </FormEnd>
    </form>
  )
}
