'use client'

import { type MouseEvent, useState } from 'react'

/** A link to this view; a click copies its whole address where the browser allows it, and follows it where not. */
export function CopyLink({ href }: { href: string }) {
  const [copied, setCopied] = useState(false)

  async function copy(event: MouseEvent<HTMLAnchorElement>) {
    if (!navigator.clipboard || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    await navigator.clipboard.writeText(event.currentTarget.href)
    setCopied(true)
  }

  return (
    <a href={href} onClick={copy} aria-live="polite">
      {copied ? 'Link copied' : 'Copy link to this view'}
    </a>
  )
}
