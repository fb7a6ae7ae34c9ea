import type { ReviewFacts, ReviewItem, ReviewItemOf, ReviewKind, ReviewMeeting } from '../../lib/dataset/review'
import { lowerFirst } from '../../lib/words/letter-case'
import type { Names } from '../../lib/words/names'
import type { Translator } from '../../lib/words/translate'
import { tellField, tellMember } from '../curation/tell-value'
import { tellDate, tellSeat, tellWhatInline } from '../ui/tell-meeting'
import type { Telling } from '../ui/telling'

const SIDES_SHOWN = 3

const KINDS = {
  differs: 'kindDiffers',
  again: 'kindAgain',
  lost: 'kindLost',
  duplicate: 'kindDuplicate',
  name: 'kindName',
  confidence: 'kindConfidence',
} as const satisfies Record<ReviewKind, string>

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
function tellSides({ countries, organizations }: ReviewFacts, { t, names }: Telling): string {
  const sides = [...countries.map(names.country), ...organizations.map(names.organization)]
  if (sides.length <= SIDES_SHOWN) return names.list(sides) || t('sidesNotKnown')
  const rest = names.number(sides.length - SIDES_SHOWN)
  return names.list([...sides.slice(0, SIDES_SHOWN), t('moreSides', { count: rest })])
}

/** "talks, Astana, 27 Feb 2026". */
export function tellMeeting(facts: ReviewFacts, telling: Telling): string {
  const { names } = telling
  const { kind, status, place } = facts
  const what = tellWhatInline({ kind, city: place?.city ?? null, country: place?.country ?? null }, names)
  return [what, ...(status === 'held' ? [] : [names.status(status)]), tellDate(facts, telling)].join(', ')
}

/** The heading of an item: what it is about, in a few words. */
export function tellHeading(item: ReviewItem, telling: Telling): string {
  if (item.kind === 'name') return item.person.name
  if (item.kind === 'differs') return `${tellSides(item.meeting, telling)}: ${tellQuestion(item, telling)}`
  return tellSides(factsOf(item), telling)
}

/** "date", "side Kazakhstan", "Aleksandar Vučić": the field in question, and of a list the member. */
function tellQuestion({ decision, machine }: ReviewItemOf<'differs'>, telling: Telling): string {
  const there = decision.value === false ? machine.now : decision.value
  const member = tellMember(decision.field, there, telling)
  if (decision.field.startsWith('participant:')) return member?.replace(/ \(.*$/u, '') ?? ''
  return [lowerFirst(tellField(decision.field, telling)), member].filter(Boolean).join(' ')
}

/** The line of an item in the list: heading, meeting, kind. */
export function tellLine(
  item: ReviewItem,
  t: Translator<'review'>,
  telling: Telling,
): { kind: string; heading: string; meeting: string } {
  const meeting = tellMeeting(factsOf(item), telling)
  return { kind: tellKind(item.kind, t), heading: tellHeading(item, telling), meeting }
}

/** "Possible duplicates". */
export function tellKind(kind: ReviewKind, t: Translator<'review'>): string {
  return t(KINDS[kind])
}

/** "foreign minister, KZ"; says so where neither role nor country is known. */
export function tellSeatOr(role: string | null, country: string | null, t: Translator<'review'>, names: Names): string {
  return tellSeat(role, country, names) || t('seatNotStated')
}
