import { useNames, useWords } from '#words'
import { useTelling } from '../ui/telling'
import { ChoiceSelect } from './choice-select'
import type { PlaceValue, VisitValue } from './decision-values'
import { draftValue, listPresent } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { useOptions } from './use-options'

const NONE: VisitValue = { type: null, guest: null, host: null }

/** Whether somebody travelled for it: who, to whom, and what the visit is called. */
export function VisitField({ editor }: { editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const names = useNames()
  const types = useOptions().visit
  const value = draftValue(editor.base, editor.draft, 'visit') as VisitValue | null
  const place = draftValue(editor.base, editor.draft, 'place') as PlaceValue | null
  const near = [...listPresent(editor.base, editor.draft, 'country'), ...(place?.country ? [place.country] : [])]
  const told = [value?.guest, value?.host].filter((code) => code !== null && code !== undefined)
  const sides = [...new Set([...near, ...told])].map((code) => ({ code, label: names.country(code) }))
  return (
    <FieldRow label={telling.t('fieldVisit')} field="visit" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <ChoiceSelect
            label={t('wasVisit')}
            value={value === null ? null : 'visit'}
            options={[{ code: 'visit', label: t('aVisit') }]}
            empty={t('noVisit')}
            onChange={(next) => editor.set('visit', next ? NONE : null)}
          />
          {value && (
            <>
              <ChoiceSelect
                label={t('visitType')}
                value={value.type}
                options={types}
                empty={t('visitTypeNone')}
                describedBy={describedBy}
                invalid={invalid}
                onChange={(type) => editor.set('visit', { ...value, type })}
              />
              <span className="travel">
                <span className="quiet">{t('of')}</span>
                <ChoiceSelect
                  label={t('guest')}
                  value={value.guest}
                  options={sides}
                  empty={t('guestNone')}
                  describedBy={describedBy}
                  invalid={invalid}
                  onChange={(guest) => editor.set('visit', { ...value, guest })}
                />
                <span className="quiet">{t('toHost')}</span>
                <ChoiceSelect
                  label={t('host')}
                  value={value.host}
                  options={sides}
                  empty={t('hostNone')}
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
