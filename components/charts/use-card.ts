'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Box } from '../../lib/figures/scene'
import type { Card } from './chart-card'
import { placeCard } from './place-card'

type At = { card: Card; href: string; box: Box; room: number }

/** What to show and where, px from the plot's upper left corner; `measure` tells the true size of the card. */
export type ShownCard = { card: Card; href: string; x: number; y: number; measure: (card: HTMLElement | null) => void }

/**
 * The card of the point in focus or under the mouse. Once Recharts draws (`live`), the pointer is its affair and only
 * focus is ours. With a finger the first touch shows the card and the second follows the link.
 */
export function useCard(plot: RefObject<HTMLElement | null>, live: boolean): ShownCard | null {
  const [at, setAt] = useState<At | null>(null)
  const [size, setSize] = useState({ width: 190, height: 80 })
  const touched = useRef<string | null>(null)
  const measure = useCallback((card: HTMLElement | null) => {
    if (card) setSize({ width: card.offsetWidth, height: card.offsetHeight })
  }, [])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const show = (point: SVGAElement | null) => setAt(point ? readPoint(point, element) : null)

    const listeners: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void } = {
      focusin: (event) => {
        const point = findPoint(event.target)
        if (point?.matches(':focus-visible')) show(point)
      },
      focusout: () => {
        if (touched.current === null) setAt(null)
      },
      pointerover: (event) => {
        if (event.pointerType !== 'mouse') return
        touched.current = null
        show(live ? null : findPoint(event.target))
      },
      pointerleave: (event) => {
        if (event.pointerType === 'mouse') setAt(null)
      },
      keydown: (event) => {
        touched.current = null
        if (event.key === 'Escape') setAt(null)
      },
      click: (event) => {
        const point = findPoint(event.target)
        const finger = event instanceof PointerEvent && event.pointerType === 'touch'
        if (!point || !finger || point.dataset.key === touched.current) return
        event.preventDefault()
        touched.current = point.dataset.key ?? null
        show(live ? null : point)
      },
    }
    const entries = Object.entries(listeners) as [string, EventListener][]
    for (const [name, listener] of entries) element.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of entries) element.removeEventListener(name, listener)
      // When Recharts takes over, its card follows the mouse; a card called up by a finger stays until the next touch.
      if (touched.current === null) setAt(null)
    }
  }, [plot, live])

  if (!at) return null
  return { card: at.card, href: at.href, ...placeCard(at.box, size, at.room), measure }
}

function findPoint(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a.point') : null
}

function readPoint(point: SVGAElement, plot: HTMLElement): At | null {
  const hit = point.querySelector('.hit')?.getBoundingClientRect()
  const data = point.dataset.card
  if (!hit || !data) return null
  const origin = plot.getBoundingClientRect()
  const box = { x: hit.x - origin.x, y: hit.y - origin.y, width: hit.width, height: hit.height }
  return { card: JSON.parse(data), href: point.getAttribute('href') ?? '', box, room: origin.width }
}
