import type { Filters } from '../../filters/filters'
import { askAsOf } from '../as-of'
import { queryMeetingRows, queryMeetingsById } from '../meeting-rows/query'
import type { MeetingRow } from '../meetings/query'
import { correctQuestion } from './correct'
import { type Facets, queryFacets } from './facets'
import { countUpTo, MOST_COUNTED, queryMeetingsOfNewest } from './frequent'
import { countMeetings } from './meetings'
import { type FoundCode, type FoundPerson, queryAreas, queryCountries, queryPeople } from './names'
import { type FoundReport, MOST_COMPARED, queryReports, type SearchOrder } from './reports'

/** What can be found; names, which are few, come first. */
export const SEARCH_KINDS = ['people', 'countries', 'areas', 'reports', 'meetings'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** What of the answer is wanted: everything in short, or one kind, a page at a time. */
export type SearchView = { kind: SearchKind | null; order: SearchOrder; page: number }

export type Found = {
  /** The question that is answered; where nothing was found for the words as they stood, it is put right. */
  filters: Filters
  corrected: boolean
  counts: Readonly<Record<SearchKind, number>>
  /** Whether reports, and meetings with them, are more than are counted; those shown are then of the newest. */
  many: boolean
  reports: FoundReport[]
  meetings: MeetingRow[]
  people: FoundPerson[]
  countries: FoundCode[]
  areas: FoundCode[]
  facets: Facets
}

export const PAGE_SIZE = 20
/** How many of each kind an answer in short shows. */
const SHORT: Readonly<Record<SearchKind, number>> = { reports: 8, meetings: 5, people: 6, countries: 6, areas: 6 }
/** Names are few; more than these are asked for in other words. */
const MOST_NAMES = 60

/**
 * Answers the words `q` under all filters, as of the day that they name. Where nothing is found now, words that no report
 * holds are put right by the nearest ones; a question as of a day is taken as it stands.
 * @param mostCounted more reports than these are not counted, and looked for from the newest on
 * @throws Error of the driver where the base cannot be reached
 */
export function readSearch(filters: Filters, view: SearchView, mostCounted = MOST_COUNTED): Promise<Found> {
  return askAsOf(filters.asOf, async () => {
    const found = await readOnce(filters, view, mostCounted)
    if (filters.asOf !== null || filters.q === null || Object.values(found.counts).some((count) => count > 0))
      return found
    const q = await correctQuestion(filters.q)
    return q === null ? found : { ...(await readOnce({ ...filters, q }, view, mostCounted)), corrected: true }
  })
}

async function readOnce(filters: Filters, view: SearchView, mostCounted: number): Promise<Found> {
  const most = (kind: SearchKind) => (view.kind === kind ? PAGE_SIZE : view.kind === null ? SHORT[kind] : 0)
  const offset = (kind: SearchKind) => (view.kind === kind ? (view.page - 1) * PAGE_SIZE : 0)
  const cut = <T>(kind: SearchKind, rows: T[]) => rows.slice(offset(kind), offset(kind) + most(kind))
  const order = { key: 'date', descending: true } as const
  const reports = filters.q === null ? 0 : await countUpTo(filters, mostCounted)
  const many = reports > mostCounted
  const [meetings, people, countries, areas, facets, reportRows, meetingRows] = await Promise.all([
    filters.q === null ? 0 : many ? queryMeetingsOfNewest(filters, MOST_COMPARED) : countMeetings(filters),
    queryPeople(filters, MOST_NAMES),
    queryCountries(filters, MOST_NAMES),
    queryAreas(filters, MOST_NAMES),
    filters.q === null || many ? { languages: [], years: [], countries: [] } : queryFacets(filters),
    most('reports') === 0
      ? []
      : queryReports(filters, { order: view.order, offset: offset('reports'), limit: most('reports') }, many),
    filters.q === null || many || most('meetings') === 0
      ? []
      : queryMeetingRows(filters, { order, offset: offset('meetings'), limit: most('meetings') }),
  ])
  return {
    filters,
    corrected: false,
    many,
    counts: {
      reports: Math.min(reports, mostCounted),
      meetings: typeof meetings === 'number' ? meetings : meetings.length,
      people: people.length,
      countries: countries.length,
      areas: areas.length,
    },
    reports: reportRows,
    meetings: typeof meetings === 'number' ? meetingRows : await queryMeetingsById(cut('meetings', meetings)),
    people: cut('people', people),
    countries: cut('countries', countries),
    areas: cut('areas', areas),
    facets,
  }
}
