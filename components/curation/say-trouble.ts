import { splitField } from './say-value'

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

/** What is said beside the buttons: how many fields are wrong where fields say it themselves, and in full what they cannot. */
export function sayTrouble(outcome: string, message: string, problems: ReadonlyMap<string, string>): string {
  const shown = [...problems.keys()].filter((field) => ROWS.has(field) || MEMBERS.has(splitField(field).name))
  if (shown.length === 0) return `${outcome} ${message}`
  const others = [...problems].filter(([field]) => !shown.includes(field)).map(([, text]) => text)
  const count = shown.length === 1 ? 'One field says why.' : `${shown.length} fields say why.`
  return [outcome, count, ...others].join(' ')
}
