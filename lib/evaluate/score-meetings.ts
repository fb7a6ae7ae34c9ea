/** Scores the meetings of one document: which were found, and what was said of those. */
import type { MeetingFact, Participant } from '../extract/facts'
import type { Gold, GoldMeeting, GoldPerson } from './gold'
import { matchMeetings, sidesOf } from './match-meetings'
import { foldName, isNear, isSamePerson } from './same-name'
import { compareSets, countRate, countSet, noteDifference, type Tally } from './tally'

export function scoreMeetings(
  tally: Tally,
  id: string,
  gold: NonNullable<Gold['meetings']>,
  answer: readonly MeetingFact[],
): void {
  const { pairs, missed, extra } = matchMeetings(gold, answer)
  countSet(tally, 'meetings', pairs.length, extra.length, missed.length)
  noteDifference(tally, { id, figure: 'meetings', missed: missed.map(sayMeeting), extra: extra.map(sayMeeting) })
  const current = gold.filter((one) => !one.background)
  const told = answer.filter((one) => !one.background && (pairs.some(([, own]) => own === one) || extra.includes(one)))
  compareSets(tally, 'country pairs', id, namePairs(current), namePairs(told))
  for (const [want, one] of pairs) scoreFields(tally, id, want, one)
  if (gold.length === 0) countRate(tally, 'documents without a meeting kept so', answer.length === 0)
}

function scoreFields(tally: Tally, id: string, want: GoldMeeting, one: MeetingFact): void {
  const said = sayMeeting(want)
  const compare = (figure: string, wanted: string | null | undefined, got: string | null | undefined) => {
    if (!wanted) return
    countRate(tally, figure, wanted === got)
    if (wanted !== got)
      noteDifference(tally, { id, figure, missed: [`${said}: ${wanted}`], extra: [`${said}: ${got ?? 'nothing'}`] })
  }
  compare('meeting kind', want.kind, one.kind)
  compare('meeting status', want.status ?? 'held', one.status)
  compare('meeting place country', want.place?.country, one.place?.country)
  if (want.place?.city) countRate(tally, 'meeting place city', isNear(want.place.city, one.place?.city))
  compare('meeting level', want.level, one.level)
  compare('visit type', want.visit?.type, one.visit?.type)
  if (want.participants) scoreParticipants(tally, id, said, want.participants, one.participants)
  if (want.areas) compareSets(tally, 'meeting areas', id, want.areas, one.areas)
}

function scoreParticipants(
  tally: Tally,
  id: string,
  meeting: string,
  want: readonly GoldPerson[],
  got: readonly Participant[],
): void {
  const left = [...got]
  const missed: GoldPerson[] = []
  for (const person of want) {
    const index = left.findIndex((other) => isSamePerson(person, other))
    const [other] = index < 0 ? [] : left.splice(index, 1)
    if (!other) {
      missed.push(person)
      continue
    }
    countRate(tally, 'participant name in the nominative', hasSameName(person, other))
    if (person.role) countRate(tally, 'participant role', person.role === other.role)
    if (person.country) countRate(tally, 'participant country', person.country === other.country)
  }
  countSet(tally, 'participants', want.length - missed.length, left.length, missed.length)
  const say = ({ name }: { name: string }) => `${meeting}: ${name}`
  noteDifference(tally, { id, figure: 'participants', missed: missed.map(say), extra: left.map(say) })
}

/** The whole name is near, or the last word of the gold's stands in it. */
function hasSameName(person: GoldPerson, other: Participant): boolean {
  const last = foldName(person.name).split(' ').at(-1) ?? ''
  return isNear(person.name, other.name) || foldName(other.name).includes(last)
}

function namePairs(meetings: readonly { countries?: string[] }[]): string[] {
  return meetings.flatMap(({ countries = [] }) => (countries.length === 2 ? [[...countries].sort().join('-')] : []))
}

function sayMeeting(meeting: GoldMeeting | MeetingFact): string {
  return `${meeting.kind} ${meeting.date ?? '?'} ${sidesOf(meeting).join('+')}`
}
