import type { Dataset } from '../dataset/dataset'
import { describeFilters } from '../filters/describe'
import type { Filters } from '../filters/filters'
import { sayMeetings } from '../filters/say-filter'
import { type Names, namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import type { Context } from './context'

/** The parts that every dataset has in common. */
export function describeDataset(filters: Filters, context: Context, tag: Tag): Pick<Dataset, 'filters' | 'sources'> {
  return {
    filters: describeFilters(filters, tag),
    sources: { reports: context.reports, languages: context.languages },
  }
}

/** "Meetings held", "Meetings held, planned or cancelled". */
export function nameMeetings(filters: Filters, tag: Tag): string {
  return sayMeetings(filters.status, tag)
}

/** The period in words: what was asked for by day, what the data themselves end at by month. */
export function sayPeriod(filters: Filters, context: Context, tag: Tag): string {
  const names = namesOf(tag)
  const from = filters.from !== null ? names.date(filters.from, 'short') : nameMonth(names, context.firstDate)
  const to = filters.to !== null ? names.date(filters.to, 'short') : nameMonth(names, context.lastDate)
  if (from === null || to === null) return translate(tag, 'datasets')('allTime')
  return from === to ? from : `${from} – ${to}`
}

function nameMonth(names: Names, date: string | null): string | null {
  return date === null ? null : names.month(date)
}

/** Sentences about meetings that only the period leaves out. */
export function noteOutside(context: Context, tag: Tag): string[] {
  if (context.undatedOutside === 0) return []
  return [translate(tag, 'datasets')('noteOutside', { count: context.undatedOutside })]
}

/** Sentences about meetings that a drawing along time cannot place, or can place only roughly. */
export function noteDates(context: Context, step: 'month' | 'quarter', tag: Tag): string[] {
  const t = translate(tag, 'datasets')
  const notes: string[] = []
  if (context.undated > 0) notes.push(t('noteUndated', { count: context.undated }))
  if (context.yearOnly > 0) {
    notes.push(t(step === 'month' ? 'noteYearInMonth' : 'noteYearInQuarter', { count: context.yearOnly }))
  }
  return [...notes, ...noteOutside(context, tag)]
}

/** A sentence about meetings of which only programs tell, and which are therefore left out. */
export function noteUnverified(count: number, tag: Tag): string[] {
  return count === 0 ? [] : [translate(tag, 'datasets')('noteUnverified', { count })]
}

/** A sentence about meetings that are known from later texts only. */
export function noteRecalled(context: Context, tag: Tag): string[] {
  return context.recalled === 0 ? [] : [translate(tag, 'datasets')('noteRecalled', { count: context.recalled })]
}
