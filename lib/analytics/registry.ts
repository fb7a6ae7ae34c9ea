import type { Dataset } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import type { Tag } from '../words/tag'
import { queryAreas } from './areas/query'
import { shapeAreas } from './areas/shape'
import { queryAreasOverTime } from './areas-over-time/query'
import { shapeAreasOverTime } from './areas-over-time/shape'
import { queryArticles } from './articles/query'
import { shapeArticles } from './articles/shape'
import { askAsOf, noteMoment } from './as-of'
import { type Context, readContext } from './context'
import { queryMeetings } from './meetings/query'
import { shapeMeetings } from './meetings/shape'
import { queryPairs } from './pairs/query'
import { shapePairs } from './pairs/shape'
import type { Shaped } from './shaped'
import { queryTimeline } from './timeline/query'
import { shapeTimeline } from './timeline/shape'
import { queryTotals } from './totals/query'
import { shapeTotals } from './totals/shape'

type Build = (filters: Filters, tag: Tag) => Promise<Shaped>

/** A dataset is a query and a pure shape; what stands around the rows is read for all of them alike. */
function define<R>(
  query: (filters: Filters) => Promise<R>,
  shape: (filters: Filters, context: Context, rows: R, tag: Tag) => Shaped,
): Build {
  return async (filters, tag) => {
    const [context, rows] = await Promise.all([readContext(filters), query(filters)])
    return shape(filters, context, rows, tag)
  }
}

const DATASETS = {
  meetings: define(queryMeetings, shapeMeetings),
  timeline: define(queryTimeline, shapeTimeline),
  areas: define(queryAreas, shapeAreas),
  'areas-over-time': define(queryAreasOverTime, shapeAreasOverTime),
  pairs: define(queryPairs, shapePairs),
  articles: define(queryArticles, shapeArticles),
  totals: define(queryTotals, shapeTotals),
} satisfies Record<string, Build>

export type DatasetId = keyof typeof DATASETS

/** Every dataset, in the order in which help and errors list them. */
export const DATASET_IDS = Object.keys(DATASETS) as readonly DatasetId[]

/** Whether a name in an address or on the command line is a dataset. */
export function isDatasetId(name: string): name is DatasetId {
  return DATASET_IDS.some((id) => id === name)
}

/**
 * Asks the base for a dataset under filters, as of the day or instant that they name. The answer depends on nothing else;
 * on the clock only where it says that the day asked for is not over.
 * @param tag the language of its words; the codes in its rows are the same in all
 * @throws Error of the driver where the base cannot be reached
 */
export function buildDataset(id: DatasetId, filters: Filters, tag: Tag): Promise<Dataset> {
  return askAsOf(filters.asOf, async (moment) => {
    const dataset = await DATASETS[id](filters, tag)
    return { tag, ...dataset, notes: [...noteMoment(filters.asOf, moment), ...dataset.notes] }
  })
}
