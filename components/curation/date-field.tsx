import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import { ChoiceSelect } from './choice-select'
import { type Precision, readTyped, showDate, withPrecision } from './date-parts'
import type { DateValue } from './decision-values'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { useOptions } from './use-options'

const FORMS = { day: 'formDay', month: 'formMonth', year: 'formYear' } as const

/** When it was: how exactly that is known, the day (month, year), and the last one where it went on. */
export function DateField({ editor }: { editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const options = useOptions().precision
  const value = draftValue(editor.base, editor.draft, 'date') as DateValue
  const precision = options.some(({ code }) => code === value.datePrecision) ? (value.datePrecision as Precision) : null
  const set = (next: DateValue) => editor.set('date', next)
  return (
    <FieldRow label={telling.t('fieldDate')} field="date" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <ChoiceSelect
            label={t('precision')}
            value={precision}
            options={options}
            empty={t('notStatedDate')}
            onChange={(next) => set(withPrecision(value, next as Precision | null))}
          />
          {precision && (
            <>
              <DayInput
                label={t('firstDay')}
                precision={precision}
                value={value.date}
                describedBy={describedBy}
                invalid={invalid}
                onChange={(date) => set({ ...value, date })}
              />
              {precision === 'day' && (
                <>
                  <span className="quiet">{t('to')}</span>
                  <DayInput
                    label={t('lastDay')}
                    precision={precision}
                    value={value.dateEnd}
                    describedBy={describedBy}
                    invalid={invalid}
                    onChange={(dateEnd) => set({ ...value, dateEnd })}
                  />
                </>
              )}
            </>
          )}
        </>
      )}
    </FieldRow>
  )
}

type DayProps = {
  label: string
  precision: Precision
  value: string | null
  describedBy: string | undefined
  invalid: boolean
  onChange: (day: string | null) => void
}

function DayInput({ label, precision, value, describedBy, invalid, onChange }: DayProps) {
  const form = useWords('curation')(FORMS[precision])
  return (
    <input
      key={precision}
      className="day"
      inputMode="numeric"
      placeholder={form}
      aria-label={`${label}, ${form}`}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      defaultValue={showDate(value, precision)}
      onChange={(event) => onChange(readTyped(event.target.value, precision))}
    />
  )
}
