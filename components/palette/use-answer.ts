import { useEffect, useState } from 'react'
import type { PaletteAnswer, PaletteGroup } from './palette-shape'

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 120

/** What the server finds for the words typed so far; the answer before stays until the next one is there. */
export function useAnswer(typed: string, asOf: string | null): readonly PaletteGroup[] {
  const [groups, setGroups] = useState<readonly PaletteGroup[]>([])
  useEffect(() => {
    const words = typed.trim()
    const end = new AbortController()
    const timer = setTimeout(async () => {
      if (words.length < 2) return setGroups([])
      const query = new URLSearchParams({ q: words, ...(asOf === null ? {} : { asOf }) })
      try {
        const response = await fetch(`/search/suggest?${query}`, { signal: end.signal })
        setGroups(((await response.json()) as PaletteAnswer).groups)
      } catch {
        if (!end.signal.aborted) setGroups([])
      }
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      end.abort()
    }
  }, [typed, asOf])
  return groups
}
