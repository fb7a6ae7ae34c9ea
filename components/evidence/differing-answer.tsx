import { lowerFirst } from '../../lib/words/letter-case'
import { ActButton } from '../curation/act-button'
import { tellField, tellMember, tellValue } from '../curation/tell-value'
import { type Telling, useTelling } from '../ui/telling'
import type { FactStanding } from './fact-standing'

/** What the machine says now of fields on which a person decided otherwise, with a choice between the two. */
export function DifferingAnswers({ standing, about }: { standing: FactStanding; about: (field: string) => boolean }) {
  const telling = useTelling()
  const { t } = telling
  const fields = [...standing.differing].filter(([field]) => about(field))
  return fields.map(([field, value]) => {
    const what = [lowerFirst(tellField(field, telling)), tellMember(field, value, telling)].filter(Boolean).join(' ')
    const request = { field, meeting: standing.editable?.id, version: standing.editable?.version }
    return (
      <span className="differs" key={field}>
        <span className="warn">{t('reportsNowSay')}</span> {tellAnswer(field, value, telling)}
        {standing.editable && (
          <>
            <ActButton
              request={{ action: 'keep', ...request }}
              label={t('keepOurs')}
              name={t('keepOursOf', { what })}
              then="facts"
            />
            <ActButton
              request={{ action: 'take', ...request }}
              label={t('takeTheirs')}
              name={t('takeTheirsOf', { what })}
              then="facts"
            />
          </>
        )}
      </span>
    )
  })
}

function tellAnswer(field: string, value: unknown, telling: Telling): string {
  const member = tellMember(field, value, telling)
  const { t } = telling
  if (member === null) return tellValue(field, value, telling)
  if (field.startsWith('area:')) {
    const area = lowerFirst(member)
    return value === false ? t('talkedNotAbout', { area }) : t('talkedAbout', { area })
  }
  return value === false ? t('wasNotThere', { who: member }) : member
}
