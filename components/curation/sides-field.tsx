import { useState } from 'react'
import { nameCountry } from '../../lib/vocab/countries'
import { nameOrganization } from '../../lib/vocab/organizations'
import { listPresent } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { MemberNotes } from './member-notes'
import { COUNTRY_OPTIONS, ORGANIZATION_OPTIONS } from './options'

/** Who sat at the table: countries and organizations, each to be taken out, and one more to be added. */
export function SidesField({ editor }: { editor: Editor }) {
  const [chosen, setChosen] = useState('')
  const present = ['country', 'organization'].flatMap((prefix) =>
    listPresent(editor.base, editor.draft, prefix).map((code) => `${prefix}:${code}`),
  )
  const free = (prefix: string, options: typeof COUNTRY_OPTIONS) =>
    options.filter(({ code }) => !present.includes(`${prefix}:${code}`))
  const add = () => {
    if (chosen) editor.set(chosen, true)
    setChosen('')
  }
  return (
    <FieldRow label="Sides" field="countries" editor={editor} group>
      {({ describedBy, invalid }) => (
        <>
          <ul className="members">
            {present.map((field) => (
              <li key={field} data-field={field}>
                <span className={field in editor.draft ? 'new' : undefined}>{nameSide(field)}</span>
                <button type="button" className="act" onClick={() => editor.set(field, false)}>
                  Take out<span className="vh"> {nameSide(field)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div className="adding">
            <select
              aria-label="Another side"
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">Another side …</option>
              <optgroup label="Countries">
                {free('country', COUNTRY_OPTIONS).map(({ code, label }) => (
                  <option key={code} value={`country:${code}`}>
                    {label}
                  </option>
                ))}
              </optgroup>
              <optgroup label="Organizations">
                {free('organization', ORGANIZATION_OPTIONS).map(({ code, label }) => (
                  <option key={code} value={`organization:${code}`}>
                    {label}
                  </option>
                ))}
              </optgroup>
            </select>
            <button type="button" className="act" onClick={add} disabled={chosen === ''}>
              Add<span className="vh"> this side</span>
            </button>
          </div>
          <MemberNotes prefixes={['country', 'organization']} editor={editor} />
        </>
      )}
    </FieldRow>
  )
}

function nameSide(field: string): string {
  const [prefix, code = ''] = field.split(':')
  return prefix === 'country' ? nameCountry(code) : nameOrganization(code)
}
