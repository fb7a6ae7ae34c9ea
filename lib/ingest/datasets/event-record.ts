/** Makes a record of an event that a program coded from headlines: whatever it tells is marked as unverified. */
import type { Span } from '../../extract/facts'
import { findCity } from '../../vocab/cities'
import type { OrganizationCode } from '../../vocab/organizations'
import type { RoleCode } from '../../vocab/roles'
import type { FoundDocument, Skip } from '../readers/reader'
import type { EventMeaning } from './event-codes'
import { makeFacts, makeMeeting, type Seat } from './record-facts'
import { RecordText, sayDay } from './record-text'

/** Nobody has looked at it, and such codings are right about half of the time. */
const CONFIDENCE = 0.3

export type Actor = {
  /** As the dataset calls it. */
  name: string
  country: string | null
  organization: OrganizationCode | null
  /** Where the name is that of a person. */
  person?: { name: string; role: RoleCode | null }
  /** Whether it acts for its state: a ministry does, a company or a crowd does not. */
  official: boolean
}

export type CodedEvent = {
  dataset: string
  /** Raised whenever the same row may give other facts. */
  version: string
  key: string
  /** `YYYY-MM-DD` */
  day: string
  meaning: EventMeaning | undefined
  actors: readonly [Actor, Actor]
  place: { words: string; city: string | null; country: string | null } | null
  url: string | null
  outlet: string | null
  codes: Record<string, string>
}

export function tellEvent(event: CodedEvent): FoundDocument | Skip {
  const { meaning, actors, place, day } = event
  if (meaning === undefined) return { skipped: 'other-event' }
  const [first, second] = actors
  const sides = actors.map(({ country, organization }) => country ?? organization)
  if (sides.includes(null) || sides[0] === sides[1] || actors.every(({ country }) => country === null))
    return { skipped: 'no-counterpart' }
  if (!first.official || !second.official) return { skipped: 'not-governments' }

  const text = new RecordText()
  const mentions = [text.quote(first.name)]
  text.add(' and ')
  mentions.push(text.quote(second.name))
  text.add(': ')
  const label = text.quote(meaning.label)
  text.add(', ')
  const date = text.add(sayDay(day))
  if (place !== null) text.add(', ')
  const where = place === null ? null : text.quote(place.words)
  text.add('.\n\n')
  const codes = Object.entries(event.codes).map(([name, code]) => `${name} ${code}`)
  text.add(
    `${event.dataset} ${event.key}: ${codes.join(', ')}. Coded by a program from headlines; nobody has checked it.`,
  )

  const seats = actors.flatMap(({ person, country }, index): Seat[] =>
    person === undefined ? [] : [{ ...person, country, evidence: [mentions[index] as Span] }],
  )
  const [guest, host] = meaning.guest === 'recipient' ? [second, first] : [first, second]
  const between = first.country !== null && second.country !== null
  const row = { start: 0, end: (where ?? date).end }
  const meeting = makeMeeting(
    {
      kind: meaning.kind,
      status: meaning.status,
      date: day,
      dateEnd: null,
      datePrecision: 'day',
      place: placeOf(place),
      visit: meaning.guest !== null && between ? { type: null, guest: guest.country, host: host.country } : null,
      countries: actors.flatMap(({ country }) => country ?? []),
      organizations: actors.flatMap(({ country, organization }) =>
        country === null && organization ? [organization] : [],
      ),
      seats,
      confidence: CONFIDENCE,
      unverified: true,
      words: { row: [row], kind: [label], date: [date], place: [where ?? row], sides: mentions, visit: [label] },
    },
    `record.${event.dataset}`,
  )
  const id = `${event.dataset}:${event.key}`
  return {
    document: {
      id,
      title: `${first.name} and ${second.name}: ${meaning.label}, ${sayDay(day)}`,
      text: text.toString(),
      language: 'en',
      ...(event.outlet === null ? {} : { outlet: event.outlet }),
      ...(event.url === null ? {} : { url: event.url }),
    },
    record: {
      dataset: event.dataset,
      key: event.key,
      version: event.version,
      facts: makeFacts(id, [meeting]),
      codes: event.codes,
      unverified: true,
    },
  }
}

/** A city is kept where the table of cities has it in that country; such datasets name villages that share its name. */
function placeOf(place: CodedEvent['place']): { city: string | null; country: string | null } | null {
  if (place === null || (place.country === null && place.city === null)) return null
  const city = place.city !== null && place.country !== null && findCity(place.city, place.country) ? place.city : null
  return city === null && place.country === null ? null : { city, country: place.country }
}
