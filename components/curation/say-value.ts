import { nameArea } from '../../lib/vocab/areas'
import { nameCountry } from '../../lib/vocab/countries'
import { nameMeetingKind } from '../../lib/vocab/meeting-kinds'
import { nameOrganization } from '../../lib/vocab/organizations'
import { findRole } from '../../lib/vocab/roles'
import { sayMeetingDate } from '../ui/meeting-words'

const LABELS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  status: 'Status',
  date: 'Date',
  place: 'Place',
  visit: 'Visit',
  level: 'Rank',
  country: 'Side',
  organization: 'Side',
  participant: 'Who',
  area: 'Area',
  state: 'Standing',
  accepted: 'Accepted',
  apart: 'Kept apart',
  report: 'Report',
  alias: 'Name',
}

/** `country:KZ` as its name and what stands behind the colon. */
export function splitField(field: string): { name: string; rest: string } {
  const at = field.indexOf(':')
  return at < 0 ? { name: field, rest: '' } : { name: field.slice(0, at), rest: field.slice(at + 1) }
}

/** What a field is called on a page: "Date", "Side". */
export function nameField(field: string): string {
  return LABELS[splitField(field).name] ?? field
}

/** The member of a list that a field is about: "Kazakhstan" for `country:KZ`; `null` for a field of its own. */
export function nameMember(field: string, value: unknown): string | null {
  const { name, rest } = splitField(field)
  if (name === 'country') return nameCountry(rest)
  if (name === 'organization') return nameOrganization(rest)
  if (name === 'area') return nameArea(rest)
  if (name === 'participant') return saySeat(value) ?? rest
  return null
}

/** A value of a field in words. */
export function sayValue(field: string, value: unknown): string {
  const { name } = splitField(field)
  if (name === 'date')
    return sayMeetingDate({
      date: text(value, 'date'),
      dateEnd: text(value, 'dateEnd'),
      datePrecision: text(value, 'datePrecision'),
    })
  if (name === 'participant') return saySeat(value) ?? 'not there'
  if (name === 'visit') return sayVisit(value)
  if (name === 'place') return sayPlace(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (value === null || value === undefined) return name === 'state' ? 'live' : 'not stated'
  if (name === 'state' && typeof value === 'object') return 'merged'
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'kind') return nameMeetingKind(value)
  return name === 'level' ? (findRole(value)?.label ?? value) : value
}

function saySeat(value: unknown): string | null {
  const name = text(value, 'name')
  if (name === null) return null
  const role = text(value, 'role')
  const said = [role && (findRole(role)?.label.toLowerCase() ?? role), text(value, 'country')].filter(Boolean)
  return said.length > 0 ? `${name} (${said.join(', ')})` : name
}

function sayVisit(value: unknown): string {
  const [type, guest, host] = [text(value, 'type'), text(value, 'guest'), text(value, 'host')]
  if (!type && !guest && !host) return 'no visit'
  const way = [guest && `of ${nameCountry(guest)}`, host && `to ${nameCountry(host)}`].filter(Boolean)
  return [type, 'visit', ...way].filter(Boolean).join(' ')
}

function sayPlace(value: unknown): string {
  const country = text(value, 'country')
  return [text(value, 'city'), country && nameCountry(country)].filter(Boolean).join(', ') || 'not stated'
}

function text(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const field = (value as Readonly<Record<string, unknown>>)[key]
  return typeof field === 'string' ? field : null
}
