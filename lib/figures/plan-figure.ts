import type { Dataset } from '../dataset/dataset'
import { planAreaGrid } from './plan-area-grid'
import { planBalance } from './plan-balance'
import { planBars } from './plan-bars'
import { planBump } from './plan-bump'
import { planLine } from './plan-line'
import { planMap } from './plan-map'
import { planMatrix } from './plan-matrix'
import { planMultiples } from './plan-multiples'
import { planNetwork } from './plan-network'
import { planPairTimeline } from './plan-pair-timeline'
import { planRanked } from './plan-ranked'
import { planSilence } from './plan-silence'
import { planSourceGrid } from './plan-source-grid'
import { planSpans } from './plan-spans'
import { planStackedBars } from './plan-stacked-bars'
import { planStackedRows } from './plan-stacked-rows'
import type { Plan } from './scene'

/**
 * The one drawing of a dataset at a width in px, chosen by its encoding; `null` where it is a table only. The page, an
 * embed and a picture file all ask here, so none of them can draw another.
 */
export function planFigure(dataset: Dataset, width: number): Plan | null {
  const { encoding } = dataset
  switch (encoding?.mark) {
    case 'stacked-bar':
      return planStackedBars(dataset, width)
    case 'bar':
      return planBars(dataset, width)
    case 'heat':
      return planAreaGrid(dataset, width)
    case 'matrix':
      return planMatrix(dataset, width)
    case 'timeline':
      return encoding.pair ? planPairTimeline(dataset, encoding.pair, width, encoding.today ?? undefined) : null
    case 'coverage':
      return planSourceGrid(dataset, width)
    case 'stacked-rows':
      return planStackedRows(dataset, width)
    case 'balance':
      return encoding.pair ? planBalance(dataset, encoding.pair, width) : null
    case 'line':
      return planLine(dataset, width)
    case 'silence':
      return planSilence(dataset, width)
    case 'ranked':
      return planRanked(dataset, width)
    case 'bump':
      return planBump(dataset, width)
    case 'network':
      return planNetwork(dataset, width)
    case 'map':
      return planMap(dataset, width)
    case 'span':
      return planSpans(dataset, width)
    case 'multiples':
      return planMultiples(dataset, width)
    default:
      return null
  }
}

/** Whether a dataset has a drawing at all, with rows or without. */
export function hasDrawing({ encoding }: Pick<Dataset, 'encoding'>): boolean {
  if (encoding === null) return false
  return encoding.mark === 'timeline' || encoding.mark === 'balance' ? Boolean(encoding.pair) : true
}

const BESIDE = 535
const BROAD = 761
/** Kinds that stand in the narrower column. */
const NARROW_KINDS: readonly string[] = ['bar', 'heat', 'stacked-rows', 'balance', 'line', 'silence', 'ranked']

/** Width in px at which a drawing is at its best, that of the column which it has on a page. */
export function naturalWidth({ encoding }: Pick<Dataset, 'encoding'>): number {
  return encoding && NARROW_KINDS.includes(encoding.mark) ? BESIDE : BROAD
}
