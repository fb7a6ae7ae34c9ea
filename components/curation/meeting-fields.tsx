import { useWords } from '#words'
import { useTelling } from '../ui/telling'
import { AreasField } from './areas-field'
import { ChoiceSelect } from './choice-select'
import { DateField } from './date-field'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { PeopleField } from './people-field'
import { PlaceField } from './place-field'
import { SidesField } from './sides-field'
import { type Option, useOptions } from './use-options'
import { VisitField } from './visit-field'

/** Every field of a meeting with its control, in the order in which its page shows them. */
export function MeetingFields({ editor }: { editor: Editor }) {
  const { t } = useTelling()
  const form = useWords('curation')
  const options = useOptions()
  return (
    <>
      <CodeField label={t('fieldKind')} field="kind" options={options.kind} editor={editor} />
      <CodeField label={t('fieldStatus')} field="status" options={options.status} editor={editor} />
      <DateField editor={editor} />
      <PlaceField editor={editor} />
      <SidesField editor={editor} />
      <VisitField editor={editor} />
      <PeopleField editor={editor} />
      <CodeField
        label={t('fieldRank')}
        field="level"
        options={options.role}
        empty={form('notStatedRank')}
        editor={editor}
      />
      <AreasField editor={editor} />
    </>
  )
}

type CodeProps = { label: string; field: string; options: readonly Option[]; empty?: string; editor: Editor }

function CodeField({ label, field, options, empty, editor }: CodeProps) {
  return (
    <FieldRow label={label} field={field} editor={editor}>
      {({ id, describedBy, invalid }) => (
        <ChoiceSelect
          id={id}
          value={draftValue(editor.base, editor.draft, field) as string | null}
          options={options}
          empty={empty}
          describedBy={describedBy}
          invalid={invalid}
          onChange={(value) => editor.set(field, value)}
        />
      )}
    </FieldRow>
  )
}
