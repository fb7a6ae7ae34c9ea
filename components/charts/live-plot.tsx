'use client'

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import { ChartCard } from './chart-card'
import type { Live, LiveChartProps, LiveKind } from './live-kinds'
import { LiveStage } from './live-stage'
import { useCard } from './use-card'
import { useRoving } from './use-roving'

type LiveChart = ComponentType<LiveChartProps>

/** The charts that Recharts draws; loaded when a reader first comes near, never with the page. */
const CHARTS: Record<LiveKind, () => Promise<{ default: LiveChart }>> = {
  'stacked-bar': () => import('./interactive-stacked-bars'),
  bar: () => import('./interactive-bars'),
  heat: () => import('./interactive-area-grid'),
}

/**
 * The drawing that came with the page, made answerable: one tab stop with arrows inside, a card at the point in focus or
 * under the pointer, and, where `live` is given, the same picture drawn by Recharts from the first touch on.
 */
export function LivePlot({ live, children }: { live?: Live; children: ReactNode }) {
  const plot = useRef<HTMLDivElement>(null)
  const Chart = useChart(plot, live?.kind)
  const [shown, setShown] = useState(false)
  const card = useCard(plot, shown)
  useRoving(plot, shown)

  return (
    <div className="plot" ref={plot}>
      <div className={shown ? 'drawn away' : 'drawn'}>{children}</div>
      {live && Chart ? <LiveStage plot={plot} live={live} Chart={Chart} onShown={setShown} /> : null}
      {card ? (
        <div className="card-at" style={{ left: card.x, top: card.y }} ref={card.measure}>
          <ChartCard card={card.card} href={card.href} />
        </div>
      ) : null}
    </div>
  )
}

/** The chart of a kind once the plot has been touched. Of a failed load nothing is lost: the next touch asks again. */
function useChart(plot: { current: HTMLElement | null }, kind: LiveKind | undefined): LiveChart | null {
  const [chart, setChart] = useState<{ Chart: LiveChart } | null>(null)
  useEffect(() => {
    const element = plot.current
    if (!element || !kind) return
    let asked = false
    const load = () => {
      if (asked) return
      asked = true
      CHARTS[kind]().then(
        (loaded) => setChart({ Chart: loaded.default }),
        () => {
          asked = false
        },
      )
    }
    const touches = ['pointerenter', 'pointerdown', 'focusin'] as const
    for (const touch of touches) element.addEventListener(touch, load)
    return () => {
      for (const touch of touches) element.removeEventListener(touch, load)
    }
  }, [plot, kind])
  return chart?.Chart ?? null
}
