import Link from 'next/link'
import type { ReactNode } from 'react'
import { hrefAsOf } from '../../lib/filters/as-of'
import { lowerFirst, upperFirst } from '../../lib/words/letter-case'
import { LockMark } from '../curation/lock-mark'
import { splitField } from '../curation/tell-value'
import { CountryChip, OrganizationChip, VisitArrow } from '../ui/chips'
import { RankMark } from '../ui/rank-mark'
import { tellCity, tellDate } from '../ui/tell-meeting'
import { useTelling } from '../ui/telling'
import { DifferingAnswers } from './differing-answer'
import { FactOrigin } from './fact-origin'
import type { FactStanding } from './fact-standing'
import type { MeetingShape } from './meeting-shape'

type Props = { meeting: MeetingShape; standing: FactStanding; asOf: string | null }

/** The facts of a meeting, and by whose word each stands. */
export function MeetingFacts({ meeting, standing, asOf }: Props) {
  const telling = useTelling()
  const { t, names } = telling
  const { participants, guest, host, visitType } = meeting
  const fact = (name: string, field: string, children: ReactNode, members: readonly string[] = [field]) => (
    <Fact
      name={name}
      how={
        <>
          <FactOrigin origin={standing.origins.get(field)} total={meeting.reports.length} />
          <MemberLocks standing={standing} members={members} />
        </>
      }
      note={<DifferingAnswers standing={standing} about={(one) => members.includes(splitField(one).name)} />}
    >
      {children}
    </Fact>
  )
  return (
    <dl className="facts mt-2">
      {fact(t('fieldKind'), 'kind', names.kind(meeting.kind))}
      {fact(
        t('fieldStatus'),
        'status',
        <>
          {upperFirst(names.status(meeting.status))}
          {meeting.recalled && `, ${t('recalled')}`}{' '}
          <RankMark level={meeting.level} status={meeting.status} recalled={meeting.recalled} />
        </>,
      )}
      {fact(
        t('fieldDate'),
        'date',
        <>
          {upperFirst(tellDate(meeting, telling, 'long'))}
          {meeting.date &&
            meeting.datePrecision === 'day' &&
            !meeting.dateEnd &&
            `, ${t('onWeekday', { weekday: names.weekday(meeting.date) })}`}
        </>,
      )}
      {(meeting.city || meeting.country || standing.origins.has('place')) &&
        fact(
          t('fieldPlace'),
          'place',
          [
            meeting.city && tellCity(meeting.city, meeting.country, names),
            meeting.country && names.country(meeting.country),
          ]
            .filter(Boolean)
            .join(', ') || upperFirst(t('notStated')),
        )}
      {fact(
        t('fieldSides'),
        'countries',
        <>
          {meeting.countries.map((code) => (
            <span className="block" key={code}>
              <CountryChip code={code} /> {names.country(code)}{' '}
              <OwnLock field={`country:${code}`} standing={standing} />
            </span>
          ))}
          {meeting.organizations.map((code) => (
            <span className="block" key={code}>
              <OrganizationChip code={code} /> {names.organization(code)}{' '}
              <OwnLock field={`organization:${code}`} standing={standing} />
            </span>
          ))}
          <TakenOut standing={standing} members={['country', 'organization']} />
        </>,
        ['country', 'organization'],
      )}
      {((guest && host) || standing.differing.has('visit')) &&
        fact(
          t('fieldVisit'),
          'visit',
          guest && host ? (
            <>
              <VisitArrow host={host} guest={guest} /> {visitType && names.visit(visitType)}
            </>
          ) : (
            t('none')
          ),
        )}
      {(participants.length > 0 || standing.takenOut.some(({ field }) => field.startsWith('participant:'))) &&
        fact(
          t('fieldWho'),
          'participants',
          <>
            {participants.map((person) => (
              <Person key={person.key} person={person} asOf={asOf}>
                <OwnLock field={`participant:${person.key}`} standing={standing} />
              </Person>
            ))}
            <TakenOut standing={standing} members={['participant']} />
          </>,
          ['participant'],
        )}
      {fact(t('fieldRank'), 'level', meeting.level ? names.role(meeting.level) : upperFirst(t('notStated')))}
    </dl>
  )
}

type FactProps = { name: string; how: ReactNode; note: ReactNode; children: ReactNode }

function Fact({ name, how, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {note}
      </dd>
      <dd className="how">{how}</dd>
    </div>
  )
}

/** The lock of a single member of a list, where a person decided on it. */
export function OwnLock({ field, standing }: { field: string; standing: FactStanding }) {
  const origin = standing.origins.get(field)
  return origin && 'actor' in origin ? <LockMark lock={origin} bare /> : null
}

/** Who decided on members of a list, each with the day once. */
export function MemberLocks({ standing, members }: { standing: FactStanding; members: readonly string[] }) {
  const locks = [...standing.origins].flatMap(([field, origin]) => {
    const { name, rest } = splitField(field)
    return rest !== '' && members.includes(name) && 'actor' in origin ? [origin] : []
  })
  const unique = [...new Map(locks.map((lock) => [`${lock.actor} ${lock.day}`, lock])).values()]
  return unique.map((lock) => (
    <span className="block" key={`${lock.actor} ${lock.day}`}>
      <LockMark lock={lock} />
    </span>
  ))
}

/** Members that a person took out, struck. */
export function TakenOut({ standing, members }: { standing: FactStanding; members: readonly string[] }) {
  return standing.takenOut
    .filter(({ field }) => members.includes(splitField(field).name))
    .map(({ field, name }) => (
      <span className="block quiet" key={field}>
        <s>{name}</s> <OwnLock field={field} standing={standing} />
      </span>
    ))
}

type PersonProps = { person: MeetingShape['participants'][number]; asOf: string | null; children: ReactNode }

function Person({ person, asOf, children }: PersonProps) {
  const { names } = useTelling()
  const others = person.names.filter(({ name }) => name !== person.name)
  const spellings = [...new Map(others.map((other) => [other.name, other])).values()]
  return (
    <span className="block">
      <Link href={hrefAsOf(`/people/${encodeURIComponent(person.key)}`, asOf)}>{person.name}</Link>{' '}
      <span className="quiet">
        {person.role && lowerFirst(names.role(person.role))}
        {person.role && person.country && ', '}
      </span>
      {person.country && <CountryChip code={person.country} />} {children}
      {spellings.length > 0 && (
        <span className="block quiet">
          {spellings.map(({ name, language }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <span lang={language}>{name}</span>
            </span>
          ))}
        </span>
      )}
    </span>
  )
}
