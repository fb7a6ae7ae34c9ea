import { useNames } from '#words'
import { AREA_GROUPS, AREAS } from '../../lib/vocab/areas'
import { useTelling } from '../ui/telling'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { MemberNotes } from './member-notes'

/** What they talked about: every area of the codebook with a tick. */
export function AreasField({ editor }: { editor: Editor }) {
  const { t } = useTelling()
  const names = useNames()
  return (
    <FieldRow label={t('fieldAreas')} field="areas" editor={editor} group>
      {() => (
        <>
          {AREA_GROUPS.map((group) => (
            <fieldset key={group.code} className={`ticks g-${group.code}`}>
              <legend>{names.areaGroup(group.code)}</legend>
              {AREAS.filter((area) => area.group === group.code).map((area) => {
                const field = `area:${area.code}`
                return (
                  <label key={area.code} className={field in editor.draft ? 'new' : undefined}>
                    <input
                      type="checkbox"
                      checked={draftValue(editor.base, editor.draft, field) === true}
                      onChange={(event) => editor.set(field, event.target.checked)}
                    />
                    {names.area(area.code)}
                  </label>
                )
              })}
            </fieldset>
          ))}
          <MemberNotes prefixes={['area']} editor={editor} />
        </>
      )}
    </FieldRow>
  )
}
