import { ActButton } from '../curation/act-button'
import { nameField, nameMember, sayValue } from '../curation/say-value'
import type { FactStanding } from './fact-standing'

/** What the machine says now of fields on which a person decided otherwise, with a choice between the two. */
export function DifferingAnswers({ standing, about }: { standing: FactStanding; about: (field: string) => boolean }) {
  const fields = [...standing.differing].filter(([field]) => about(field))
  return fields.map(([field, value]) => (
    <span className="differs" key={field}>
      <span className="warn">The reports now say</span> {sayAnswer(field, value)}
      {standing.editable &&
        (['keep', 'take'] as const).map((action) => (
          <ActButton
            key={action}
            request={{
              ...{ action, field },
              meeting: standing.editable?.id,
              version: standing.editable?.version,
            }}
            label={action === 'keep' ? 'Keep ours' : 'Take theirs'}
            name={`${action === 'keep' ? 'Keep the decision on' : 'Take what the reports say of'} ${nameField(field).toLowerCase()} ${nameMember(field, value) ?? ''}`.trim()}
            then="facts"
          />
        ))}
    </span>
  ))
}

function sayAnswer(field: string, value: unknown): string {
  const member = nameMember(field, value)
  if (member === null) return sayValue(field, value)
  if (field.startsWith('area:'))
    return `they ${value === false ? 'did not talk' : 'talked'} about ${member.toLowerCase()}`
  return value === false ? `${member} was not there` : member
}
