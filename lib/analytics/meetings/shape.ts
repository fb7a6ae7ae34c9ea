import type { Column } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { AREA_CODES } from '../../vocab/areas'
import type { MeetingKind, MeetingStatus } from '../../vocab/meeting-kinds'
import { codeMeeting } from '../../vocab/ontologies'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, nameMeetings, noteOutside, noteRecalled, sayPeriod } from '../words'
import type { MeetingRow } from './query'

const COLUMNS: readonly Column[] = [
  { key: 'id', label: 'Id', type: 'code' },
  { key: 'date', label: 'Date', type: 'date' },
  { key: 'dateEnd', label: 'Last day', type: 'date' },
  { key: 'datePrecision', label: 'Precision', type: 'code' },
  { key: 'kind', label: 'Kind', type: 'code' },
  { key: 'status', label: 'Status', type: 'code' },
  { key: 'level', label: 'Rank', type: 'code' },
  { key: 'visitType', label: 'Visit', type: 'code' },
  { key: 'countries', label: 'Countries', type: 'list' },
  { key: 'organizations', label: 'Organizations', type: 'list' },
  { key: 'city', label: 'City', type: 'text' },
  { key: 'country', label: 'Country of the place', type: 'code' },
  { key: 'participants', label: 'Participants', type: 'list' },
  { key: 'areas', label: 'Areas', type: 'list' },
  { key: 'confidence', label: 'Confidence', type: 'number', unit: '0 to 1' },
  { key: 'reports', label: 'Reports', type: 'list' },
  { key: 'guest', label: 'Guest', type: 'code' },
  { key: 'host', label: 'Host', type: 'code' },
  { key: 'recalled', label: 'Only recalled', type: 'flag' },
  { key: 'plover', label: 'PLOVER type', type: 'code' },
  { key: 'ploverMode', label: 'PLOVER mode', type: 'code' },
  { key: 'cameo', label: 'CAMEO', type: 'code' },
]

const PLACE_OF_AREA: ReadonlyMap<string, number> = new Map(AREA_CODES.map((code, index) => [code, index]))

/** Areas in the order of the codebook. */
export function sortAreas(codes: readonly string[]): string[] {
  const place = (code: string): number => PLACE_OF_AREA.get(code) ?? AREA_CODES.length
  return [...codes].sort((a, b) => place(a) - place(b))
}

/**
 * What other event data call a meeting; told by its row alone, so nothing of it is stored. Checks in the base allow no
 * other kind or status than those of the vocabulary.
 */
function codesOf({ kind, status, countries, organizations, country, guest, host, recalled }: MeetingRow) {
  const { plover, cameo } = codeMeeting({
    ...{ kind: kind as MeetingKind, status: status as MeetingStatus, countries, organizations },
    ...{ place: { country }, visit: { guest, host }, areas: [], background: recalled },
  })
  return { plover: plover.type, ploverMode: plover.mode, cameo }
}

/** One row a meeting. */
export function shapeMeetings(filters: Filters, context: Context, rows: readonly MeetingRow[]): Shaped {
  return {
    id: 'meetings',
    title: nameMeetings(filters),
    subtitle: `Meetings, ${sayPeriod(filters, context)}, newest first.`,
    columns: COLUMNS,
    rows: rows.map((row) => ({
      ...row,
      areas: sortAreas(row.areas),
      confidence: Math.round(row.confidence * 1000) / 1000,
      ...codesOf(row),
    })),
    encoding: { mark: 'timeline', date: 'date', status: 'status', level: 'level' },
    ...describeDataset(filters, context),
    notes: [...noteRecalled(context), ...noteOutside(context)],
  }
}
