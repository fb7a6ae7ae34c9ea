import type { Dataset } from '../../dataset/dataset'
import type { Filters } from '../../filters/filters'
import type { Tag } from '../../words/tag'
import { askAsOf, noteMoment } from '../as-of'
import { readContext } from '../context'
import { headMeetings, tellMeeting } from '../meetings/shape'
import { type MonthStatus, queryMeetingRows, queryMonths, type RowWindow } from './query'

/** A part of the dataset `meetings`, and what stands beside it. */
export type MeetingPart = {
  /** The dataset with the rows of the window alone. */
  dataset: Dataset
  /** All meetings under the filter. */
  total: number
  months: ReadonlyMap<string, MonthStatus>
}

/**
 * Reads a window of the dataset `meetings`, in an order of the reader's choice.
 * @throws Error of the driver where the base cannot be reached
 */
export function readMeetingPart(filters: Filters, tag: Tag, window: RowWindow): Promise<MeetingPart> {
  return askAsOf(filters.asOf, async (moment) => {
    const [context, rows] = await Promise.all([readContext(filters), queryMeetingRows(filters, window)])
    const shown = rows
      .filter((row) => row.date !== null && row.datePrecision !== 'year')
      .map((row) => (row.date ?? '').slice(0, 7))
      .sort()
    const months = window.order.key === 'date' ? await queryMonths(filters, shown) : []
    const shaped = { ...headMeetings(filters, context, tag), rows: rows.map(tellMeeting) }
    return {
      dataset: {
        tag,
        ...shaped,
        total: context.meetings,
        notes: [...noteMoment(filters.asOf, moment, tag), ...shaped.notes],
      },
      total: context.meetings,
      months: new Map(months.map((month) => [month.month, month])),
    }
  })
}
