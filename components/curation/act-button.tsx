'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useRef, useState, useTransition } from 'react'
import { useWords } from '#words'
import type { Translator } from '../../lib/words/translate'
import { type ChangeAnswer, type ChangeRequest, postChange } from './post-change'
import { tellRefusal } from './tell-trouble'

type Props = {
  request: ChangeRequest
  label: string
  /** What the button does, for those who do not see where it stands. */
  name?: string
  /** Id of the element that takes the focus when the act is done, since the button itself may be gone. */
  then?: string
  className?: string
}

/** A button that does one act at once and shows the page anew; what went wrong is said behind it. */
export function ActButton({ request, label, name, then, className = 'act' }: Props) {
  const t = useWords('curation')
  const router = useRouter()
  const button = useRef<HTMLButtonElement>(null)
  const [message, setMessage] = useState('')
  const [busy, startWork] = useTransition()

  const act = () =>
    startWork(async () => {
      setMessage('')
      const answer = await postChange(request)
      if (answer.kind !== 'done') return startTransition(() => setMessage(tellFailure(answer, t)))
      startTransition(() => router.refresh())
      const next = (then && document.getElementById(then)) || button.current
      next?.focus()
    })

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-disabled={busy}
        onClick={busy ? undefined : act}
      >
        {label}
      </button>
      <span role="status" className="trouble">
        {message}
      </span>
    </>
  )
}

function tellFailure(answer: Exclude<ChangeAnswer, { kind: 'done' }>, t: Translator<'curation'>): string {
  if (answer.kind === 'stale') return t('staleAct')
  if (answer.kind === 'failed' || answer.problems.length === 0) return tellRefusal(answer, t)
  return answer.problems.map((problem) => problem.message).join(' ')
}
