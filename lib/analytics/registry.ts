import type { Dataset, Row } from '../dataset/dataset'
import type { Filters } from '../filters/filters'
import type { Tag } from '../words/tag'
import { queryAgreements } from './agreements/query'
import { shapeAgreements } from './agreements/shape'
import { queryAreaPairs } from './area-pairs/query'
import { shapeAreaPairs } from './area-pairs/shape'
import { queryAreas } from './areas/query'
import { shapeAreas } from './areas/shape'
import { queryAreasOverTime } from './areas-over-time/query'
import { shapeAreasOverTime } from './areas-over-time/shape'
import { articles } from './articles/source'
import { askAsOf, findMoment, type Moment, noteMoment } from './as-of'
import { cameo } from './cameo/source'
import { queryContacts } from './contacts/query'
import { narrowContacts, shapeContacts } from './contacts/shape'
import { type Context, readContext } from './context'
import { countUnverified } from './count-unverified'
import { queryCountries } from './countries/query'
import { shapeCountries } from './countries/shape'
import { queryCoverage } from './coverage/query'
import { shapeCoverage } from './coverage/shape'
import { forums } from './forums/source'
import { keepAnswer } from './keep-answers'
import { queryLevelMix } from './level-mix/query'
import { shapeLevelMix } from './level-mix/shape'
import { meetings } from './meetings/source'
import { shapeNetwork } from './network/shape'
import { queryPairs } from './pairs/query'
import { shapePairs } from './pairs/shape'
import { queryPairsOverTime } from './pairs-over-time/query'
import { shapePairsOverTime } from './pairs-over-time/shape'
import { queryPartnerRanks } from './partner-ranks/query'
import { shapePartnerRanks } from './partner-ranks/shape'
import { queryPartners } from './partners/query'
import { shapePartners } from './partners/shape'
import { queryPlaces } from './places/query'
import { shapePlaces } from './places/shape'
import { plover } from './plover/source'
import { queryQuotedFigures } from './quoted-figures/query'
import { shapeQuotedFigures } from './quoted-figures/shape'
import { shapeReaderQuality } from './reader-quality/shape'
import type { RowDataset, RowPart } from './row-dataset'
import { querySearch } from './search/query'
import { shapeSearch } from './search/shape'
import type { Shaped } from './shaped'
import type { Snapshot } from './snapshot'
import { querySources } from './sources/query'
import { shapeSources } from './sources/shape'
import { noteSynthetic } from './synthetic'
import { queryTimeline } from './timeline/query'
import { shapeTimeline } from './timeline/shape'
import { queryTotals } from './totals/query'
import { shapeTotals } from './totals/shape'
import { queryTotalsOverTime } from './totals-over-time/query'
import { shapeTotalsOverTime } from './totals-over-time/shape'
import { queryTravels } from './travels/query'
import { shapeTravels } from './travels/shape'
import { visits } from './visits/source'
import { noteUnverified } from './words'

type Build = (filters: Filters, tag: Tag) => Promise<Shaped>

/**
 * A dataset is a query and a pure shape; what stands around the rows is read for all of them alike. `narrow` says what a
 * dataset looks at whatever it is asked for.
 */
function define<R>(
  query: (filters: Filters) => Promise<R>,
  shape: (filters: Filters, context: Context, rows: R, tag: Tag) => Shaped,
  narrow: (filters: Filters) => Filters = (filters) => filters,
): Build {
  return async (asked, tag) => {
    const filters = narrow(asked)
    const [context, rows] = await Promise.all([readContext(filters), query(filters)])
    return shape(filters, context, rows, tag)
  }
}

/** Those whose files can be written a row at a time. */
const ROWS = { meetings, articles, visits, forums, plover, cameo } satisfies Record<string, RowDataset>

type RowDatasetId = keyof typeof ROWS

