'use client'

import { useEffect } from 'react'

/** Tells the page around an embedded figure how high it is, in CSS px: `{ entente: { height } }`, at every change. */
export function EmbedHeight() {
  useEffect(() => {
    if (window.parent === window) return
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height)
      window.parent.postMessage({ entente: { height } }, '*')
    }
    const observer = new ResizeObserver(tell)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  return null
}
