'use client'

import { type MouseEvent, useState } from 'react'
import type { Taking } from './take-acts'

type Props = {
  href: string
  label: string
  /** What a click does where the browser can; the link itself leads to the thing. */
  taking: Taking
  /** The words for "done". */
  copied: string
  /** Name of the figure, for the code of an embed. */
  title?: string
}

/** A thing to copy. Without script, or where copying is not allowed, it is a link to that thing. */
export function TakeItem({ href, label, taking, copied, title = '' }: Props) {
  const [done, setDone] = useState(false)

  async function act(event: MouseEvent<HTMLAnchorElement>) {
    const link = event.currentTarget
    if (taking !== 'theme' && !navigator.clipboard) return
    if (taking !== 'theme' && (event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    try {
      const { take } = await import('./take-acts')
      await take(taking, link.href, title)
      setDone(taking !== 'theme')
    } catch {
      window.location.assign(link.href)
    }
  }

  return (
    <a href={href} onClick={act} download={taking === 'theme' ? '' : undefined} aria-live="polite">
      {done ? copied : label}
    </a>
  )
}
