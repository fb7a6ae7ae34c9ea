import { useEffect, useState } from 'react'
import type { PaletteBasis } from './palette-shape'

const known = new Map<string, PaletteBasis>()

/** The words of the palette, fetched once for each language; `null` until they are there. */
export function useBasis(): PaletteBasis | null {
  const language = document.documentElement.lang
  const [basis, setBasis] = useState<PaletteBasis | null>(known.get(language) ?? null)
  useEffect(() => {
    if (known.has(language)) return
    const end = new AbortController()
    fetch('/search/palette', { signal: end.signal })
      .then(async (response) => {
        const read = (await response.json()) as PaletteBasis
        known.set(language, read)
        setBasis(read)
      })
      .catch(() => {})
    return () => end.abort()
  }, [language])
  return basis
}
