import type { Dataset } from '../dataset/dataset'
import { describeFilters } from '../filters/describe'
import type { Filters } from '../filters/filters'
import { sayStatus } from '../filters/status'
import { wordDate } from '../vocab/date-words'
import type { Context } from './context'

/** The parts that every dataset has in common. */
export function describeDataset(filters: Filters, context: Context): Pick<Dataset, 'filters' | 'sources'> {
  return {
    filters: describeFilters(filters),
    sources: { reports: context.reports, languages: context.languages },
  }
}

/** "Meetings held", "Meetings held, planned or cancelled". */
export function nameMeetings(filters: Filters): string {
  return `Meetings ${sayStatus(filters.status)}`
}

/** "3 meetings", "1 meeting". */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The period in words: what was asked for by day, what the data themselves end at by month. */
export function sayPeriod(filters: Filters, context: Context): string {
  const from = filters.from !== null ? wordDate(filters.from, 'short') : wordMonth(context.firstDate)
  const to = filters.to !== null ? wordDate(filters.to, 'short') : wordMonth(context.lastDate)
  if (from === null || to === null) return 'all time'
  return from === to ? from : `${from} – ${to}`
}

function wordMonth(date: string | null): string | null {
  return date === null ? null : wordDate(date, 'short', 'month')
}

/** Sentences about meetings that only the period leaves out. */
export function noteOutside(context: Context): string[] {
  if (context.undatedOutside === 0) return []
  const many = context.undatedOutside > 1
  return [
    `${countNoun(context.undatedOutside, 'meeting')} without a date ${many ? 'lie' : 'lies'} in no period and ${many ? 'are' : 'is'} left out.`,
  ]
}

/** Sentences about meetings that a drawing along time cannot place, or can place only roughly. */
export function noteDates(context: Context, step: 'month' | 'quarter'): string[] {
  const notes: string[] = []
  if (context.undated > 0) {
    notes.push(
      `${countNoun(context.undated, 'meeting')} without a date ${context.undated > 1 ? 'are' : 'is'} not drawn.`,
    )
  }
  if (context.yearOnly > 0) {
    const many = context.yearOnly > 1
    notes.push(
      `${countNoun(context.yearOnly, 'meeting')} dated by year only ${many ? 'stand' : 'stands'} in the first ${step} of ${many ? 'their' : 'its'} year.`,
    )
  }
  return [...notes, ...noteOutside(context)]
}

/** A sentence about meetings that are known from later texts only. */
export function noteRecalled(context: Context): string[] {
  if (context.recalled === 0) return []
  return [
    `${countNoun(context.recalled, 'meeting')} ${context.recalled > 1 ? 'are' : 'is'} known only from texts that recall ${context.recalled > 1 ? 'them' : 'it'}.`,
  ]
}
