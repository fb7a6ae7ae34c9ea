import { Scatter, ScatterChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { planAreaGrid } from '../../lib/figures/plan-area-grid'
import { ChartCard } from './chart-card'
import { Marks, PointLink } from './drawing'
import type { LiveChartProps } from './live-kinds'

const ABOVE_BLOCKS = 700

/** The grid of areas as a Recharts scatter chart whose points are the plan's blocks, at the plan's places. */
export default function InteractiveAreaGrid({ live, width, hrefOf }: LiveChartProps) {
  const plan = planAreaGrid(live.dataset, width)
  const points = new Map(plan.points.map((point) => [point.key, point]))
  const places = plan.points.map(({ key, box }) => ({ key, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
  const margin = { top: 0, right: 0, bottom: 0, left: 0 }
  return (
    <ScatterChart width={width} height={plan.height} margin={margin} accessibilityLayer={false}>
      <Marks marks={plan.back} />
      <XAxis hide type="number" dataKey="x" domain={[0, width]} />
      <YAxis hide type="number" dataKey="y" domain={[0, plan.height]} reversed />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ active, payload }) => {
          const point = active ? points.get(readKey(payload[0]?.payload)) : undefined
          return point ? <ChartCard card={point} href={hrefOf(point.key)} /> : null
        }}
      />
      <Scatter
        data={places}
        isAnimationActive={false}
        shape={({ payload }: { payload?: unknown }) => {
          const point = points.get(readKey(payload))
          return point ? <PointLink point={point} href={hrefOf(point.key)} /> : <g />
        }}
      />
      <ZIndexLayer zIndex={ABOVE_BLOCKS}>
        <Marks marks={plan.front} />
      </ZIndexLayer>
    </ScatterChart>
  )
}

function readKey(payload: unknown): string {
  return typeof payload === 'object' && payload !== null && 'key' in payload ? String(payload.key) : ''
}
