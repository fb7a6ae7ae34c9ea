import type { Translator } from '../../lib/words/translate'
import type { ChangeAnswer } from './post-change'
import { splitField } from './tell-value'

type Words = Translator<'curation'>

/** Fields that have a row of their own, which says what is wrong with them. */
const ROWS = new Set([
  'kind',
  'status',
  'date',
  'place',
  'visit',
  'level',
  'countries',
  'organizations',
  'participants',
])
const MEMBERS = new Set(['country', 'organization', 'participant', 'area'])

/** Why an act failed or was refused: what the server says of it, else that it did not, or with which status it answered. */
export function tellRefusal(answer: Extract<ChangeAnswer, { kind: 'failed' | 'refused' }>, t: Words): string {
  if (answer.message !== null) return answer.message
  return answer.status === null ? t('noAnswer') : t('oddAnswer', { status: String(answer.status) })
}

/** What is said beside the buttons: how many fields are wrong where fields say it themselves, and in full what they cannot. */
export function tellTrouble(outcome: string, message: string, problems: ReadonlyMap<string, string>, t: Words): string {
  const shown = [...problems.keys()].filter((field) => ROWS.has(field) || MEMBERS.has(splitField(field).name))
  if (shown.length === 0) return `${outcome} ${message}`
  const others = [...problems].filter(([field]) => !shown.includes(field)).map(([, text]) => text)
  return [outcome, t('fieldsSayWhy', { count: shown.length }), ...others].join(' ')
}
