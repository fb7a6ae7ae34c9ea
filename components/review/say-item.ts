import {
  findReviewKind,
  type ReviewFacts,
  type ReviewItem,
  type ReviewItemOf,
  type ReviewKind,
  type ReviewMeeting,
} from '../../lib/dataset/review'
import { nameCountry } from '../../lib/vocab/countries'
import { nameOrganization } from '../../lib/vocab/organizations'
import { nameField, nameMember } from '../curation/say-value'
import { joinWords, sayMeetingDate, sayWhatInline } from '../ui/meeting-words'

const SIDES_SHOWN = 3

/** The meeting as far as it can be told: a rejected one keeps no sides, so a report of it speaks for it. */
export function factsOf(item: ReviewItem): ReviewFacts {
  if (item.kind === 'again') return item.meeting.reports.find(({ name }) => name === item.report)?.told ?? item.meeting
  return item.kind === 'duplicate' ? item.meetings[0] : item.meeting
}

/** The meetings that an item is about. */
export function meetingsOf(item: ReviewItem): readonly ReviewMeeting[] {
  return item.kind === 'duplicate' ? item.meetings : [item.meeting]
}

/** "Kazakhstan and Serbia"; of many sides the first few and how many more. */
function saySides({ countries, organizations }: ReviewFacts): string {
  const names = [...countries.map((code) => nameCountry(code)), ...organizations.map(nameOrganization)]
  if (names.length <= SIDES_SHOWN) return joinWords(names) || 'Sides not known'
  return joinWords([...names.slice(0, SIDES_SHOWN), `${names.length - SIDES_SHOWN} more`])
}

/** "talks, Astana, 27 Feb 2026". */
export function sayMeeting(facts: ReviewFacts): string {
  const status = facts.status === 'held' ? '' : `, ${facts.status}`
  return `${sayWhatInline(facts.kind, facts.place?.city ?? null)}${status}, ${sayMeetingDate(facts)}`
}

/** The heading of an item: what it is about, in a few words. */
export function sayHeading(item: ReviewItem): string {
  if (item.kind === 'name') return item.person.name
  if (item.kind === 'differs') return `${saySides(item.meeting)}: ${sayField(item)}`
  return saySides(factsOf(item))
}

/** "date", "side Kazakhstan", "Aleksandar Vučić": the field in question, and of a list the member. */
function sayField({ decision, machine }: ReviewItemOf<'differs'>): string {
  const there = decision.value === false ? machine.now : decision.value
  const member = nameMember(decision.field, there)
  if (decision.field.startsWith('participant:')) return member?.replace(/ \(.*$/u, '') ?? ''
  return [nameField(decision.field).toLowerCase(), member].filter(Boolean).join(' ')
}

/** The line of an item in the list: heading, meeting, kind. */
export function sayLine(item: ReviewItem): { kind: string; heading: string; meeting: string } {
  return { kind: nameReviewKind(item.kind), heading: sayHeading(item), meeting: sayMeeting(factsOf(item)) }
}

/** "Possible duplicates". */
export function nameReviewKind(kind: ReviewKind): string {
  return findReviewKind(kind)?.label ?? kind
}
