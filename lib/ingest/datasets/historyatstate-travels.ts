/**
 * "Travels Abroad" of the presidents and of the secretaries of state, by the Office of the Historian: one row a country of a
 * trip, with the days, the places, and a remark on who was met and what was attended.
 *
 * A row is one meeting with its host, whoever of the host's side was met, for it does not say on which day; officials of
 * other countries and of organizations are meetings of their own on the same days, and so is a gathering of many.
 */
import type { MeetingFact, Span } from '../../extract/facts'
import { CAPITAL_IDS } from '../../vocab/capitals'
import { findCity } from '../../vocab/cities'
import type { VisitType } from '../../vocab/meeting-kinds'
import type { FoundDocument, Skip } from '../readers/reader'
import { findCountryCode } from './find-country'
import { OUTLET, readVisitType } from './historyatstate-visits'
import { type Official, readOfficials } from './read-officials'
import { readOrganizations } from './read-organizations'
import { type Clause, readClauses, whyNoMeeting } from './read-remark'
import { makeFacts, makeMeeting, type Seat, type ToldByRow } from './record-facts'
import { RecordText, sayDays } from './record-text'
import { findPresident } from './us-officials'

export const TRAVELS = 'historyatstate-travels'
/** Raised whenever the same row may give other facts. */
const VERSION = '1'

export type TravelRow = {
  id: string
  /** `president` or `secretary`, and the person's short name in addresses. */
  role: string
  slug: string
  name: string
  from: string
  to: string
  country: { name: string; slug: string }
  locale: string
  remark: string
}

const LIST_URL = 'https://history.state.gov/departmenthistory/travels'
const RULE = 'record.historyatstate.travel'
/** Sessions at which all who are named sat together. */
const TOGETHER =
  /\b(?:summit|conference|trilateral|quadrilateral|four[- ]power|tripartite|working (?:lunch|luncheon|dinner) with)\b/iu
const GATHERING =
  /\b(?:summit|conference|ministerial|council|assembly|forum|commission|session|meeting|G[-–]?20|G[-–]?[78]|APEC)\b/iu
/** People of the host without a name. */
const OWN_PEOPLE = /\b(?:senior \p{Lu}\p{L}+ officials|\p{Lu}\p{L}+ officials|officials and leaders)\b/u
/** From here on a sentence names those who were met; what stands before says what was attended, opened or mourned. */
const WITH = /\b(?:with|briefed|met|audience|received by|hosted by|to)\b/iu

