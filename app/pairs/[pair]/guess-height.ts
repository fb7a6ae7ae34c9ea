import type { Dataset } from '@/lib/dataset/dataset'
import { planFigure } from '@/lib/figures/plan-figure'

/** What stands around a drawing: title, unit, key, source line, and the room to the next figure; px. */
const FRAME = 168
const TABLE_ROW = 30

/** About how high a figure is in its column, px. */
export function guessHeight(dataset: Dataset, width: number): number {
  return FRAME + (dataset.rows.length === 0 ? 0 : (planFigure(dataset, width)?.height ?? 0))
}

/** About how high a table of some rows is, px. */
export function guessTable(rows: number): number {
  return FRAME + rows * TABLE_ROW
}
