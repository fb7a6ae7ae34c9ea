import type { ReactNode } from 'react'
import { countWords, joinWords, sayMeetingDate } from '@/components/ui/meeting-words'
import type { MeetingDetail } from '@/lib/analytics/meeting-detail/shape'
import { nameCountry } from '@/lib/vocab/countries'
import { familyName } from '@/lib/vocab/family-name'
import { nameMeetingKind } from '@/lib/vocab/meeting-kinds'
import { nameOrganization } from '@/lib/vocab/organizations'
import { findRole } from '@/lib/vocab/roles'

const NAMES_IN_TITLE = 3

/** "Tokayev and Vučić in Astana", or the sides where nobody is named. */
export function sayTitle(meeting: MeetingDetail): string {
  const people = meeting.participants.slice(0, NAMES_IN_TITLE).map((person) => familyName(person.name))
  const more = meeting.participants.length - people.length
  const sides = [...meeting.countries.map((code) => nameCountry(code)), ...meeting.organizations.map(nameOrganization)]
  const who = people.length > 0 ? joinWords(more > 0 ? [...people, `${more} more`] : people) : joinWords(sides)
  const place = meeting.city ?? (meeting.country ? nameCountry(meeting.country) : null)
  return place ? `${who} in ${place}` : `${who}: ${nameMeetingKind(meeting.kind).toLowerCase()}`
}

/** The meeting in one sentence: kind, rank, day, visit, and how many reports tell of it. */
export function sayLede(meeting: MeetingDetail): ReactNode {
  const rank = meeting.level ? ` of the ${findRole(meeting.level)?.plural ?? meeting.level}` : ''
  const languages = new Set(meeting.reports.map((report) => report.language)).size
  const told = new Set(meeting.reports.map((report) => report.articleId)).size
  const announced = meeting.reports.filter((report) => report.status === 'planned').length
  return (
    <>
      {nameMeetingKind(meeting.kind)}
      {rank}
      {meeting.date && (
        <>
          {' '}
          {meeting.datePrecision === 'day' ? 'on' : 'in'} <b>{sayMeetingDate(meeting, 'long')}</b>
        </>
      )}
      {meeting.status !== 'held' && `, ${meeting.status}`}
      {meeting.visitType && ` during ${/^[aeiou]/.test(meeting.visitType) ? 'an' : 'a'} ${meeting.visitType} visit`}
      {told === 0 ? (
        ', added by hand'
      ) : (
        <>
          , told by{' '}
          <b>
            {countWords(told, 'report')} in {countWords(languages, 'language')}
          </b>
        </>
      )}
      {meeting.status === 'held' && announced > 0 && `; ${countWords(announced, 'report')} had announced it`}.
    </>
  )
}