const DATASETS = {
  meetings: meetings.build,
  timeline: define(queryTimeline, shapeTimeline),
  areas: define(queryAreas, shapeAreas),
  'areas-over-time': define(queryAreasOverTime, shapeAreasOverTime),
  pairs: define(queryPairs, shapePairs),
  articles: articles.build,
  totals: define(queryTotals, shapeTotals),
  'level-mix': define(queryLevelMix, shapeLevelMix),
  visits: visits.build,
  contacts: define(queryContacts, shapeContacts, narrowContacts),
  agreements: define(queryAgreements, shapeAgreements),
  'quoted-figures': define(queryQuotedFigures, shapeQuotedFigures),
  forums: forums.build,
  'totals-over-time': define(queryTotalsOverTime, shapeTotalsOverTime),
  countries: define(queryCountries, shapeCountries),
  partners: define(queryPartners, shapePartners),
  'partner-ranks': define(queryPartnerRanks, shapePartnerRanks),
  'area-pairs': define(queryAreaPairs, shapeAreaPairs),
  'pairs-over-time': define(queryPairsOverTime, shapePairsOverTime),
  network: define(queryPairs, shapeNetwork),
  search: define(querySearch, shapeSearch),
  places: define(queryPlaces, shapePlaces),
  travels: define(queryTravels, shapeTravels),
  sources: define(querySources, shapeSources),
  coverage: define(queryCoverage, shapeCoverage),
  'reader-quality': define(() => Promise.resolve(null), shapeReaderQuality),
  plover: plover.build,
  cameo: cameo.build,
} satisfies Record<string, Build>

export type DatasetId = keyof typeof DATASETS

/** Datasets that count no meetings, so that none can be missing in them. */
const ABOUT_REPORTS: ReadonlySet<string> = new Set(['articles', 'reader-quality', 'sources', 'search'])

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
  return askAsOf(filters.asOf, (moment) => {
    const build = async () => finish(id, await DATASETS[id](filters, tag), filters, moment, tag)
    return keepAnswer(['dataset', id, tag, filters, moment], build, countCells)
  })
}

/**
 * The same with a part of the rows, for a page that has room for so many; `total` says how many there are. Only what has a
 * row for each row of the base is cut, since all else is as long as its answer.
 * @throws Error of the driver where the base cannot be reached
 */
export function buildPart(id: DatasetId, filters: Filters, tag: Tag, part: RowPart): Promise<Dataset> {
  if (!isRowDataset(id) || ROWS[id].isWhole(filters)) return buildDataset(id, filters, tag)
  return askAsOf(filters.asOf, (moment) => {
    const build = async () => finish(id, await ROWS[id].build(filters, tag, part), filters, moment, tag)
    return keepAnswer(['dataset', id, tag, filters, moment, part], build, countCells)
  })
}

/** What a kept dataset weighs. */
function countCells({ columns, rows }: Dataset): number {
  return columns.length * (rows.length + 1)
}

/** The same of a snapshot, whatever day the filters name: their words say it, and the snapshot is of it. */
export function buildInSnapshot(snapshot: Snapshot, id: DatasetId, filters: Filters, tag: Tag): Promise<Dataset> {
  return snapshot.ask(async () => finish(id, await DATASETS[id](filters, tag), filters, snapshot.moment, tag))
}

/** A dataset whose rows come as they are wanted; `rows` itself holds none. */
export type OpenDataset = { dataset: Dataset; batches: AsyncIterable<readonly Row[]> }

/** Opens a dataset of a snapshot row by row. */
export async function openInSnapshot(
  snapshot: Snapshot,
  id: RowDatasetId,
  filters: Filters,
  tag: Tag,
  lastChanged: number | null,
): Promise<OpenDataset> {
  const { head, batches } = await ROWS[id].open(snapshot, filters, tag, lastChanged)
  return { dataset: await snapshot.ask(() => finish(id, head, filters, snapshot.moment, tag)), batches }
}

/** Whether files of it can be written a row at a time. */
export function isRowDataset(id: DatasetId): id is RowDatasetId {
  return Object.hasOwn(ROWS, id)
}

/** What the registry adds to all datasets alike. */
async function finish(
  id: DatasetId,
  dataset: Shaped,
  filters: Filters,
  moment: Moment | null,
  tag: Tag,
): Promise<Dataset> {
  const left = ABOUT_REPORTS.has(id) ? 0 : await countUnverified(filters)
  const notes = [
    ...(await noteSynthetic(tag)),
    ...noteMoment(filters.asOf, moment, tag),
    ...dataset.notes,
    ...noteUnverified(left, tag),
  ]
  return { tag, ...dataset, notes, known: moment?.at }
}

/** The same, and the instant of the revision that it was built from also for the present: files say it, pages do not. */
export async function buildFileDataset(id: DatasetId, filters: Filters, tag: Tag): Promise<Dataset> {
  if (filters.asOf !== null) return buildDataset(id, filters, tag)
  const [moment, dataset] = await Promise.all([findMoment(null), buildDataset(id, filters, tag)])
  return { ...dataset, known: moment.at }
}
