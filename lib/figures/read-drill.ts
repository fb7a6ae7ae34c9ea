import { readText } from '../dataset/cells'
import type { Row } from '../dataset/dataset'
import type { Drill } from './scene'

/** The filter values that a row of a dataset gives for the meetings behind it. */
export function readDrill(row: Row): Drill {
  return Object.fromEntries(new URLSearchParams(readText(row, 'drill') ?? ''))
}
