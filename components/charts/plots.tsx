import type { Dataset } from '../../lib/dataset/dataset'
import type { CountryPair } from '../../lib/figures/pair-events'
import { planAreaGrid } from '../../lib/figures/plan-area-grid'
import { planBars } from '../../lib/figures/plan-bars'
import { planMatrix } from '../../lib/figures/plan-matrix'
import { planPairTimeline } from '../../lib/figures/plan-pair-timeline'
import { planStackedBars } from '../../lib/figures/plan-stacked-bars'
import type { Href, Plan } from '../../lib/figures/scene'
import { Drawing } from './drawing'
import { type Live, NARROW } from './live-kinds'
import { LivePlot } from './live-plot'

/** `width` is that of the column at the full page: 761 px for seven columns of twelve, 535 px for five. */
type PlotProps = { dataset: Dataset; width: number; href: Href }

/** Meetings over months, stacked by rank. `tall` sets the height of the field, to stand level with a neighbour. */
export function StackedBars({ dataset, width, href, tall }: PlotProps & { tall?: number }) {
  const live: Live = { kind: 'stacked-bars', dataset, width, tall }
  return <TwoDrawings plan={(at) => planStackedBars(dataset, at, tall)} width={width} href={href} live={live} />
}

/** Meetings by area, in groups. */
export function AreaBars({ dataset, width, href }: PlotProps) {
  const live: Live = { kind: 'bars', dataset, width }
  return <TwoDrawings plan={(at) => planBars(dataset, at)} width={width} href={href} live={live} />
}

/** Areas over quarters; `today` is the day that the page calls now, `YYYY-MM-DD`. */
export function AreaGrid({ dataset, width, href, today }: PlotProps & { today?: string }) {
  const live: Live = { kind: 'area-grid', dataset, width, today }
  return <TwoDrawings plan={(at) => planAreaGrid(dataset, at, today)} width={width} href={href} live={live} />
}

/** Countries two by two. Recharts has no matrix, so this drawing stays ours; it has the same cards and keys. */
export function PairMatrix({ dataset, width, href }: PlotProps) {
  return <TwoDrawings plan={(at) => planMatrix(dataset, at)} width={width} href={href} />
}

type TimelineProps = PlotProps & { pair: CountryPair; today?: string }

/** A pair's meetings to scale. Recharts has no spine with lanes, so this drawing stays ours, with the same cards and keys. */
export function PairTimeline({ dataset, width, href, pair, today }: TimelineProps) {
  return <TwoDrawings plan={(at) => planPairTimeline(dataset, pair, at, today)} width={width} href={href} />
}

type TwoProps = { plan: (width: number) => Plan; width: number; href: Href; live?: Live }

/** One drawing for the column and one for a telephone, of which the style sheet shows one. */
function TwoDrawings({ plan, width, href, live }: TwoProps) {
  return (
    <LivePlot live={live}>
      <Drawing plan={plan(width)} href={href} form="wide" />
      <Drawing plan={plan(NARROW)} href={href} form="narrow" />
    </LivePlot>
  )
}
