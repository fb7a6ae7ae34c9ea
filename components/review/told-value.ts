import type { ReviewFacts } from '../../lib/dataset/review'
import type { Translator } from '../../lib/words/translate'
import { splitField, tellMember, tellValue } from '../curation/tell-value'
import type { Telling } from '../ui/telling'

/** What a report alone says on a field, in the form of a decision; a member of a list is there or not. */
export function toldValue(told: ReviewFacts, field: string): unknown {
  const { name, rest } = splitField(field)
  switch (name) {
    case 'kind':
    case 'status':
    case 'level':
    case 'place':
    case 'visit':
      return told[name]
    case 'date':
      return { date: told.date, dateEnd: told.dateEnd, datePrecision: told.datePrecision }
    case 'country':
      return told.countries.includes(rest)
    case 'organization':
      return told.organizations.includes(rest)
    case 'area':
      return told.areas.includes(rest)
    case 'participant':
      return told.participants.find(({ key }) => key === rest) ?? false
    default:
      return undefined
  }
}

/** A value of a field in words; of a member of a list, whether it is there. */
export function tellFieldValue(field: string, value: unknown, t: Translator<'review'>, telling: Telling): string {
  if (field.startsWith('participant:') || !field.includes(':')) return tellValue(field, value, telling)
  const member = tellMember(field, value, telling) ?? field
  return value === true ? t('isIn', { member }) : t('isNotIn', { member })
}
