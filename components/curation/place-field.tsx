import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import { ChoiceSelect } from './choice-select'
import type { PlaceValue } from './decision-values'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { useOptions } from './use-options'

/** Where it was: a city, its country, or neither. */
export function PlaceField({ editor }: { editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const countries = useOptions().country
  const value = (draftValue(editor.base, editor.draft, 'place') ?? { city: null, country: null }) as PlaceValue
  const set = (next: PlaceValue) => editor.set('place', next.city || next.country ? next : null)
  return (
    <FieldRow label={telling.t('fieldPlace')} field="place" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <input
            className="grow"
            aria-label={t('city')}
            placeholder={t('city')}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            value={value.city ?? ''}
            onChange={(event) => set({ ...value, city: event.target.value || null })}
          />
          <ChoiceSelect
            label={t('placeCountry')}
            value={value.country}
            options={countries}
            empty={t('countryNotStated')}
            describedBy={describedBy}
            invalid={invalid}
            onChange={(country) => set({ ...value, country })}
          />
        </>
      )}
    </FieldRow>
  )
}
