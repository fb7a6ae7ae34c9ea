import type { ReactNode } from 'react'
import { nameCountry } from '../../lib/vocab/countries'
import { wordWeekday } from '../../lib/vocab/date-words'
import { nameMeetingKind } from '../../lib/vocab/meeting-kinds'
import { nameOrganization } from '../../lib/vocab/organizations'
import { findRole } from '../../lib/vocab/roles'
import { CountryChip, OrganizationChip, VisitArrow } from '../ui/chips'
import { sayMeetingDate } from '../ui/meeting-words'
import { RankMark } from '../ui/rank-mark'
import { type AGREED_FIELDS, countTelling } from './count-telling'
import type { MeetingShape } from './meeting-shape'

/** The facts of a meeting, and how many of its reports state each. */
export function MeetingFacts({ meeting }: { meeting: MeetingShape }) {
  const { reports, participants, guest, host } = meeting
  const of = (field: (typeof AGREED_FIELDS)[number]) => `${countTelling(reports, field)} of ${reports.length}`
  return (
    <section className="fig">
      <h2>The facts</h2>
      <dl className="facts mt-2">
        <Fact name="Kind" how={of('kind')}>
          {nameMeetingKind(meeting.kind)}, {meeting.status}
          {meeting.recalled && ', known only from a later text'}{' '}
          <RankMark level={meeting.level} status={meeting.status} recalled={meeting.recalled} />
        </Fact>
        <Fact name="Date" how={of('date')}>
          {sayMeetingDate(meeting, 'long')}
          {meeting.date && meeting.datePrecision === 'day' && !meeting.dateEnd && `, a ${wordWeekday(meeting.date)}`}
        </Fact>
        {(meeting.city || meeting.country) && (
          <Fact name="Place" how={of('place')}>
            {[meeting.city, meeting.country && nameCountry(meeting.country)].filter(Boolean).join(', ')}
          </Fact>
        )}
        <Fact name="Sides">
          {meeting.countries.map((code) => (
            <span className="block" key={code}>
              <CountryChip code={code} /> {nameCountry(code)}
            </span>
          ))}
          {meeting.organizations.map((code) => (
            <span className="block" key={code}>
              <OrganizationChip code={code} /> {nameOrganization(code)}
            </span>
          ))}
        </Fact>
        {guest && host && (
          <Fact name="Visit" how={of('visit')}>
            <VisitArrow host={host} guest={guest} /> {meeting.visitType}
          </Fact>
        )}
        {participants.length > 0 && (
          <Fact name="Who" how={of('participant')}>
            {participants.map((person) => (
              <Person key={person.key} person={person} />
            ))}
          </Fact>
        )}
        <Fact name="Rank" how={meeting.level ? 'inferred from roles' : undefined}>
          {meeting.level ? (findRole(meeting.level)?.label ?? meeting.level) : 'not stated'}
        </Fact>
      </dl>
      <p className="src">
        <span>How many reports state each. Confidence {meeting.confidence.toFixed(2)}, from 0 to 1.</span>
      </p>
    </section>
  )
}

function Fact({ name, how, children }: { name: string; how?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="how">{how}</dd>
    </div>
  )
}

function Person({ person }: { person: MeetingShape['participants'][number] }) {
  const others = person.names.filter(({ name }) => name !== person.name)
  const spellings = [...new Map(others.map((other) => [other.name, other])).values()]
  return (
    <span className="block">
      {person.name}{' '}
      <span className="quiet">
        {person.role && (findRole(person.role)?.label.toLowerCase() ?? person.role)}
        {person.role && person.country && ', '}
      </span>
      {person.country && <CountryChip code={person.country} />}
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
