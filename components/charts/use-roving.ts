'use client'

import { type RefObject, useEffect } from 'react'
import { moveFocus } from './move-focus'

/**
 * One tab stop a drawing: the point that was last in focus, else the first; arrows, Home and End move between points.
 * Without script every point is a tab stop of its own, so nothing is out of reach. `live` says that the
 * interactive chart has taken the place of the drawing.
 */
export function useRoving(plot: RefObject<HTMLElement | null>, live: boolean): void {
  useEffect(() => {
    const element = plot.current
    if (!element) return
    for (const svg of element.querySelectorAll(live ? '.stage svg' : '.drawn svg')) stopAt(listPoints(svg), 0)

    function onFocus(event: FocusEvent) {
      const points = listPoints(svgOf(event.target))
      const index = event.target instanceof SVGAElement ? points.indexOf(event.target) : -1
      if (index >= 0) stopAt(points, index)
    }

    function onKey(event: KeyboardEvent) {
      const points = listPoints(svgOf(event.target))
      const current = event.target instanceof SVGAElement ? points.indexOf(event.target) : -1
      if (current < 0 || event.ctrlKey || event.metaKey || event.altKey) return
      const next = moveFocus(points.map(readBox), current, event.key)
      if (next === null) return
      event.preventDefault()
      points[next]?.focus()
    }

    element.addEventListener('focusin', onFocus)
    element.addEventListener('keydown', onKey)
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('keydown', onKey)
    }
  }, [plot, live])
}

function svgOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('svg') : null
}

function listPoints(svg: Element | null): SVGAElement[] {
  return svg ? [...svg.querySelectorAll<SVGAElement>('a.point')] : []
}

function stopAt(points: readonly SVGAElement[], stop: number): void {
  points.forEach((point, index) => {
    point.setAttribute('tabindex', index === stop ? '0' : '-1')
  })
}

function readBox(point: SVGAElement) {
  const hit = point.querySelector('.hit')
  const read = (name: string) => Number(hit?.getAttribute(name) ?? 0)
  return { x: read('x'), y: read('y'), width: read('width'), height: read('height') }
}
