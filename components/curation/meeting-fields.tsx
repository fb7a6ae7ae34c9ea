import { AreasField } from './areas-field'
import { ChoiceSelect } from './choice-select'
import { DateField } from './date-field'
import { draftValue } from './draft'
import type { Editor } from './editor'
import { FieldRow } from './field-row'
import { KIND_OPTIONS, type Option, ROLE_OPTIONS, STATUS_OPTIONS } from './options'
import { PeopleField } from './people-field'
import { PlaceField } from './place-field'
import { SidesField } from './sides-field'
import { VisitField } from './visit-field'

/** Every field of a meeting with its control, in the order in which its page shows them. */
export function MeetingFields({ editor }: { editor: Editor }) {
  return (
    <>
      <CodeField label="Kind" field="kind" options={KIND_OPTIONS} editor={editor} />
      <CodeField label="Status" field="status" options={STATUS_OPTIONS} editor={editor} />
      <DateField editor={editor} />
      <PlaceField editor={editor} />
      <SidesField editor={editor} />
      <VisitField editor={editor} />
      <PeopleField editor={editor} />
      <CodeField label="Rank" field="level" options={ROLE_OPTIONS} empty="Not stated" editor={editor} />
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
