import { useEffect, useRef, useState } from 'react'
import type { Draft, Preview } from './preview-shape'

type Answer = { preview: Preview | null; broken: boolean }

/** A pause this long ends a burst of typing, in milliseconds. */
const PAUSE_MS = 350

/**
 * The preview of what stands in the form, a moment after it has changed. While the next one is on its way the last one stays.
 * @param given what the server showed already
 */
export function usePreview(draft: Draft, given: Answer): Answer & { reading: boolean } {
  const [answer, setAnswer] = useState(given)
  const [reading, setReading] = useState(false)
  const asked = useRef(JSON.stringify(draft))
  useEffect(() => {
    const question = JSON.stringify(draft)
    if (question === asked.current) return
    const control = new AbortController()
    const timer = setTimeout(async () => {
      setReading(true)
      try {
        const reply = await fetch('/add/preview', {
          method: 'POST',
          body: new URLSearchParams(draft),
          signal: control.signal,
        })
        if (!reply.ok) throw new Error(`${reply.status}`)
        const preview = (await reply.json()) as Preview | null
        asked.current = question
        setAnswer({ preview, broken: false })
      } catch {
        if (control.signal.aborted) return
        setAnswer({ preview: null, broken: true })
      }
      setReading(false)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [draft])
  return { ...answer, reading }
}
