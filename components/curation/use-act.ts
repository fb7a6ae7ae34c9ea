import { useRouter } from 'next/navigation'
import { startTransition, useState, useTransition } from 'react'
import { useWords } from '#words'
import { type ChangeAnswer, type ChangeRequest, postChange } from './post-change'
import { tellRefusal } from './tell-trouble'

type Stale = Extract<ChangeAnswer, { kind: 'stale' }>
type Done = Extract<ChangeAnswer, { kind: 'done' }>

export type Acting = {
  /** Whether an act is under way, or the page not yet what the act made of it. */
  busy: boolean
  /** What went wrong, in words; empty where nothing did. */
  message: string
  /** What is wrong with a field, by its name. */
  problems: ReadonlyMap<string, string>
  stale: Stale | null
  /** Does an act; `then` takes effect together with the page as it is afterwards. */
  act: (request: ChangeRequest, then?: (done: Done) => void) => void
  forget: () => void
}

/** Does an act and keeps what went wrong; the page is shown anew when it is done, and when it proves to be old. */
export function useAct(): Acting {
  const t = useWords('curation')
  const router = useRouter()
  const [busy, startWork] = useTransition()
  const [answer, setAnswer] = useState<ChangeAnswer | null>(null)
  const act: Acting['act'] = (request, then) => {
    if (busy) return
    startWork(async () => {
      const next = await postChange(request)
      // What follows an awaited answer is a transition of its own; in one, the page and what is said of it change together.
      startTransition(() => {
        setAnswer(next)
        if (next.kind === 'done' || next.kind === 'stale') router.refresh()
        if (next.kind === 'done') then?.(next)
      })
    })
  }
  const problems = new Map<string, string>()
  for (const { field, message } of answer?.kind === 'refused' ? answer.problems : []) {
    const name = field.replace(/^(?:set|meeting)\./, '')
    problems.set(name, [problems.get(name), message].filter(Boolean).join(' '))
  }
  const message = answer?.kind === 'failed' || answer?.kind === 'refused' ? tellRefusal(answer, t) : ''
  return {
    busy,
    message,
    problems,
    stale: answer?.kind === 'stale' ? answer : null,
    act,
    forget: () => setAnswer(null),
  }
}