export function tellTravel(row: TravelRow): FoundDocument | Skip {
  const remark = row.remark.replace(/\s+/gu, ' ').trim()
  const why = whyNoMeeting(remark)
  if (why !== null) return { skipped: why }
  const host =
    findCountryCode(row.country.name, row.from) ?? findCountryCode(row.country.slug.replaceAll('-', ' '), row.from)
  if (host === undefined || host === 'AQ') return { skipped: 'no-country' }
  if (host === 'US') return { skipped: 'no-counterpart' }

  const text = new RecordText()
  const who = text.quote(row.name)
  text.add(row.role === 'president' ? ', President of ' : ', Secretary of State of ')
  const home = text.add('the United States')
  text.add(', was in ')
  const locale = row.locale.trim() === '' ? null : text.quote(row.locale)
  if (locale !== null) text.add(', ')
  const country = text.quote(row.country.name)
  text.add(', ')
  const days = text.add(sayDays(row.from, row.to))
  text.add('.\n\n')
  const said = remark === '' ? null : text.quote(remark)
  if (said !== null) text.add('\n\n')
  // without it two rows could have the same words
  text.add(`Travels of the ${row.role === 'president' ? 'President' : 'Secretary of State'}, entry ${row.id}.`)

  const base = said?.start ?? 0
  const at = ({ start, end }: Span): Span => ({ start: base + start, end: base + end })
  const opening = { start: 0, end: days.end }
  const elected = /made as President-elect/u.test(remark)
  const role = elected ? null : row.role === 'president' ? ('head_of_state' as const) : ('foreign_minister' as const)
  const traveller: Seat = { name: row.name, role, country: 'US', evidence: [who] }
  const clauses = readClauses(remark)
  const named = clauses
    .flatMap((clause) => officialsOf(clause, host, row.from))
    .map((official) => ({ ...official, span: at(official) }))
  const own = [traveller, ...named.filter(({ country: seat }) => seat === 'US').map((one) => seatOf(one, row.from))]
  const place = { city: readCity(row.locale, host), country: host }
  const type = readVisitType(remark)
  const transit = type === null && clauses.some(({ text: words }) => /^(?:Stop|Refuel|Overnight stop)/u.test(words))
  const visit = { type: (transit ? 'transit' : (type?.type ?? null)) as VisitType | null, guest: 'US', host }

  const common = { date: row.from, dateEnd: row.to, datePrecision: 'day' as const, place, confidence: 0.9 }
  const words = { date: [days], place: [locale ?? country] }
  const whole = said === null ? [opening] : [opening, said]
  const meetings: MeetingFact[] = []
  const add = (told: Omit<ToldByRow, keyof typeof common>) => meetings.push(makeMeeting({ ...common, ...told }, RULE))

  const met = clauses.filter(({ deed }) => deed === 'met' || deed === 'accompanied')
  const gathering = clauses.find(({ deed, text: sentence }) => isGathering(deed, sentence))
  const hosts = named.filter(({ country: seat }) => seat === host)
  const others = named.filter(
    ({ country: seat, organization }) => (seat !== null && seat !== host && seat !== 'US') || organization !== null,
  )
  const clauseAt = (official: Official) =>
    clauses.find(({ start, text: sentence }) => official.start >= start && official.start < start + sentence.length)
  const together = others.filter((one) => one.organization === null && TOGETHER.test(clauseAt(one)?.text ?? ''))
  const metHost =
    hosts.length > 0 ||
    met.some((clause) => OWN_PEOPLE.test(clause.text) || !others.some((one) => clauseAt(one) === clause))
  const onlyOthers = others.length > 0 && !metHost && type === null
  const bodies = gathering === undefined ? [] : readOrganizations(gathering.text)

  if (!onlyOthers && !(gathering !== undefined && !metHost && type === null)) {
    const spans = met.map(({ start, text: sentence }) => at({ start, end: start + sentence.length }))
    add({
      kind: hosts.length > 0 || (metHost && met.some(({ deed }) => deed === 'met')) ? 'talks' : 'visit',
      visit,
      countries: ['US', host],
      seats: [...own, ...hosts.map((one) => seatOf(one, row.from))],
      words: {
        ...words,
        row: whole,
        kind: spans.length > 0 ? spans : [opening],
        sides: [home, country],
        visit: type === null ? [opening] : [at({ start: type.at, end: type.end })],
      },
    })
  }
  if (gathering !== undefined || together.length > 0) {
    const clause = gathering ?? clauseAt(together[0] as Official)
    const span = clause === undefined ? opening : at({ start: clause.start, end: clause.start + clause.text.length })
    const inIt = [...together, ...hosts.filter((one) => clauseAt(one) === clause)]
    const seated = inIt.map((one) => seatOf(one, row.from))
    add({
      kind: 'summit',
      visit: meetings.length === 0 ? visit : null,
      countries: ['US', host, ...together.flatMap(({ country: seat }) => seat ?? [])],
      organizations: bodies,
      seats: [...own, ...seated],
      words: {
        ...words,
        row: [opening, span],
        kind: [span],
        sides: [home, country, ...inIt.map((one) => one.span)],
        visit: [opening],
      },
    })
  }
  const alone = others.filter((one) => !together.includes(one))
  for (const side of new Set(alone.map((one) => one.organization ?? one.country))) {
    const theirs = alone.filter((one) => (one.organization ?? one.country) === side)
    const organization = theirs[0]?.organization ?? null
    const spans = theirs.map(({ span }) => span)
    add({
      kind: 'talks',
      visit: null,
      countries: organization === null && side !== null ? ['US', side] : ['US'],
      organizations: organization === null ? [] : [organization],
      seats: [...own, ...theirs.map((one) => seatOf(one, row.from))],
      words: { ...words, row: whole, kind: spans, sides: [home, ...spans], visit: [] },
    })
  }
  if (meetings.length === 0) return { skipped: 'no-counterpart' }

  const id = `${TRAVELS}:${row.id}`
  return {
    document: {
      id,
      title: `${row.name} in ${row.country.name}, ${sayDays(row.from, row.to).replace(/^on |^from /u, '')}`,
      text: text.toString(),
      language: 'en',
      outlet: OUTLET,
      url: `${LIST_URL}/${row.role}/${row.slug}`,
    },
    record: {
      dataset: TRAVELS,
      key: row.id,
      version: VERSION,
      facts: makeFacts(id, meetings),
      codes: { country: row.country.slug, traveller: row.slug, role: row.role },
      unverified: false,
    },
  }
}

