'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState, useTransition } from 'react'
import { asksForForm, findAddress } from './follow-links'

type Props = {
  /** What a screen reader hears while the new figures are made. */
  loading: string
  children: ReactNode
}

/**
 * What stands around a page with filters. Without a script its links and forms are what they are; with one they lead on
 * without blanking the page: the old figures stay, a thin line says that new ones come, and the place in the page and in the
 * bar is kept.
 */
export function PendingFrame({ loading, children }: Props) {
  const router = useRouter()
  const frame = useRef<HTMLDivElement>(null)
  const asked = useRef<number | null>(null)
  const [moving, startTransition] = useTransition()
  const [sending, setSending] = useState(false)
  const pending = moving || sending

  const go = useCallback(
    (address: URL) => {
      const stays = address.pathname === window.location.pathname
      startTransition(() => router.push(address.pathname + address.search + address.hash, { scroll: !stays }))
    },
    [router],
  )

  const remember = useCallback((target: Element) => {
    const choices = [...(frame.current?.querySelectorAll('.choice') ?? [])]
    const index = choices.findIndex((choice) => choice.contains(target))
    // A part that is dropped takes its link with it; the sentence itself stays.
    asked.current = index >= 0 ? index : target.closest('.bar') ? 0 : null
  }, [])

  // A new sentence closes the sheet that was open; whoever works by keys goes on from the same word.
  useEffect(() => {
    if (pending || asked.current === null) return
    const choice = frame.current?.querySelectorAll('.choice')[asked.current]
    asked.current = null
    if (document.activeElement === null || document.activeElement === document.body)
      choice?.querySelector('summary')?.focus({ preventScroll: true })
  }, [pending])

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = findAddress(event)
      if (address === null || !(event.target instanceof Element)) return
      event.preventDefault()
      remember(event.target)
      go(address)
    }
    // The links of the bar are followed before they answer themselves; elsewhere whoever answers a press keeps it.
    const early = (event: MouseEvent) => isIn(frame.current?.querySelector('.bar'), event) && follow(event)
    const late = (event: MouseEvent) => isIn(frame.current, event) && follow(event)
    window.addEventListener('click', early, true)
    window.addEventListener('click', late)
    return () => {
      window.removeEventListener('click', early, true)
      window.removeEventListener('click', late)
    }
  }, [go, remember])

  const onSend = async (event: FormEvent) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !asksForForm(form)) return
    event.preventDefault()
    remember(form)
    setSending(true)
    const query = new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)]))
    try {
      const answer = await fetch(`${form.action}?${query}`, { headers: { Accept: 'application/json' } })
      if (!answer.ok) return form.submit()
      const { href } = (await answer.json()) as { href: string }
      go(new URL(href, window.location.href))
    } catch {
      form.submit()
    } finally {
      setSending(false)
    }
  }

  return (
    <div ref={frame} className="page" aria-busy={pending} onSubmit={onSend}>
      {children}
      <span role="status" className="vh">
        {pending ? loading : ''}
      </span>
    </div>
  )
}

function isIn(element: Element | null | undefined, event: MouseEvent): boolean {
  return event.target instanceof Node && element?.contains(event.target) === true
}
