import { useEffect, useRef } from 'react'
import { readKey } from './read-key'

/** Keys that may be held down. */
const REPEATABLE = new Set(['n', 'j', 'p', 'k'])

/** Whether the reader is typing or choosing somewhere, or has something open over the page. */
export function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], details.choice[open]')) return true
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('select, textarea, input:not([type="radio"], [type="checkbox"])')
}

/** Tells of single keys pressed anywhere on the page, but never while the reader types. */
export function useKeys(enabled: boolean, press: (key: string) => boolean): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    if (!enabled) return
    const hear = (event: KeyboardEvent) => {
      const key = readKey(event)
      if (key === null || event.defaultPrevented || isBusy(event.target)) return
      if (event.repeat && !REPEATABLE.has(key)) return
      if (latest.current(key)) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [enabled])
}