/** A gathering of many, not a visit to a parliament, a war or a press club. */
function isGathering(deed: Clause['deed'], sentence: string): boolean {
  if (!GATHERING.test(sentence) || /\b(?:press conference|U\.S\. Chiefs)\b/iu.test(sentence)) return false
  if (deed === 'attended') return true
  const attends =
    /\b(?:attend(?:ed)?|participated in|to the)\b.*\b(?:summit|conference|ministerial|council|G[-–]?20|G[-–]?[78]|APEC)\b/iu
  return (
    attends.test(sentence) ||
    /^(?:Second |\p{Lu}\p{L}+ )?(?:Economic Summit|G[-–]?[78]|Summit conference|\p{Lu}\p{L}+ Conference)\b/u.test(
      sentence,
    )
  )
}

/** Those whom a sentence says were met, with places in the whole remark. */
function officialsOf({ text, start, deed }: Clause, host: string, day: string): Official[] {
  // a sentence that was cut off at its beginning names them without a verb
  const bare =
    deed === 'other' && /^(?:\p{Lu}\p{L}+ )?(?:President|Prime Minister|King|Foreign Minister|Chairman)\b/u.test(text)
  if (deed === 'other' && !bare && !/\bwith (?:\p{Lu}\p{L}+ )?(?:President|Prime Minister|King|Foreign)/u.test(text))
    return []
  const from = bare ? 0 : (WITH.exec(text)?.index ?? (deed === 'accompanied' ? 0 : text.length))
  const first = deed === 'accompanied' ? 0 : from
  return readOfficials(text, host, day)
    .filter((official) => official.start >= first)
    .map((official) => ({ ...fixPresident(official, day), start: official.start + start, end: official.end + start }))
}

/** A president of the United States whom his secretary of state accompanied has no country before his title. */
function fixPresident(official: Official, day: string): Official {
  const surname = official.name.split(' ').at(-1) ?? ''
  if (official.role !== 'head_of_state' || findPresident(surname, day) === undefined) return official
  return { ...official, country: 'US', organization: null }
}

function seatOf({ name, role, country, span }: Official & { span: Span }, day: string): Seat {
  const president =
    country === 'US' && role === 'head_of_state' ? findPresident(name.split(' ').at(-1) ?? '', day) : undefined
  return { name, role, country, evidence: [span], ...president }
}

/** The city of a row, where it names one; of several the capital, for the others are excursions. */
function readCity(locale: string, host: string): string | null {
  const places = locale
    .replace(/Mexico, D\.F\./u, 'Mexico City')
    .split(/[,;]/u)
    .map((place) =>
      place
        .replace(/\([^)]*\)/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((place) => place !== '')
  if (places.length === 1) return places[0] ?? null
  const seats = (CAPITAL_IDS[host] ?? '').split(' ')
  return places.find((place) => seats.includes(findCity(place, host)?.id ?? '-')) ?? null
}
