'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useRef, useState, useTransition } from 'react'
import { type ChangeRequest, postChange } from './post-change'

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
  const router = useRouter()
  const button = useRef<HTMLButtonElement>(null)
  const [message, setMessage] = useState('')
  const [busy, startWork] = useTransition()

  const act = () =>
    startWork(async () => {
      setMessage('')
      const answer = await postChange(request)
      if (answer.kind !== 'done') return startTransition(() => setMessage(sayTrouble(answer)))
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

function sayTrouble(answer: Exclude<Awaited<ReturnType<typeof postChange>>, { kind: 'done' }>): string {
  if (answer.kind === 'stale') return 'The meeting was changed meanwhile. Load the page again to see it as it is now.'
  if (answer.kind === 'failed' || answer.problems.length === 0) return answer.message
  return answer.problems.map((problem) => problem.message).join(' ')
}
