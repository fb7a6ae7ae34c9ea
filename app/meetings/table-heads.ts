import type { Head } from '@/components/meeting-rows/row-table'
import type { ChosenColumn } from '@/components/meeting-rows/row-view'
import type { OrderKey } from '@/lib/analytics/meeting-rows/order'
import type { Filters } from '@/lib/filters/filters'
import type { Translator } from '@/lib/words/translate'
import { type Form, hrefOfTable } from './table-form'

/** By what a column orders, and whether it begins with the greatest. */
const ORDERS: Readonly<Partial<Record<string, { key: OrderKey; descending: boolean }>>> = {
  date: { key: 'date', descending: true },
  what: { key: 'kind', descending: false },
  rank: { key: 'rank', descending: true },
  place: { key: 'place', descending: false },
  confidence: { key: 'confidence', descending: false },
  reports: { key: 'reports', descending: true },
}

const CLASSES: Readonly<Partial<Record<string, string>>> = {
  month: 'mon',
  mark: 'm',
  date: 'd',
  sides: 'sides',
  what: 'what',
  areas: 'areas',
  rank: 'opt rank',
  travel: 'opt travel',
  place: 'opt place',
  status: 'opt stat',
  confidence: 'opt num conf',
  reports: 'num rp',
}

/** The heads of the columns; a press on one orders by it, a second press the other way round. */
export function listHeads(filters: Filters, form: Form, byMonth: boolean, t: Translator<'table'>): Head[] {
  const has = (column: ChosenColumn) => form.columns.includes(column)
  const make = (key: 'month' | 'mark' | 'sides' | 'what' | ChosenColumn): Head => {
    const by = ORDERS[key]
    const now = by && by.key === form.order.key ? form.order : undefined
    return {
      key,
      label: t(key),
      href: by ? hrefOfTable(filters, { ...form, order: now ? { ...now, descending: !now.descending } : by }) : null,
      sorted: now ? (now.descending ? 'descending' : 'ascending') : undefined,
      className: CLASSES[key],
    }
  }
  const rest = (['rank', 'travel', 'place', 'areas', 'status', 'confidence', 'reports'] as const).filter(has)
  return [
    ...(byMonth ? [make('month')] : []),
    make('mark'),
    ...(has('date') ? [make('date')] : []),
    make('sides'),
    make('what'),
    ...rest.map(make),
  ]
}
