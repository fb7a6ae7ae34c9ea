import { ChoiceSelect } from './choice-select'
import type { PlaceValue } from './decision-values'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { COUNTRY_OPTIONS } from './options'

/** Where it was: a city, its country, or neither. */
export function PlaceField({ editor }: { editor: Editor }) {
  const value = (draftValue(editor.base, editor.draft, 'place') ?? { city: null, country: null }) as PlaceValue
  const set = (next: PlaceValue) => editor.set('place', next.city || next.country ? next : null)
  return (
    <FieldRow label="Place" field="place" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <input
            className="grow"
            aria-label="City"
            placeholder="City"
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={value.city ?? ''}
            onChange={(event) => set({ ...value, city: event.target.value || null })}
          />
          <ChoiceSelect
            label="Country of the place"
            value={value.country}
            options={COUNTRY_OPTIONS}
            empty="Country not stated"
            describedBy={describedBy}
            invalid={invalid}
            onChange={(country) => set({ ...value, country })}
          />
        </>
      )}
    </FieldRow>
  )
}
