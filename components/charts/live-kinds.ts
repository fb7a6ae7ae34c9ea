import type { Dataset, Row } from '../../lib/dataset/dataset'

/** Width of the drawing for small screens, px: 390 less the margins. */
export const NARROW = 358

/** What an interactive chart needs to draw the plan again in the browser. */
export type Live = { kind: LiveKind; dataset: Dataset; width: number }

/** Marks that have a form in Recharts. */
const LIVE_KINDS = ['stacked-bar', 'bar', 'heat'] as const
export type LiveKind = (typeof LIVE_KINDS)[number]

/** `undefined` where Recharts has no form for the drawing, which then stays as it is. */
export function liveOf(dataset: Dataset, width: number): Live | undefined {
  const kind = LIVE_KINDS.find((mark) => mark === dataset.encoding?.mark)
  return (
    kind && { kind, dataset: { ...dataset, notes: [], rows: dataset.rows.map((row) => keepDrawn(row, kind)) }, width }
  )
}

/** `hrefOf` gives the address behind a point, as the server has written it into the static drawing. */
export type LiveChartProps = { live: Live; width: number; hrefOf: (key: string) => string }

/** The cells that a drawing needs. The address behind a point is in the page already, and most bars of a stack are none. */
function keepDrawn(row: Row, kind: LiveKind): Row {
  const drawn = Object.entries(row).filter(
    ([key, cell]) => key !== 'drill' && cell !== null && !(kind === 'stacked-bar' && cell === 0),
  )
  return Object.fromEntries(drawn)
}
