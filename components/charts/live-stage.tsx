'use client'

import { type ComponentType, type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { GROWTH } from './drawing'
import { type Live, type LiveChartProps, NARROW } from './live-kinds'

type Props = {
  plot: RefObject<HTMLDivElement | null>
  live: Live
  Chart: ComponentType<LiveChartProps>
  /** Called once, when the chart stands and the drawing can go. */
  onShown: (shown: boolean) => void
}

/**
 * Sets the chart exactly over the drawing: at the size of the plan, scaled with the column as the drawing is. The drawing
 * keeps its place in the page, out of sight, so that nothing can move; the chart stays out of sight until it is drawn, so
 * that there is no moment without a picture.
 */
export function LiveStage({ plot, live, Chart, onShown }: Props) {
  const [hrefs] = useState(() => readHrefs(plot.current))
  const [form, setForm] = useState<{ narrow: boolean; room: number } | null>(null)
  const [ready, setReady] = useState(false)

  useLayoutEffect(() => {
    const element = plot.current
    if (!element) return
    const small = element.querySelector('.drawing.narrow')
    const measure = () => {
      const narrow = small !== null && getComputedStyle(small).display !== 'none'
      setForm({ narrow, room: element.getBoundingClientRect().width })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [plot])

  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const key = readFocus(plot.current)
        setReady(true)
        onShown(true)
        if (key) frame = requestAnimationFrame(() => focusPoint(plot.current, key))
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [plot, onShown])

  if (!form) return null
  const width = form.narrow ? NARROW : live.width
  const scale = Math.min(form.room / width, form.narrow ? GROWTH.narrow : GROWTH.wide)
  return (
    <div className={ready ? 'stage' : 'stage waiting'} style={{ width, transform: `scale(${scale})` }}>
      <Chart live={live} width={width} hrefOf={(key) => hrefs.get(key) ?? '#'} />
    </div>
  )
}

function readHrefs(plot: HTMLElement | null): ReadonlyMap<string, string> {
  const points = plot?.querySelectorAll<SVGAElement>('a.point') ?? []
  return new Map([...points].map((point) => [point.dataset.key ?? '', point.getAttribute('href') ?? '']))
}

function readFocus(plot: HTMLElement | null): string | undefined {
  const active = document.activeElement
  return active instanceof SVGAElement && plot?.contains(active) ? active.dataset.key : undefined
}

function focusPoint(plot: HTMLElement | null, key: string): void {
  plot?.querySelector<SVGAElement>(`.stage a.point[data-key="${CSS.escape(key)}"]`)?.focus()
}
