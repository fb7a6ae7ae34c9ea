import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { PickedFile } from './list-dropped'
import { type Sending, type Sent, sendFiles } from './send-files'

export type SendState =
  | { is: 'idle' }
  | { is: 'nothing' }
  | { is: 'broken' }
  | { is: 'sending'; sending: Sending | null }
  | ({ is: 'refused' } & Sent)

/** Sends files and leads on to their job; stays where some of them were not taken, to say which. */
export function useSending(): { state: SendState; send: (files: Promise<PickedFile[]>) => void; cancel: () => void } {
  const router = useRouter()
  const [state, setState] = useState<SendState>({ is: 'idle' })
  const running = useRef<AbortController | null>(null)
  const busy = state.is === 'sending'
  useEffect(() => {
    if (!busy) return
    // to leave now would lose what is on its way
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [busy])
  const send = async (listing: Promise<PickedFile[]>) => {
    if (running.current !== null) return
    const control = new AbortController()
    running.current = control
    setState({ is: 'sending', sending: null })
    try {
      const files = await listing
      if (files.length === 0) return setState({ is: 'nothing' })
      const sent = await sendFiles(files, (sending) => setState({ is: 'sending', sending }), control.signal)
      if (sent.refused.length > 0 || sent.job === null) return setState({ is: 'refused', ...sent })
      setState({ is: 'idle' })
      router.push(`/jobs/${sent.job}`)
    } catch {
      setState(control.signal.aborted ? { is: 'idle' } : { is: 'broken' })
    } finally {
      running.current = null
    }
  }
  return { state, send, cancel: () => running.current?.abort() }
}
