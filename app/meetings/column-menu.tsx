import { CHOSEN_COLUMNS, type ChosenColumn } from '@/components/meeting-rows/row-view'
import { writeOrder } from '@/lib/analytics/meeting-rows/order'
import type { Filters } from '@/lib/filters/filters'
import { formatFilters } from '@/lib/filters/format'
import type { Translator } from '@/lib/words/translate'
import type { Form } from './table-form'

type Props = { filters: Filters; form: Form; t: Translator<'table'>; label: (column: ChosenColumn) => string }

/** Which columns the table shows: a form, so that it works before any script. */
export function ColumnMenu({ filters, form, t, label }: Props) {
  return (
    <details className="menu columns">
      <summary>{t('columns')}</summary>
      <form className="drop" action="/meetings" method="get">
        {[...new URLSearchParams(formatFilters(filters))].map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <input type="hidden" name="sort" value={writeOrder(form.order)} />
        <input type="hidden" name="cols" value="" />
        {CHOSEN_COLUMNS.map((column) => (
          <label key={column}>
            <input type="checkbox" name="cols" value={column} defaultChecked={form.columns.includes(column)} />{' '}
            {label(column)}
          </label>
        ))}
        <button type="submit">{t('showColumns')}</button>
      </form>
    </details>
  )
}
