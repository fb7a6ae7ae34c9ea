import type { ReactNode } from 'react'
import { tellCount } from '@/components/ui/tell-count'
import { tellCity, tellDate } from '@/components/ui/tell-meeting'
import { tellingOf } from '@/components/ui/telling-of'
import type { MeetingDetail } from '@/lib/analytics/meeting-detail/shape'
import { familyName } from '@/lib/vocab/family-name'
import { lowerFirst } from '@/lib/words/letter-case'
import { namesOf } from '@/lib/words/names'
import type { Tag } from '@/lib/words/tag'
import { translate } from '@/lib/words/translate'

const NAMES_IN_TITLE = 3

/** "Tokayev and Vučić in Astana", or the sides where nobody is named. */
export function sayTitle(meeting: MeetingDetail, tag: Tag): string {
  const [t, names] = [translate(tag, 'pages'), namesOf(tag)]
  const people = meeting.participants.slice(0, NAMES_IN_TITLE).map((person) => familyName(person.name))
  const more = meeting.participants.length - people.length
  const rest = more > 0 ? [translate(tag, 'evidence')('moreSides', { count: names.number(more) })] : []
  const sides = [...meeting.countries.map(names.country), ...meeting.organizations.map(names.organization)]
  const who = names.list(people.length > 0 ? [...people, ...rest] : sides)
  const country = meeting.country ? names.country(meeting.country) : null
  const place = meeting.city ? tellCity(meeting.city, meeting.country, names) : country
  return place
    ? t('titleInPlace', { who, place })
    : t('titleOfKind', { who, kind: lowerFirst(names.kind(meeting.kind)) })
}

/** The meeting in one sentence: kind, rank, day, visit, and how many reports tell of it. */
export function sayLede(meeting: MeetingDetail, tag: Tag): ReactNode {
  const [t, names] = [translate(tag, 'pages'), namesOf(tag)]
  const b = (words: ReactNode) => <b>{words}</b>
  const kind = names.kind(meeting.kind)
  const what = meeting.level ? t('ledeRank', { kind, rank: names.rank(meeting.level) }) : kind
  const dated = { what, date: tellDate(meeting, tellingOf(tag), 'long'), b }
  const languages = new Set(meeting.reports.map((report) => report.language)).size
  const told = new Set(meeting.reports.map((report) => report.articleId)).size
  const announced = meeting.reports.filter((report) => report.status === 'planned').length
  const visit = meeting.visitType && t('ledeVisit', { code: meeting.visitType, visit: names.visit(meeting.visitType) })
  return (
    <>
      {meeting.date
        ? meeting.datePrecision === 'day'
          ? t.rich('ledeOnDay', dated)
          : t.rich('ledeInTime', dated)
        : what}
      {meeting.status !== 'held' && `, ${names.status(meeting.status)}`}
      {visit && `, ${visit}`}
      {', '}
      {told === 0
        ? t('ledeByHand')
        : t.rich('ledeTold', {
            reports: told,
            reportsSaid: tellCount(told, names),
            languages,
            languagesSaid: tellCount(languages, names),
            b,
          })}
      {meeting.status === 'held' &&
        announced > 0 &&
        `; ${t('ledeAnnounced', { count: announced, said: tellCount(announced, names) })}`}
      .
    </>
  )
}
