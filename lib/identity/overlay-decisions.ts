/** Lays what persons decided over what the reports say. */
import type { AreaCode } from '../vocab/areas'
import type { RoleCode } from '../vocab/roles'
import { alignPeople } from './align-people'
import { type Decision, equalAnswers, isRecord, type JsonValue, machineValue } from './decisions'
import { type FieldName, readField } from './field-names'
import { lowestOfHighest } from './fold-level'
import { byRank } from './fold-participants'
import { FOLDED_FIELDS, type FoldedMeeting } from './fold-reports'
import type { SamePerson } from './principals'
import { samePerson } from './same-person'
import { compareText, type ToldMeeting, type ToldPerson } from './told-meeting'

export type MeetingState = 'live' | 'rejected' | 'deleted' | 'merged'

/** Where a field has its value from: reports by name, or the act of a person. */
export type FieldOrigin = { by: 'reports'; reports: string[] } | { by: 'person'; act: number | null }

export type DecidedMeeting = Omit<FoldedMeeting, 'sources'> & {
  state: MeetingState
  /** The meeting that took the place of a merged one. */
  mergedInto: string | null
  /** Whether a person said that the meeting is so. */
  accepted: boolean
  /** By field; single sides, areas and people on which a person decided are named as in decisions (`country:KZ`). */
  sources: Record<string, FieldOrigin>
}

export type Overlaid = {
  meeting: DecidedMeeting
  /** By field: what reports say now, where it is neither the decision nor what they said when it was made. */
  differing: Map<string, JsonValue>
}

/** A meeting of which no report tells: everything in it is decided. */
const BY_HAND: FoldedMeeting = {
  ...{ kind: 'talks', status: 'held', date: null, dateEnd: null, datePrecision: null, place: null, visit: null },
  ...{ countries: [], organizations: [], participants: [], level: null, areas: [], recalled: false, confidence: 1 },
  sources: {
    ...{ kind: [], status: [], date: [], place: [], visit: [], level: [] },
    ...{ countries: [], organizations: [], areas: [], participants: [] },
  },
}

/**
 * The meeting as it is: where a person decided, as decided, elsewhere as the reports say. Sides, areas and people are
 * decided one by one, so those that later reports tell are added. The rank follows from who took part unless it is
 * decided itself.
 * @param folded `null` for a meeting made by hand
 * @throws RangeError where a decision is about no field
 */
export function overlayDecisions(
  folded: FoldedMeeting | null,
  decisions: readonly Decision[],
  same: SamePerson = samePerson,
): Overlaid {
  const told = folded === null ? null : alignPeople(folded, decisions, same)
  const base = told ?? BY_HAND
  const reports = FOLDED_FIELDS.map((field) => [field, { by: 'reports', reports: base.sources[field] }] as const)
  const { sources: _, ...fields } = base
  const meeting: DecidedMeeting = {
    ...fields,
    ...{ state: 'live', mergedInto: null, accepted: false },
    sources: Object.fromEntries<FieldOrigin>(told === null ? [] : reports),
  }
  const differing = new Map<string, JsonValue>()
  for (const decision of [...decisions].sort((a, b) => compareText(a.field, b.field))) {
    const name = readField(decision.field)
    decide(meeting, name, decision.value)
    meeting.sources[decision.field] = { by: 'person', act: decision.act ?? null }
    const now = machineValue(told, decision.field)
    if (told !== null && isAnsweredByReports(name) && isNews(decision, now)) differing.set(decision.field, now)
  }
  settleLevel(meeting, base, decisions)
  return { meeting, differing }
}

function isAnsweredByReports({ kind }: FieldName): boolean {
  return kind !== 'state' && kind !== 'accepted' && kind !== 'apart'
}

function isNews({ field, value, machine }: Decision, now: JsonValue): boolean {
  return !equalAnswers(field, now, value) && !equalAnswers(field, now, machine)
}

/** Values were checked before they were written, so they are taken at their word here. */
function decide(meeting: DecidedMeeting, { kind, of }: FieldName, value: JsonValue): void {
  switch (kind) {
    case 'kind':
    case 'status':
    case 'level':
      Object.assign(meeting, { [kind]: value })
      break
    case 'date':
      Object.assign(meeting, value)
      break
    case 'place':
      meeting.place = value as ToldMeeting['place']
      break
    case 'visit':
      meeting.visit = value as ToldMeeting['visit']
      break
    case 'country':
      meeting.countries = put(meeting.countries, of, value === true)
      break
    case 'organization':
      meeting.organizations = put(meeting.organizations, of, value === true)
      break
    case 'area':
      meeting.areas = put(meeting.areas, of as AreaCode, value === true)
      break
    case 'participant':
      meeting.participants = seat(meeting.participants, of, value)
      break
    case 'state':
      Object.assign(meeting, readState(value))
      break
    case 'accepted':
      meeting.accepted = value === true
      break
    case 'apart':
      break
  }
}

function readState(value: JsonValue): Pick<DecidedMeeting, 'state' | 'mergedInto'> {
  if (!isRecord(value)) return { state: value as MeetingState, mergedInto: null }
  return { state: 'merged', mergedInto: typeof value.merged === 'string' ? value.merged : null }
}

function put<Code extends string>(codes: readonly Code[], code: Code, present: boolean): Code[] {
  const others = codes.filter((other) => other !== code)
  return present ? [...others, code].sort(compareText) : others
}

function seat(people: readonly ToldPerson[], key: string, value: JsonValue): ToldPerson[] {
  const others = people.filter((person) => person.key !== key)
  if (!isRecord(value)) return others
  const { name, role, country } = value
  return [
    ...others,
    {
      ...{ key, name: typeof name === 'string' ? name : key },
      ...{ role: (role ?? null) as RoleCode | null, country: (country ?? null) as string | null },
    },
  ].sort(byRank)
}

/** The rank follows from who took part; it is by a person where her word on the people or sides has changed it. */
function settleLevel(meeting: DecidedMeeting, base: FoldedMeeting, decisions: readonly Decision[]): void {
  const kinds = decisions.map(({ field }) => readField(field).kind)
  const about = decisions.filter((_, index) => kinds[index] === 'participant' || kinds[index] === 'country')
  if (kinds.includes('level') || about.length === 0) return
  // where a side has no named rank left, what the reports say of the level may still hold, unless it came from there
  const before = lowestOfHighest(base.participants, base.countries)
  const told = before === null ? base.level : null
  const { participants, countries } = meeting
  const level = lowestOfHighest(participants, countries) ?? told ?? lowestOfHighest(participants, countries, true)
  if (level === meeting.level) return
  meeting.level = level
  meeting.sources.level = { by: 'person', act: Math.max(0, ...about.map(({ act }) => act ?? 0)) || null }
}
