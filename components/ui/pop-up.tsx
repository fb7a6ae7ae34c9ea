'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  className: string
  /** The words that are pressed. */
  label: ReactNode
  title?: string
  /** Of those that share a name, one is open at a time. */
  name?: string
  children: ReactNode
}

/**
 * Words that open something over the page. It is a `<details>`, so it opens without a script; the script only closes it
 * when the reader presses elsewhere or Escape, or moves on with Tab.
 */
export function PopUp({ className, label, title, name, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current
      if (!element?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        element.open = false
        element.querySelector('summary')?.focus()
      } else if (!element.contains(event.target as Node)) {
        element.open = false
      }
    }
    const moments = ['pointerdown', 'keydown', 'focusin'] as const
    for (const moment of moments) document.addEventListener(moment, close)
    return () => {
      for (const moment of moments) document.removeEventListener(moment, close)
    }
  }, [])
  return (
    <details ref={details} className={className} name={name}>
      <summary title={title}>{label}</summary>
      {children}
    </details>
  )
}
