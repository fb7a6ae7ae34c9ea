import type { Column, Row } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import { AREA_CODES } from '../../vocab/areas'
import type { MeetingKind, MeetingStatus } from '../../vocab/meeting-kinds'
import { codeMeeting } from '../../vocab/ontologies'
import type { Tag } from '../../words/tag'
import { translate } from '../../words/translate'
import type { Context } from '../context'
import type { Shaped } from '../shaped'
import { describeDataset, nameMeetings, noteOutside, noteRecalled, sayPeriod } from '../words'
import type { MeetingRow } from './query'

function listColumns(tag: Tag): Column[] {
  const t = translate(tag, 'datasets')
  return [
    { key: 'id', label: t('colId'), type: 'code' },
    { key: 'date', label: t('colDate'), type: 'date' },
    { key: 'dateEnd', label: t('colDateEnd'), type: 'date' },
    { key: 'datePrecision', label: t('colDatePrecision'), type: 'code' },
    { key: 'kind', label: t('colKind'), type: 'code' },
    { key: 'status', label: t('colStatus'), type: 'code' },
    { key: 'level', label: t('colRank'), type: 'code' },
    { key: 'visitType', label: t('colVisit'), type: 'code' },
    { key: 'countries', label: t('colCountries'), type: 'list' },
    { key: 'organizations', label: t('colOrganizations'), type: 'list' },
    { key: 'city', label: t('colCity'), type: 'text' },
    { key: 'country', label: t('colPlaceCountry'), type: 'code' },
    { key: 'participants', label: t('colParticipants'), type: 'list' },
    { key: 'areas', label: t('colAreas'), type: 'list' },
    { key: 'confidence', label: t('colConfidence'), type: 'number', unit: t('unitShare') },
    { key: 'reports', label: t('colReports'), type: 'list' },
    { key: 'guest', label: t('colGuest'), type: 'code' },
    { key: 'host', label: t('colHost'), type: 'code' },
    { key: 'recalled', label: t('colRecalled'), type: 'flag' },
    { key: 'copies', label: t('colCopies'), type: 'number', unit: t('unitReports') },
    { key: 'plover', label: t('colPlover'), type: 'code' },
    { key: 'ploverMode', label: t('colPloverMode'), type: 'code' },
    { key: 'cameo', label: t('colCameo'), type: 'code' },
  ]
}

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

/** What a row of the base tells of a meeting. */
export function tellMeeting(row: MeetingRow): Row {
  return {
    ...row,
    areas: sortAreas(row.areas),
    confidence: Math.round(row.confidence * 1000) / 1000,
    ...codesOf(row),
  }
}

/** What stands around the rows, one a meeting. */
export function headMeetings(filters: Filters, context: Context, tag: Tag): Shaped {
  return {
    id: 'meetings',
    title: nameMeetings(filters, tag),
    subtitle: translate(tag, 'datasets')('meetingsSubtitle', { period: sayPeriod(filters, context, tag) }),
    columns: listColumns(tag),
    rows: [],
    encoding: {
      mark: 'timeline',
      date: 'date',
      status: 'status',
      level: 'level',
      pair: filters.pair,
      today: context.today,
    },
    ...describeDataset(filters, context, tag),
    notes: [...noteRecalled(context, tag), ...noteOutside(context, tag)],
  }
}
