import { useState } from 'react'
import { useNames, useWords } from '#words'
import type { Names } from '../../lib/words/names'
import { useTelling } from '../ui/telling'
import { listPresent } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { MemberNotes } from './member-notes'
import { type Option, useOptions } from './use-options'

/** Who sat at the table: countries and organizations, each to be taken out, and one more to be added. */
export function SidesField({ editor }: { editor: Editor }) {
  const t = useWords('curation')
  const telling = useTelling()
  const names = useNames()
  const lists = useOptions()
  const [chosen, setChosen] = useState('')
  const present = ['country', 'organization'].flatMap((prefix) =>
    listPresent(editor.base, editor.draft, prefix).map((code) => `${prefix}:${code}`),
  )
  const free = (prefix: string, options: readonly Option[]) =>
    options.filter(({ code }) => !present.includes(`${prefix}:${code}`))
  const add = () => {
    if (chosen) editor.set(chosen, true)
    setChosen('')
  }
  return (
    <FieldRow label={telling.t('fieldSides')} field="countries" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <ul className="members">
            {present.map((field) => (
              <li key={field} data-field={field}>
                <span className={field in editor.draft ? 'new' : undefined}>{nameSide(field, names)}</span>
                <button type="button" className="act" onClick={() => editor.set(field, false)}>
                  {t('takeOut')}
                  <span className="vh"> {nameSide(field, names)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className="adding">
            <select
              aria-label={t('anotherSide')}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{t('anotherSide')} …</option>
              <optgroup label={t('countries')}>
                {free('country', lists.country).map(({ code, label }) => (
                  <option key={code} value={`country:${code}`}>
                    {label}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('organizations')}>
                {free('organization', lists.organization).map(({ code, label }) => (
                  <option key={code} value={`organization:${code}`}>
                    {label}
                  </option>
                ))}
              </optgroup>
            </select>
            <button type="button" className="act" aria-label={t('addSide')} onClick={add} disabled={chosen === ''}>
              {t('add')}
            </button>
          </div>
          <MemberNotes prefixes={['country', 'organization']} editor={editor} />
        </>
      )}
    </FieldRow>
  )
}

function nameSide(field: string, names: Names): string {
  const [prefix, code = ''] = field.split(':')
  return prefix === 'country' ? names.country(code) : names.organization(code)
}
