import { countWords } from '@/components/ui/meeting-words'
import type { SeenRole } from '@/lib/analytics/person/query'
import type { PersonDetail } from '@/lib/analytics/person/read'
import { nameCountry } from '@/lib/vocab/countries'
import { wordDate } from '@/lib/vocab/date-words'
import { findRole } from '@/lib/vocab/roles'

/** "Head of state, Kazakhstan". */
export function sayRole({ role, country }: Pick<SeenRole, 'role' | 'country'>): string {
  const said = [role && (findRole(role)?.label ?? role), country && nameCountry(country)].filter(Boolean).join(', ')
  return said || 'Role not stated'
}

/** "27 Feb 2019 – 3 Mar 2026", or the one day. */
export function saySpan({ first, last }: Pick<SeenRole, 'first' | 'last'>): string {
  if (!first || !last) return 'no date'
  return first === last ? wordDate(first, 'short') : `${wordDate(first, 'short')} – ${wordDate(last, 'short')}`
}

/** The person in one sentence: last role, how many meetings, and when. */
export function sayPersonLede({ roles, meetings }: PersonDetail): string {
  const dates = roles.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null)
  const [first, last] = [dates.toSorted().at(0), dates.toSorted().at(-1)]
  const latest = roles.find(({ role }) => role !== null)
  const who = latest ? `${sayRole(latest)}; at ` : 'At '
  const when = first && last ? `, ${saySpan({ first, last })}` : ''
  return `${who}${meetings.length === 0 ? 'no meeting' : countWords(meetings.length, 'meeting')}${when}.`
}
