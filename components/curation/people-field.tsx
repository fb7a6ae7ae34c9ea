import { nameCountry } from '../../lib/vocab/countries'
import { ChoiceSelect } from './choice-select'
import type { SeatValue } from './decision-values'
import { draftValue, listPresent } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { MemberNotes } from './member-notes'
import { ROLE_OPTIONS } from './options'
import { PersonSearch } from './person-search'

/** Who took part: each person with role and country at the time; somebody known can be added by name, or a new name. */
export function PeopleField({ editor }: { editor: Editor }) {
  const keys = listPresent(editor.base, editor.draft, 'participant')
  const sides = listPresent(editor.base, editor.draft, 'country')
  const countriesFor = (country: string | null) =>
    [...new Set(country ? [...sides, country] : sides)].map((code) => ({ code, label: nameCountry(code) }))
  return (
    <FieldRow label="Who" field="participants" editor={editor} group>
      {() => (
        <>
          <ul className="members people">
            {keys.map((key) => {
              const field = `participant:${key}`
              const seat = draftValue(editor.base, editor.draft, field) as SeatValue
              return (
                <li key={key} data-field={field}>
                  <span className={field in editor.draft ? 'new' : undefined}>{seat.name}</span>
                  <button type="button" className="act" onClick={() => editor.set(field, false)}>
                    Take out<span className="vh"> {seat.name}</span>
                  </button>
                  <span className="seat">
                    <ChoiceSelect
                      label={`Role of ${seat.name}`}
                      value={seat.role}
                      options={ROLE_OPTIONS}
                      empty="Role not stated"
                      onChange={(role) => editor.set(field, { ...seat, role })}
                    />
                    <ChoiceSelect
                      label={`Country of ${seat.name}`}
                      value={seat.country}
                      options={countriesFor(seat.country)}
                      empty="No country"
                      onChange={(country) => editor.set(field, { ...seat, country })}
                    />
                  </span>
                </li>
              )
            })}
          </ul>
          <PersonSearch
            label={keys.length > 0 ? 'Somebody else' : 'Somebody'}
            onChoose={({ key, name, role, country }) =>
              editor.set(`participant:${key}`, {
                name,
                role,
                country: country && sides.includes(country) ? country : null,
              })
            }
          />
          <MemberNotes prefixes={['participant']} editor={editor} />
        </>
      )}
    </FieldRow>
  )
}
