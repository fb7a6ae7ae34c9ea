import { Bar, BarChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { planBars } from '../../lib/figures/plan-bars'
import { makeBandScale } from './band-scale'
import { ChartCard } from './chart-card'
import { Marks, PointLink } from './drawing'
import type { LiveChartProps } from './live-kinds'

const ABOVE_ALL = 1500

/** The bars by area as a Recharts chart, from the same plan as on the server; see `interactive-stacked-bars`. */
export default function InteractiveBars({ live, width, hrefOf }: LiveChartProps) {
  const plan = planBars(live.dataset, width)
  const points = new Map(plan.points.map((point) => [point.key, point]))
  const keys = plan.points.map((point) => point.key)
  const starts = plan.points.map((point) => point.box.y)
  const scale = makeBandScale(keys, starts, plan.points[0]?.box.height ?? 0)
  const rows = plan.points.map((point) => ({ area: point.key, count: point.count }))
  const { frame } = plan
  const margin = {
    top: frame.y,
    right: width - frame.x - frame.width,
    bottom: plan.height - frame.y - frame.height,
    left: frame.x,
  }
  return (
    <BarChart
      layout="vertical"
      data={rows}
      width={width}
      height={plan.height}
      margin={margin}
      accessibilityLayer={false}
    >
      <Marks marks={plan.back} />
      <XAxis hide type="number" domain={[0, plan.top]} />
      <YAxis hide type="category" dataKey="area" scale={scale} />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        activeBar
        shape={({ index, isActive }) => (
          <g className={isActive ? 'bar active' : 'bar'}>
            <Marks marks={points.get(keys[index] ?? '')?.marks ?? []} />
          </g>
        )}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ active, label }) => {
          const point = active ? points.get(String(label)) : undefined
          return point ? <ChartCard card={point} href={hrefOf(point.key)} /> : null
        }}
      />
      <ZIndexLayer zIndex={ABOVE_ALL}>
        {plan.points.map((point) => (
          <PointLink key={point.key} point={point} href={hrefOf(point.key)} bare />
        ))}
      </ZIndexLayer>
    </BarChart>
  )
}
