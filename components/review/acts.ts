import type { ReviewItem, ReviewItemOf, ReviewNamesake } from '../../lib/dataset/review'
import { wordDate } from '../../lib/vocab/date-words'
import { findRole } from '../../lib/vocab/roles'
import type { ChangeRequest } from '../curation/post-change'

export type ActKey = 'a' | 'e' | 'm' | 's' | 'r'

/** One thing that can be done with an item. */
export type Act = {
  key: ActKey
  label: string
  /** What was done, once it is: "Accepted". */
  done: string
  /** `null` where something has to be chosen first; `need` says what. */
  request: ChangeRequest | null
  need?: string
}

/** What the reader has chosen for an item: an option by its place, and a role and country set by hand. */
export type Choice = { option: number | null; seat: { role: string | null; country: string | null } }

/** A way to answer the question who a person is. */
export type NameOption =
  | { sort: 'seat'; role: string | null; country: string | null; note: string }
  | { sort: 'same'; namesake: ReviewNamesake }
  | { sort: 'unsaid' }
  | { sort: 'own' }

/** The answers that a name offers: roles seen elsewhere, persons who may be the same, that reports do not say, one's own. */
export function listNameOptions(item: ReviewItemOf<'name'>): NameOption[] {
  const seats = item.seats.map(({ role, country, meetings, last }) => {
    const count = `${meetings} other meeting${meetings === 1 ? '' : 's'}`
    return {
      sort: 'seat' as const,
      role,
      country,
      note: last === null ? `in ${count}` : `in ${count}, last on ${wordDate(last, 'short')}`,
    }
  })
  const same = item.namesakes.map((namesake) => ({ sort: 'same' as const, namesake }))
  return [...seats, ...same, { sort: 'unsaid' }, { sort: 'own' }]
}

/** How many options the digits choose among; `null` where the kind has none. */
export function countOptions(item: ReviewItem): number {
  if (item.kind === 'differs' || item.kind === 'duplicate') return 2
  return item.kind === 'name' ? Math.min(9, listNameOptions(item).length) : 0
}

/** What is chosen before the reader chooses: never that two persons are one. */
export function firstChoice(item: ReviewItem): Choice {
  const seat =
    item.kind === 'name' ? { role: item.person.role, country: item.person.country } : { role: null, country: null }
  if (item.kind === 'duplicate') {
    const [a, b] = item.meetings
    return { option: b.reportCount > a.reportCount ? 1 : 0, seat }
  }
  if (item.kind === 'differs') return { option: 0, seat }
  return { option: item.kind === 'name' && item.seats.length > 0 ? 0 : null, seat }
}

/** "foreign minister, KZ". */
export function saySeat(role: string | null, country: string | null): string {
  const said = [role && (findRole(role)?.label.toLowerCase() ?? role), country].filter(Boolean)
  return said.join(', ') || 'role and country not stated'
}

/** All that can be done with an item as things are chosen. */
export function listActs(item: ReviewItem, choice: Choice): Act[] {
  switch (item.kind) {
    case 'differs':
      return [settle(item, choice), MEND]
    case 'again':
      return listAgain(item)
    case 'lost':
      return [judge('a', 'Keep it', 'Kept', 'accept', item), MEND, judge('r', 'Delete', 'Deleted', 'delete', item)]
    case 'duplicate':
      return listDuplicate(item, choice)
    case 'name':
      return listName(item, choice)
    case 'confidence':
      return [judge('a', 'Accept', 'Accepted', 'accept', item), MEND, judge('r', 'Reject', 'Rejected', 'reject', item)]
  }
}

/** Mending opens the fields of the meeting; what is saved there is an act of its own. */
const MEND: Act = { key: 'e', label: 'Mend', done: 'Mended', request: null }

type OneMeeting = Exclude<ReviewItem, { kind: 'duplicate' }>

function judge(
  key: ActKey,
  label: string,
  done: string,
  action: 'accept' | 'reject' | 'delete' | 'restore',
  { meeting }: OneMeeting,
): Act {
  return { key, label, done, request: { action, meeting: meeting.id, version: meeting.version } }
}

function settle({ meeting, decision }: ReviewItemOf<'differs'>, { option }: Choice): Act {
  const taken = option === 1
  return {
    key: 'a',
    label: taken ? 'Take the machine’s' : 'Keep the person’s',
    done: taken ? 'Taken from the machine' : 'Kept as the person said',
    request: {
      action: taken ? 'take' : 'keep',
      meeting: meeting.id,
      version: meeting.version,
      field: decision.field,
    },
  }
}

function listAgain(item: ReviewItemOf<'again'>): Act[] {
  const { meeting, report } = item
  const deleted = meeting.state === 'deleted'
  const split = { action: 'split', meeting: meeting.id, version: meeting.version, reports: [report] }
  return [
    judge('a', 'It was so', 'Restored', 'restore', item),
    judge('r', deleted ? 'Still deleted' : 'Still rejected', 'Left as it was', deleted ? 'delete' : 'reject', item),
    { key: 's', label: 'Another meeting', done: 'Split off', request: split },
  ]
}

function listDuplicate({ meetings }: ReviewItemOf<'duplicate'>, { option }: Choice): Act[] {
  const [a, b] = meetings
  const [into, from] = option === 1 ? [b, a] : [a, b]
  const versions = { [a.id]: a.version, [b.id]: b.version }
  return [
    {
      key: 'm',
      label: 'Merge',
      done: 'Merged',
      request: { action: 'merge', into: into.id, from: [from.id], versions },
    },
    { key: 's', label: 'Keep apart', done: 'Kept apart', request: { action: 'apart', a: a.id, b: b.id, versions } },
    MEND,
  ]
}

function listName(item: ReviewItemOf<'name'>, { option, seat }: Choice): Act[] {
  const { meeting, person } = item
  const chosen = option === null ? undefined : listNameOptions(item)[option]
  const field = `participant:${person.key}`
  const edit = (value: Exclude<ChangeRequest['set'], undefined>): ChangeRequest => ({
    action: 'edit',
    meeting: meeting.id,
    version: meeting.version,
    set: { [field]: value },
  })
  const sit = (given: { role: string | null; country: string | null }): Act => ({
    key: 'a',
    label: 'Accept',
    done: `Set to ${saySeat(given.role, given.country)}`,
    request: edit({ name: person.name, role: given.role, country: given.country }),
  })
  const none: Act = { key: 'a', label: 'Accept', done: '', request: null, need: 'Choose an answer first.' }
  const away: Act = { key: 'r', label: 'Was not there', done: 'Taken out', request: edit(false) }
  const merge: Act = {
    key: 'm',
    label: 'Same person',
    done: 'Merged with the other person',
    request: chosen?.sort === 'same' ? { action: 'merge_people', into: chosen.namesake.key, from: [person.key] } : null,
    need: 'Choose first with whom.',
  }
  const accept =
    chosen?.sort === 'seat'
      ? sit(chosen)
      : chosen?.sort === 'unsaid'
        ? { ...sit(person), done: 'Left as the reports say' }
        : chosen?.sort === 'own'
          ? sit(seat)
          : chosen?.sort === 'same'
            ? { ...merge, key: 'a' as const, label: 'Accept' }
            : none
  return [accept, ...(item.namesakes.length > 0 ? [merge] : []), MEND, away]
}
