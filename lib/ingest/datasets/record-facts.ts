/** Makes the facts of a record in the form in which an engine answers. */
import type { Facts, MeetingFact, Participant, Span } from '../../extract/facts'
import { levelOf } from '../../extract/refiners/level'
import { codeMeeting } from '../../vocab/ontologies'
import type { OrganizationCode } from '../../vocab/organizations'
import { keyOfListed } from './us-officials'

/** Who took part, with the words that say so. */
export type Seat = Pick<Participant, 'name' | 'role' | 'country' | 'evidence'> & { key?: string }

/** A meeting as a row tells it; evidence lies in the text of the record. */
export type ToldByRow = Pick<MeetingFact, 'kind' | 'date' | 'dateEnd' | 'datePrecision' | 'place' | 'visit'> & {
  /** Held where a row does not say otherwise. */
  status?: MeetingFact['status']
  countries: string[]
  organizations?: OrganizationCode[]
  seats: Seat[]
  confidence: number
  unverified?: true
  /** The words behind each field that the row states; `sides` for the countries. */
  words: { row: Span[]; kind: Span[]; date: Span[]; place: Span[]; sides: Span[]; visit: Span[] }
}

/** Which dataset and which of its forms spoke, in place of the rule of an engine. */
export function makeMeeting(told: ToldByRow, rule: string): MeetingFact {
  const countries = [...new Set(told.countries)].sort()
  const organizations = [...new Set(told.organizations ?? [])].sort()
  const participants = uniteSeats(told.seats)
  const base = {
    kind: told.kind,
    status: told.status ?? ('held' as const),
    date: told.date,
    dateEnd: told.dateEnd === told.date ? null : told.dateEnd,
    datePrecision: told.datePrecision,
    place: told.place,
    countries,
    organizations,
    visit: told.visit,
    participants,
    level: levelOf(participants, countries),
    areas: [],
    background: false,
  }
  const { words } = told
  const people = participants.flatMap(({ evidence }) => evidence)
  const stated = (evidence: Span[]) => ({ how: 'stated' as const, rule, evidence })
  return {
    rule,
    ...base,
    confidence: told.confidence,
    ...(told.unverified ? { unverified: true as const } : {}),
    evidence: words.row,
    fields: {
      kind: stated(words.kind),
      status: stated(words.kind),
      countries: stated(words.sides),
      ...(base.date === null ? {} : { date: stated(words.date) }),
      ...(base.place === null ? {} : { place: stated(words.place) }),
      ...(base.visit === null ? {} : { visit: stated(words.visit) }),
      ...(base.level === null ? {} : { level: stated(people) }),
    },
    codes: codeMeeting(base),
  }
}

/** The answer of a record: its meetings, with the countries and people of them. */
export function makeFacts(id: string, meetings: readonly MeetingFact[]): Facts {
  const countries = new Map<string, Span[]>()
  const organizations = new Map<string, Span[]>()
  const people = new Map<string, Participant>()
  for (const { countries: codes, organizations: bodies, participants, fields, evidence } of meetings) {
    const words = fields.countries?.evidence[0] ?? evidence[0]
    for (const code of codes) countries.set(code, countries.get(code) ?? (words ? [words] : []))
    for (const code of bodies) organizations.set(code, organizations.get(code) ?? evidence.slice(0, 1))
    for (const person of participants) if (!people.has(person.key)) people.set(person.key, person)
  }
  return {
    id,
    language: 'en',
    published: null,
    countries: [...countries].map(([code, spans]) => ({
      code,
      mentions: spans.map((span) => ({ ...span, kind: 'name' as const, rule: 'record.side' })),
    })),
    organizations: [...organizations].map(([code, spans]) => ({
      code,
      mentions: spans.map((span) => ({ ...span, rule: 'record.side' })),
    })),
    people: [...people.values()].map(({ evidence, ...person }) => ({
      ...person,
      mentions: evidence.map((span) => ({ ...span, rule: 'record.person' })),
    })),
    meetings: [...meetings],
    areas: [],
    agreements: [],
    figures: [],
  }
}

/** One seat a person, with all the words that name him. */
function uniteSeats(seats: readonly Seat[]): Participant[] {
  const found = new Map<string, Participant>()
  for (const { name, role, country, evidence, key = keyOfListed(name) } of seats) {
    if (key === '') continue
    const there = found.get(key)
    if (there === undefined) found.set(key, { name, key, role, country, evidence: [...evidence] })
    else there.evidence.push(...evidence)
  }
  return [...found.values()]
}
