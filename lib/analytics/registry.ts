import type { Dataset } from '../dataset/dataset'
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
import { queryArticles } from './articles/query'
import { shapeArticles } from './articles/shape'
import { askAsOf, findMoment, noteMoment } from './as-of'
import { shapeCameo } from './cameo/shape'
import { queryContacts } from './contacts/query'
import { narrowContacts, shapeContacts } from './contacts/shape'
import { type Context, readContext } from './context'
import { countUnverified } from './count-unverified'
import { queryCountries } from './countries/query'
import { shapeCountries } from './countries/shape'
import { queryCoverage } from './coverage/query'
import { shapeCoverage } from './coverage/shape'
import { queryEvents } from './event-pairs/query'
import { queryForums } from './forums/query'
import { shapeForums } from './forums/shape'
import { queryLevelMix } from './level-mix/query'
import { shapeLevelMix } from './level-mix/shape'
import { queryMeetings } from './meetings/query'
import { shapeMeetings } from './meetings/shape'
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
import { shapePlover } from './plover/shape'
import { queryQuotedFigures } from './quoted-figures/query'
import { shapeQuotedFigures } from './quoted-figures/shape'
import { shapeReaderQuality } from './reader-quality/shape'
import { querySearch } from './search/query'
import { shapeSearch } from './search/shape'
import type { Shaped } from './shaped'
import { querySources } from './sources/query'
import { shapeSources } from './sources/shape'
import { queryTimeline } from './timeline/query'
import { shapeTimeline } from './timeline/shape'
import { queryTotals } from './totals/query'
import { shapeTotals } from './totals/shape'
import { queryTotalsOverTime } from './totals-over-time/query'
import { shapeTotalsOverTime } from './totals-over-time/shape'
import { queryTravels } from './travels/query'
import { shapeTravels } from './travels/shape'
import { queryVisits } from './visits/query'
import { shapeVisits } from './visits/shape'
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

const DATASETS = {
  meetings: define(queryMeetings, shapeMeetings),
  timeline: define(queryTimeline, shapeTimeline),
  areas: define(queryAreas, shapeAreas),
  'areas-over-time': define(queryAreasOverTime, shapeAreasOverTime),
  pairs: define(queryPairs, shapePairs),
  articles: define(queryArticles, shapeArticles),
  totals: define(queryTotals, shapeTotals),
  'level-mix': define(queryLevelMix, shapeLevelMix),
  visits: define(queryVisits, shapeVisits),
  contacts: define(queryContacts, shapeContacts, narrowContacts),
  agreements: define(queryAgreements, shapeAgreements),
  'quoted-figures': define(queryQuotedFigures, shapeQuotedFigures),
  forums: define(queryForums, shapeForums),
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
  plover: define(queryEvents, shapePlover),
  cameo: define(queryEvents, shapeCameo),
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
  return askAsOf(filters.asOf, async (moment) => {
    const dataset = await DATASETS[id](filters, tag)
    const left = ABOUT_REPORTS.has(id) ? 0 : await countUnverified(filters)
    const notes = [...noteMoment(filters.asOf, moment, tag), ...dataset.notes, ...noteUnverified(left, tag)]
    return { tag, ...dataset, notes, known: moment?.at }
  })
}

/** The same, and the instant of the revision that it was built from also for the present: files say it, pages do not. */
export async function buildFileDataset(id: DatasetId, filters: Filters, tag: Tag): Promise<Dataset> {
  if (filters.asOf !== null) return buildDataset(id, filters, tag)
  const [moment, dataset] = await Promise.all([findMoment(null), buildDataset(id, filters, tag)])
  return { ...dataset, known: moment.at }
}
