import { nameCountry } from '../../lib/vocab/countries'
import { ChoiceSelect } from './choice-select'
import type { PlaceValue, VisitValue } from './decision-values'
import { draftValue, listPresent } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { VISIT_OPTIONS } from './options'

const NONE: VisitValue = { type: null, guest: null, host: null }

/** Whether somebody travelled for it: who, to whom, and what the visit is called. */
export function VisitField({ editor }: { editor: Editor }) {
  const value = draftValue(editor.base, editor.draft, 'visit') as VisitValue | null
  const place = draftValue(editor.base, editor.draft, 'place') as PlaceValue | null
  const near = [...listPresent(editor.base, editor.draft, 'country'), ...(place?.country ? [place.country] : [])]
  const told = [value?.guest, value?.host].filter((code) => code !== null && code !== undefined)
  const sides = [...new Set([...near, ...told])].map((code) => ({ code, label: nameCountry(code) }))
  return (
    <FieldRow label="Visit" field="visit" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <ChoiceSelect
            label="Whether it was a visit"
            value={value === null ? null : 'visit'}
            options={[{ code: 'visit', label: 'A visit' }]}
            empty="No visit"
            onChange={(next) => editor.set('visit', next ? NONE : null)}
          />
          {value && (
            <>
              <ChoiceSelect
                label="Type of visit"
                value={value.type}
                options={VISIT_OPTIONS}
                empty="Type not stated"
                describedBy={describedBy}
                invalid={invalid}
                onChange={(type) => editor.set('visit', { ...value, type })}
              />
              <span className="travel">
                <span className="quiet">of</span>
                <ChoiceSelect
                  label="Guest"
                  value={value.guest}
                  options={sides}
                  empty="Guest not stated"
                  describedBy={describedBy}
                  invalid={invalid}
                  onChange={(guest) => editor.set('visit', { ...value, guest })}
                />
                <span className="quiet">to</span>
                <ChoiceSelect
                  label="Host"
                  value={value.host}
                  options={sides}
                  empty="Host not stated"
                  describedBy={describedBy}
                  invalid={invalid}
                  onChange={(host) => editor.set('visit', { ...value, host })}
                />
              </span>
            </>
          )}
        </>
      )}
    </FieldRow>
  )
}
