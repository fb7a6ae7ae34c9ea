/**
 * "Visits by Foreign Leaders" of the Office of the Historian: one row a stay of a head of state or government in the United
 * States, with his title and name, his country, the days, and a remark on what kind of visit it was and what was done.
 */
import type { Span } from '../../extract/facts'
import type { MeetingKind, VisitType } from '../../vocab/meeting-kinds'
import type { OrganizationCode } from '../../vocab/organizations'
import type { FoundDocument, Skip } from '../readers/reader'
import { findCountryCode } from './find-country'
import { readOfficials } from './read-officials'
import { readOrganizations } from './read-organizations'
import { readClauses } from './read-remark'
import { readUnitedStatesPlace } from './read-us-place'
import { makeFacts, makeMeeting, type Seat } from './record-facts'
import { RecordText, sayDays } from './record-text'
import { findPresident, presidentOn } from './us-officials'

export const VISITS = 'historyatstate-visits'
/** Raised whenever the same row may give other facts. */
const VERSION = '1'
export const OUTLET = 'Office of the Historian'

export type VisitRow = {
  id: string
  from: string
  to: string
  visitor: string
  /** As the list writes it, and its short name in addresses. */
  country: { name: string; slug: string }
  remark: string
}

const LIST_URL = 'https://history.state.gov/departmenthistory/visits'

/** The order matters: an official working visit is a working one. */
const VISIT_TYPES: readonly (readonly [RegExp, VisitType])[] = [
  [/\bstate visit/iu, 'state'],
  [/\bworking visit/iu, 'working'],
  [/\b(?:private|unofficial) (?:working )?visit/iu, 'private'],
  [/\boff?ici?al (?:select )?visit/iu, 'official'],
]

/** The type that a remark states first, and where; `null` where it states none. */
export function readVisitType(remark: string): { type: VisitType; at: number; end: number } | null {
  let best: { type: VisitType; at: number; end: number } | null = null
  for (const [pattern, type] of VISIT_TYPES) {
    const match = pattern.exec(remark)
    if (match !== null && (best === null || match.index < best.at))
      best = { type, at: match.index, end: match.index + match[0].length }
  }
  return best
}

export function tellVisit(row: VisitRow): FoundDocument | Skip {
  const guest =
    findCountryCode(row.country.name, row.from) ?? findCountryCode(row.country.slug.replaceAll('-', ' '), row.from)
  if (guest === undefined || guest === 'US') return { skipped: 'no-country' }
  const text = new RecordText()
  const who = text.quote(row.visitor)
  text.add(' of ')
  const from = text.quote(row.country.name)
  text.add(' visited ')
  const host = text.add('the United States')
  text.add(' ')
  const days = text.add(sayDays(row.from, row.to))
  text.add('.\n\n')
  const said = row.remark === '' ? null : text.quote(row.remark)
  if (said !== null) text.add('\n\n')
  // without it two rows could have the same words
  text.add(`Visits by Foreign Leaders, entry ${row.id}.`)

  const remark = row.remark.replace(/\s+/gu, ' ').trim()
  const base = said?.start ?? 0
  const at = (start: number, end: number): Span => ({ start: base + start, end: base + end })
  const row1 = { start: 0, end: days.end }
  const type = readVisitType(remark)
  const met = readMet(remark, row.from)
  const event = readEvent(remark)
  const city = readUnitedStatesPlace(remark)
  const kind: MeetingKind = met !== null ? 'talks' : event !== null ? 'summit' : 'visit'
  const seats: Seat[] = [
    ...readVisitors(row, guest, who),
    ...(met?.seats ?? []).map((seat) => ({ ...seat, evidence: seat.evidence.map(({ start, end }) => at(start, end)) })),
  ]
  const atUnitedNations = /\b(?:U\.?N\.?|United Nations)\b.*\b(?:Assembly|Council|Summit|session|meeting)/iu.test(
    remark,
  )
  const words = met ?? event
  const meeting = makeMeeting(
    {
      kind,
      date: row.from,
      dateEnd: row.to,
      datePrecision: 'day',
      place: { city: city?.name ?? null, country: 'US' },
      countries: [guest, 'US'],
      organizations: kind === 'summit' ? (event?.organizations ?? []) : [],
      // who came for the United Nations and met the president there was nobody's guest
      visit: type === null && met !== null && atUnitedNations ? null : { type: type?.type ?? null, guest, host: 'US' },
      seats,
      confidence: 0.9,
      words: {
        row: said === null ? [row1] : [row1, said],
        kind: words === null ? [row1] : [at(words.start, words.end)],
        date: [days],
        place: city === null ? [host] : [at(city.start, city.end)],
        sides: [from, host],
        visit: type === null ? [row1] : [at(type.at, type.end)],
      },
    },
    'record.historyatstate.visit',
  )
  const id = `${VISITS}:${row.id}`
  return {
    document: {
      id,
      title: `${row.visitor} of ${row.country.name} in the United States, ${sayDays(row.from, row.to).replace(/^on |^from /u, '')}`,
      text: text.toString(),
      language: 'en',
      outlet: OUTLET,
      url: `${LIST_URL}/${row.country.slug}`,
    },
    record: {
      dataset: VISITS,
      key: row.id,
      version: VERSION,
      facts: makeFacts(id, [meeting]),
      codes: { country: row.country.slug, ...(type === null ? {} : { visit: remark.slice(type.at, type.end) }) },
      unverified: false,
    },
  }
}

