import { Bar, BarChart, Tooltip, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { planStackedBars } from '../../lib/figures/plan-stacked-bars'
import type { Point } from '../../lib/figures/scene'
import { makeBandScale } from './band-scale'
import { ChartCard } from './chart-card'
import { Marks, PointLink } from './drawing'
import type { LiveChartProps } from './live-kinds'

const ABOVE_BARS = 450
const ABOVE_ALL = 1500

/**
 * The stacked bars as a Recharts chart. Bars, grid and ticks are drawn from the same plan as on the server, so nothing
 * moves when it takes over; Recharts finds the month under the pointer, marks it and carries the card. Its own keyboard
 * layer is off: the links of the plan are in the chart too, and arrows, Enter and a screen reader work on them alike
 * before and after.
 */
export default function InteractiveStackedBars({ live, width, hrefOf }: LiveChartProps) {
  const plan = planStackedBars(live.dataset, width)
  const points = new Map(plan.points.map((point) => [point.key, point]))
  const months = plan.columns.map(({ month }) => month)
  const scale = makeBandScale(
    months,
    plan.columns.map(({ left }) => left),
    plan.step,
  )
  const tones = [...new Set(plan.points.flatMap((point) => point.parts.map((part) => part.tone)))]
  const rows = months.map((month) => ({ month, ...countParts(points.get(month)?.parts) }))
  const margin = {
    top: plan.frame.y,
    right: width - plan.frame.width,
    bottom: plan.height - plan.frame.y - plan.frame.height,
    left: 0,
  }
  return (
    <BarChart
      data={rows}
      width={width}
      height={plan.height}
      margin={margin}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <Marks marks={plan.back} />
      <XAxis hide dataKey="month" scale={scale} />
      <YAxis hide domain={[0, plan.top]} />
      {tones.map((tone) => (
        <Bar
          key={tone}
          dataKey={tone}
          stackId="rank"
          isAnimationActive={false}
          activeBar
          shape={({ index, isActive }) => (
            <g className={isActive ? 'bar active' : 'bar'}>
              <Marks marks={points.get(months[index] ?? '')?.parts.find((part) => part.tone === tone)?.marks ?? []} />
            </g>
          )}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        cursor={{ className: 'chart-cursor' }}
        content={({ active, label }) => (
          <PointCard point={active ? points.get(String(label)) : undefined} hrefOf={hrefOf} />
        )}
      />
      <ZIndexLayer zIndex={ABOVE_BARS}>
        <Marks marks={plan.front} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={ABOVE_ALL}>
        {plan.points.map((point) => (
          <PointLink key={point.key} point={point} href={hrefOf(point.key)} bare />
        ))}
      </ZIndexLayer>
    </BarChart>
  )
}

function countParts(parts: readonly { tone: string; value: number }[] = []): Record<string, number> {
  return Object.fromEntries(parts.map(({ tone, value }) => [tone, value]))
}

function PointCard({ point, hrefOf }: { point: Point | undefined; hrefOf: LiveChartProps['hrefOf'] }) {
  return point ? <ChartCard card={point} href={hrefOf(point.key)} /> : null
}
