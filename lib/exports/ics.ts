import { ICalCalendar, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { readText } from '../dataset/cells'
import type { Row } from '../dataset/dataset'
import { languageOf, type Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { ExportFormat } from './export-format'
import { publicAddress } from './public-address'
import { tellMeeting } from './tell-meeting'

const STATUS: Readonly<Record<string, ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
}

const DAY = 86_400_000

/** The days that a meeting fills in a calendar; `null` where they are not known at least by month. */
function spanDays(row: Row): { start: Date; end: Date } | null {
  const [first, precision] = [readText(row, 'date'), readText(row, 'datePrecision')]
  if (first === null || precision === 'year') return null
  const start = new Date(`${first}T00:00:00Z`)
  if (precision === 'month')
    return { start, end: new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)) }
  const last = readText(row, 'dateEnd') ?? first
  // RFC 5545: the end of an all-day event is the day behind its last one.
  return { start, end: new Date(Date.parse(`${last}T00:00:00Z`) + DAY) }
}

function makeEvent(row: Row, tag: Tag, stamp: Date): ICalEventData | null {
  const days = spanDays(row)
  const id = readText(row, 'id')
  if (days === null || id === null) return null
  const { title, place, lines } = tellMeeting(row, tag)
  const t = translate(tag, 'files')
  const vague = readText(row, 'datePrecision') === 'month' ? [t('dayUnknown')] : []
  return {
    id: `${id}@entente`,
    ...days,
    allDay: true,
    stamp,
    summary: title,
    location: place,
    description: [...vague, ...lines].join('\n'),
    status: STATUS[readText(row, 'status') ?? ''] ?? null,
    transparency: ICalEventTransparency.TRANSPARENT,
    url: publicAddress(`/meetings/${encodeURIComponent(id)}`),
  }
}

/**
 * Meetings as a calendar of RFC 5545, a whole-day event each. Planned ones are TENTATIVE, cancelled ones CANCELLED. One that
 * is known by its month fills the month and says so; one that is known by its year only, or not at all, has no place in a
 * calendar. The stamp is the instant at which the base knew it, so that the same base gives the same file.
 */
export const ics: ExportFormat = {
  format: 'ics',
  label: 'iCalendar',
  mediaType: 'text/calendar; charset=utf-8',
  only: ['meetings'],
  fits: () => true,
  // No calendar program opens more.
  mostRows: 20_000,
  write({ tag, title, filters, rows, known }) {
    const stamp = new Date(known ?? 0)
    const events = rows.map((row) => makeEvent(row, tag, stamp)).filter((event) => event !== null)
    const left = rows.length - events.length
    const t = translate(tag, 'files')
    const calendar = new ICalCalendar({
      name: `Entente: ${title}`,
      description: [filters, ...(left > 0 ? [t('notInCalendar', { count: left })] : [])].join(' · '),
      prodId: { company: 'Entente', product: 'Meetings', language: languageOf(tag) },
      events,
    })
    return `${calendar.toString()}\r\n`
  },
}
