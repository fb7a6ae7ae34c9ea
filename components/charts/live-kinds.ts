import type { Dataset } from '../../lib/dataset/dataset'

/** Width of the drawing for small screens, px: 390 less the margins. */
export const NARROW = 358

/** What an interactive chart needs to draw the plan again in the browser. */
export type Live = {
  kind: 'stacked-bars' | 'bars' | 'area-grid'
  dataset: Dataset
  width: number
  today?: string
  /** Height of the field of stacked bars, px. */
  tall?: number
}

/** `hrefOf` gives the address behind a point, as the server has written it into the static drawing. */
export type LiveChartProps = { live: Live; width: number; hrefOf: (key: string) => string }