/** Whoever bears a title here headed a state or a government, or was about to: that is what the list is of. */
function readVisitors(row: VisitRow, guest: string, who: Span): Seat[] {
  const visitor = row.visitor.replace(/\s+/gu, ' ').trim()
  const named = readOfficials(visitor, guest, row.from)
  if (named.length === 0) return [{ name: visitor, role: null, country: guest, evidence: [who] }]
  return named.map(({ name, role }) => ({
    name,
    role: role === 'official' || role === 'other' ? 'head_of_state' : role,
    country: guest,
    evidence: [who],
  }))
}

type Read = { start: number; end: number }

/** The talks that a remark tells of, with the president where it names him; places are those of the remark. */
function readMet(remark: string, day: string): (Read & { seats: Seat[] }) | null {
  const clause = readClauses(remark).find(
    ({ deed, text }) => deed === 'met' && !/^(?:Attended|Addressed)\b[^,]*$/u.test(text),
  )
  const named = readClauses(remark).find(({ text }) =>
    /\b(?:[Mm]et|[Mm]eeting|brunch|[Tt]alks|[Dd]iscuss\w*|[Cc]onferred)\b.*\bPresident\b/u.test(text),
  )
  const told = named ?? clause
  if (told === undefined) return null
  const { start, text } = told
  const seats: Seat[] = []
  const president = /\bPresident(?:-elect)? (\p{Lu}\p{Ll}+)/u.exec(text)
  const whole = president === null ? /\bwith the President\b/u.exec(text) : null
  const person =
    president === null ? (whole === null ? undefined : presidentOn(day)) : findPresident(president[1] ?? '', day)
  const words = president ?? whole
  if (person !== undefined && words !== null)
    seats.push({
      ...person,
      role: 'head_of_state',
      country: 'US',
      evidence: [{ start: start + words.index, end: start + words.index + words[0].length }],
    })
  return { start, end: start + text.length, seats }
}

/** The gathering of many that a remark says the visitor came for. */
function readEvent(remark: string): (Read & { organizations: OrganizationCode[] }) | null {
  const clause = readClauses(remark).find(
    ({ deed, text }) => deed === 'attended' && /\b(?:summit|conference)\b/iu.test(text),
  )
  if (clause === undefined) return null
  const organizations = readOrganizations(clause.text).filter((code) => code !== 'UN')
  return { start: clause.start, end: clause.start + clause.text.length, organizations }
}
