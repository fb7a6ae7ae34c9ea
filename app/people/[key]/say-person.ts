import { tellCount } from '@/components/ui/tell-count'
import type { SeenRole } from '@/lib/analytics/person/query'
import type { PersonDetail } from '@/lib/analytics/person/read'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

/** "Head of state, Kazakhstan". */
export function sayRole({ role, country }: Pick<SeenRole, 'role' | 'country'>, tag: Tag): string {
  const names = namesOf(tag)
  const said = [role && names.role(role), country && names.country(country)].filter(Boolean).join(', ')
  return said || translate(tag, 'pages')('roleNotStated')
}

/** "27 Feb 2019 – 3 Mar 2026", or the one day. */
export function saySpan({ first, last }: Pick<SeenRole, 'first' | 'last'>, tag: Tag): string {
  const { date } = namesOf(tag)
  if (!first || !last) return translate(tag, 'pages')('noDate')
  return first === last ? date(first, 'short') : `${date(first, 'short')} – ${date(last, 'short')}`
}

/** All meetings of a person, shown or not. */
export function countMeetings({ roles }: PersonDetail): number {
  return roles.reduce((sum, { meetings }) => sum + meetings, 0)
}

/** The person in one sentence: last role, how many meetings, and when. */
export function sayPersonLede(person: PersonDetail, tag: Tag): string {
  const { roles } = person
  const meetings = countMeetings(person)
  const t = translate(tag, 'pages')
  const dates = roles.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null)
  const [first, last] = [dates.toSorted().at(0), dates.toSorted().at(-1)]
  const latest = roles.find(({ role }) => role !== null)
  const count = { meetings, said: tellCount(meetings, namesOf(tag)) }
  const who = latest ? t('personLede', { seat: sayRole(latest, tag), ...count }) : t('personMeetings', count)
  return `${who}${first && last ? `, ${saySpan({ first, last }, tag)}` : ''}.`
}
