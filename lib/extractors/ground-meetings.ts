/** Makes meetings of what a model claims; their sides, areas and people must be borne out on their own. */
import { isDay } from '../extract/engine/calendar'
import type { Facts, FieldSource, MeetingFact, Participant, Span } from '../extract/facts'
import { weighConfidence } from '../extract/refiners/confidence'
import { levelOf } from '../extract/refiners/level'
import { personKey } from '../identity/person-key'
import { AREA_CODES } from '../vocab/areas'
import { isCountryCode } from '../vocab/countries'
import {
  DATE_PRECISIONS,
  type DatePrecision,
  MEETING_KIND_CODES,
  MEETING_STATUSES,
  VISIT_TYPES,
} from '../vocab/meeting-kinds'
import { codeMeeting } from '../vocab/ontologies'
import { ROLE_CODES } from '../vocab/roles'
import { type MeetingClaim, meeting } from './claims'
import { isNamedIn } from './is-named-in'
import { drop, known, type Sieve, sift, uniqueSpans } from './sift'

/** What the document was already seen to speak of. */
export type Seen = Pick<Facts, 'countries' | 'organizations' | 'areas' | 'language'> & { rule: string }

export function groundMeetings(sieve: Sieve, list: unknown, seen: Seen): MeetingFact[] {
  return sift(sieve, 'meetings', list, meeting, (claim) => groundMeeting(sieve, claim, seen))
}

function groundMeeting(sieve: Sieve, claim: MeetingClaim, seen: Seen): MeetingFact | null {
  const span = sieve.find(claim.quote)
  const kind = known(MEETING_KIND_CODES, claim.kind)
  const status = known(MEETING_STATUSES, claim.status)
  const countries = keep(claim.countries, seen.countries)
  const organizations = keep(claim.organizations, seen.organizations)
  if (!span || !kind || !status || countries.length + organizations.length < 2) return null
  const areas = AREA_CODES.filter((code) => claim.areas.includes(code) && seen.areas.some((area) => area.code === code))
  const participants = groundParticipants(sieve, claim, countries, seen.language)
  const visit = readVisit(claim, countries)
  const told = {
    ...{ kind, status, ...readDate(claim), place: readPlace(claim), countries, organizations },
    visit: visit ?? (kind === 'visit' ? { type: null, guest: null, host: null } : null),
    ...{ participants, level: levelOf(participants, countries), areas, background: claim.background },
  }
  const fields = sourcesOf(told, span, seen)
  return {
    ...told,
    confidence: weighConfidence(fields),
    rule: seen.rule,
    evidence: [span],
    fields,
    codes: codeMeeting(told),
  }
}

/** Sides that the document names. */
function keep(codes: readonly string[], facts: readonly { code: string }[]): string[] {
  return [...new Set(codes)].filter((code) => facts.some((fact) => fact.code === code)).sort()
}

function groundParticipants(
  sieve: Sieve,
  { participants }: MeetingClaim,
  countries: readonly string[],
  language: string,
): Participant[] {
  const found = new Map<string, Participant>()
  for (const claim of participants) {
    const span = sieve.find(claim.quote)
    const name = claim.name.trim()
    const key = personKey(name, language)
    if (!span || key === '' || found.has(key) || !isNamedIn(name, claim.quote)) {
      drop(sieve, 'participants')
      continue
    }
    const country = claim.country !== null && countries.includes(claim.country) ? claim.country : null
    found.set(key, { name, key, role: known(ROLE_CODES, claim.role), country, evidence: [span] })
  }
  return [...found.values()]
}

type When = { date: string | null; dateEnd: string | null; datePrecision: DatePrecision | null }

/** A month is its first day, a year its first; a day that no calendar has is none. */
function readDate({ date, dateEnd, datePrecision }: MeetingClaim): When {
  if (date === null || !isDay(date)) return { date: null, dateEnd: null, datePrecision: null }
  const precision = known(DATE_PRECISIONS, datePrecision) ?? 'day'
  if (precision === 'year') return { date: `${date.slice(0, 4)}-01-01`, dateEnd: null, datePrecision: precision }
  if (precision === 'month') return { date: `${date.slice(0, 7)}-01`, dateEnd: null, datePrecision: precision }
  return { date, dateEnd: dateEnd !== null && isDay(dateEnd) && dateEnd > date ? dateEnd : null, datePrecision: 'day' }
}

function readPlace({ place }: MeetingClaim): MeetingFact['place'] {
  const country = place?.country && isCountryCode(place.country) ? place.country : null
  const city = place?.city?.trim() || null
  return city === null && country === null ? null : { city, country }
}

function readVisit({ visit }: MeetingClaim, countries: readonly string[]): MeetingFact['visit'] {
  const side = (code: string | null | undefined) => (code && countries.includes(code) ? code : null)
  const [type, guest, host] = [known(VISIT_TYPES, visit?.type ?? null), side(visit?.guest), side(visit?.host)]
  if (guest !== null && guest === host) return type === null ? null : { type, guest: null, host: null }
  return type === null && guest === null && host === null ? null : { type, guest, host }
}

/** The model says where it read a meeting, not where it read each field: all are inferred from the words it quoted. */
function sourcesOf(
  told: Omit<MeetingFact, 'confidence' | 'evidence' | 'fields' | 'codes'>,
  span: Span,
  { areas, rule }: Seen,
): MeetingFact['fields'] {
  const from = (evidence: Span[]): FieldSource => ({ how: 'inferred', rule, evidence })
  const own = from([span])
  const quotes = areas.filter((area) => told.areas.includes(area.code)).flatMap((area) => area.evidence)
  return {
    ...{ kind: own, status: own },
    ...(told.date ? { date: own } : {}),
    ...(told.place ? { place: own } : {}),
    ...(told.countries.length > 0 ? { countries: own } : {}),
    ...(told.organizations.length > 0 ? { organizations: own } : {}),
    ...(told.visit ? { visit: own } : {}),
    ...(told.level ? { level: own } : {}),
    ...(quotes.length > 0 ? { areas: from(uniqueSpans(quotes.map(({ rule: _, ...words }) => words))) } : {}),
  }
}
