import { useNames, useWords } from '#words'
import { useTelling } from '../ui/telling'
import { ChoiceSelect } from './choice-select'
import type { SeatValue } from './decision-values'
import { draftValue, listPresent } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { MemberNotes } from './member-notes'
import { PersonSearch } from './person-search'
import { useOptions } from './use-options'

/** Who took part: each person with role and country at the time; somebody known can be added by name, or a new name. */
export function PeopleField({ editor }: { editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const names = useNames()
  const roles = useOptions().role
  const keys = listPresent(editor.base, editor.draft, 'participant')
  const sides = listPresent(editor.base, editor.draft, 'country')
  const countriesFor = (country: string | null) =>
    [...new Set(country ? [...sides, country] : sides)].map((code) => ({ code, label: names.country(code) }))
  return (
    <FieldRow label={telling.t('fieldWho')} field="participants" editor={editor} group>
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
                    {t('takeOut')}
                    <span className="vh"> {seat.name}</span>
                  </button>
                  <span className="seat">
                    <ChoiceSelect
                      label={t('roleOf', { name: seat.name })}
                      value={seat.role}
                      options={roles}
                      empty={t('roleNone')}
                      onChange={(role) => editor.set(field, { ...seat, role })}
                    />
                    <ChoiceSelect
                      label={t('countryOf', { name: seat.name })}
                      value={seat.country}
                      options={countriesFor(seat.country)}
                      empty={t('countryNone')}
                      onChange={(country) => editor.set(field, { ...seat, country })}
                    />
                  </span>
                </li>
              )
            })}
          </ul>
          <PersonSearch
            label={keys.length > 0 ? t('somebodyElse') : t('somebody')}
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
