import { tellCity, tellDate, tellSeat } from '../ui/tell-meeting'
import type { Telling } from '../ui/telling'

const LABELS = {
  kind: 'fieldKind',
  status: 'fieldStatus',
  date: 'fieldDate',
  place: 'fieldPlace',
  visit: 'fieldVisit',
  level: 'fieldRank',
  country: 'fieldSide',
  organization: 'fieldSide',
  participant: 'fieldWho',
  area: 'fieldArea',
  state: 'fieldState',
  accepted: 'fieldAccepted',
  apart: 'fieldApart',
  report: 'fieldReport',
  alias: 'fieldName',
} as const

const STATES = {
  live: 'stateLive',
  merged: 'stateMerged',
  rejected: 'stateRejected',
  deleted: 'stateDeleted',
} as const

function isKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key)
}

/** `country:KZ` as its name and what stands behind the colon. */
export function splitField(field: string): { name: string; rest: string } {
  const at = field.indexOf(':')
  return at < 0 ? { name: field, rest: '' } : { name: field.slice(0, at), rest: field.slice(at + 1) }
}

/** What a field is called on a page: "Date", "Side". */
export function tellField(field: string, { t }: Telling): string {
  const { name } = splitField(field)
  return isKey(LABELS, name) ? t(LABELS[name]) : field
}

/** The member of a list that a field is about: "Kazakhstan" for `country:KZ`; `null` for a field of its own. */
export function tellMember(field: string, value: unknown, { names }: Telling): string | null {
  const { name, rest } = splitField(field)
  if (name === 'country') return names.country(rest)
  if (name === 'organization') return names.organization(rest)
  if (name === 'area') return names.area(rest)
  if (name === 'participant') return tellPerson(value, { names }) ?? rest
  return null
}

/** A value of a field in words. */
export function tellValue(field: string, value: unknown, telling: Telling): string {
  const { t, names } = telling
  const { name } = splitField(field)
  if (name === 'date') {
    const date = { date: text(value, 'date'), dateEnd: text(value, 'dateEnd') }
    return tellDate({ ...date, datePrecision: text(value, 'datePrecision') }, telling)
  }
  if (name === 'participant') return tellPerson(value, telling) ?? t('notThere')
  if (name === 'visit') return tellVisit(value, telling)
  if (name === 'place') return tellPlace(value, telling)
  if (name === 'state') return tellState(value, telling)
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (value === null || value === undefined) return t('notStated')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'kind') return names.kind(value)
  if (name === 'status') return names.status(value)
  return name === 'level' ? names.role(value) : value
}

/** What became of a meeting, as a decision holds it: nothing while it is live, an object where it was merged. */
function tellState(value: unknown, { t }: Telling): string {
  if (value === null || value === undefined) return t('stateLive')
  if (typeof value === 'object') return t('stateMerged')
  return typeof value === 'string' && isKey(STATES, value) ? t(STATES[value]) : String(value)
}

function tellPerson(value: unknown, { names }: Pick<Telling, 'names'>): string | null {
  const name = text(value, 'name')
  if (name === null) return null
  const seat = tellSeat(text(value, 'role'), text(value, 'country'), names)
  return seat === '' ? name : `${name} (${seat})`
}

function tellVisit(value: unknown, { t, names }: Telling): string {
  const [type, guest, host] = [text(value, 'type'), text(value, 'guest'), text(value, 'host')]
  if (!type && !guest && !host) return t('noVisit')
  const visit = type ? t('visitTyped', { type: names.visit(type) }) : t('visit')
  if (guest && host) return t('visitBoth', { visit, guest: names.country(guest), host: names.country(host) })
  if (guest) return t('visitGuest', { visit, guest: names.country(guest) })
  return host ? t('visitHost', { visit, host: names.country(host) }) : visit
}

function tellPlace(value: unknown, { t, names }: Telling): string {
  const [city, country] = [text(value, 'city'), text(value, 'country')]
  const said = [city && tellCity(city, country, names), country && names.country(country)]
  return said.filter(Boolean).join(', ') || t('notStated')
}

function text(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const field = (value as Readonly<Record<string, unknown>>)[key]
  return typeof field === 'string' ? field : null
}
