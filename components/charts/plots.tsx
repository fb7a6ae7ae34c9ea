import type { Dataset } from '../../lib/dataset/dataset'
import { planFigure } from '../../lib/figures/plan-figure'
import type { Href } from '../../lib/figures/scene'
import { Drawing } from './drawing'
import { Legend } from './legend'
import { liveOf, NARROW } from './live-kinds'
import { LivePlot } from './live-plot'

/**
 * `width` is that of the column at the full page: 761 px for seven columns of twelve, 535 px for five. `legend={false}`
 * leaves out the key, where several plots share one.
 */
type Props = { dataset: Dataset; width: number; href: Href; legend?: boolean }

/**
 * A dataset as it is drawn, with its key: one drawing for the column and one for a telephone, of which the style sheet
 * shows one. Kinds that Recharts knows are drawn by it from the first touch on; the others stay, with the same cards and keys.
 */
export function Plot({ dataset, width, href, legend = true }: Props) {
  const wide = planFigure(dataset, width)
  const narrow = planFigure(dataset, NARROW)
  if (!wide || !narrow) return null
  return (
    <>
      {legend && wide.legend ? <Legend lines={wide.legend} /> : null}
      <LivePlot live={liveOf(dataset, width)}>
        <Drawing plan={wide} href={href} form="wide" />
        <Drawing plan={narrow} href={href} form="narrow" />
      </LivePlot>
    </>
  )
}
