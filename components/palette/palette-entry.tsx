'use client'

import Link from 'next/link'
import { lazy, Suspense, useEffect, useState } from 'react'
import { isBusy } from '../review/use-keys'
import { useKeptAsOf } from '../ui/use-kept-as-of'
import { areSingleKeysOn } from './single-keys'

const PaletteDialog = lazy(() => import('./palette-dialog').then((module) => ({ default: module.PaletteDialog })))
const KeyDialog = lazy(() => import('./key-dialog').then((module) => ({ default: module.KeyDialog })))

type Shown = 'palette' | 'keys' | null

/**
 * The way to everything: a link to the search page, which opens the palette where scripts run. What the palette is made of
 * is fetched when it is first opened.
 */
export function PaletteEntry({ label }: { label: string }) {
  const [shown, show] = useState<Shown>(null)
  const kept = useKeptAsOf()
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const wanted = readShortcut(event)
      if (wanted === null) return
      event.preventDefault()
      show(wanted)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  // one may have been closed to open the other
  const close = (closed: Shown) => show((current) => (current === closed ? null : current))
  return (
    <>
      <Link
        href={kept('/search')}
        prefetch={false}
        className="palette-entry"
        aria-keyshortcuts="Control+K Meta+K"
        title={`${label} (Ctrl K)`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          show('palette')
        }}
      >
        <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
          <circle cx="5.5" cy="5.5" r="4" />
          <path d="m8.5 8.5 4 4" />
        </svg>
        <span className="vh">{label}</span>
        <kbd>Ctrl K</kbd>
      </Link>
      <Suspense>
        {shown === 'palette' && <PaletteDialog onClose={() => close('palette')} onKeys={() => show('keys')} />}
        {shown === 'keys' && <KeyDialog onClose={() => close('keys')} />}
      </Suspense>
    </>
  )
}

/** What a key asks for; single keys only where nobody types, and never on the review page, which has its own help. */
function readShortcut(event: KeyboardEvent): Shown {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return null
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK') return 'palette'
  if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target) || !areSingleKeysOn()) return null
  if (event.key === '/') return 'palette'
  return event.key === '?' && !location.pathname.startsWith('/review') ? 'keys' : null
}
