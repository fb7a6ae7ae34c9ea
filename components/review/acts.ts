import type { ReviewItem, ReviewItemOf, ReviewNamesake, ReviewSeat } from '../../lib/dataset/review'
import type { Names } from '../../lib/words/names'
import type { Translator } from '../../lib/words/translate'
import type { ChangeRequest } from '../curation/post-change'
import { tellSeatOr } from './tell-item'

type Words = { t: Translator<'review'>; names: Names }

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
  | ({ sort: 'seat' } & ReviewSeat)
  | { sort: 'same'; namesake: ReviewNamesake }
  | { sort: 'unsaid' }
  | { sort: 'own' }

/** The answers that a name offers: roles seen elsewhere, persons who may be the same, that reports do not say, one's own. */
export function listNameOptions(item: ReviewItemOf<'name'>): NameOption[] {
  const seats = item.seats.map((seat) => ({ sort: 'seat' as const, ...seat }))
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

/** All that can be done with an item as things are chosen. */
export function listActs(item: ReviewItem, choice: Choice, words: Words): Act[] {
  const { t } = words
  switch (item.kind) {
    case 'differs':
      return [settle(item, choice, t), mend(t)]
    case 'again':
      return listAgain(item, t)
    case 'lost':
      return [
        judge('a', t('keepIt'), t('kept'), 'accept', item),
        mend(t),
        judge('r', t('delete'), t('deleted'), 'delete', item),
      ]
    case 'duplicate':
      return listDuplicate(item, choice, t)
    case 'name':
      return listName(item, choice, words)
    case 'confidence':
      return [
        judge('a', t('accept'), t('accepted'), 'accept', item),
        mend(t),
        judge('r', t('reject'), t('rejected'), 'reject', item),
      ]
  }
}

/** Mending opens the fields of the meeting; what is saved there is an act of its own. */
function mend(t: Words['t']): Act {
  return { key: 'e', label: t('mend'), done: t('mended'), request: null }
}

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

function settle({ meeting, decision }: ReviewItemOf<'differs'>, { option }: Choice, t: Words['t']): Act {
  const taken = option === 1
  return {
    key: 'a',
    label: taken ? t('takeMachines') : t('keepPersons'),
    done: taken ? t('takenMachines') : t('keptPersons'),
    request: {
      action: taken ? 'take' : 'keep',
      meeting: meeting.id,
      version: meeting.version,
      field: decision.field,
    },
  }
}

function listAgain(item: ReviewItemOf<'again'>, t: Words['t']): Act[] {
  const { meeting, report } = item
  const deleted = meeting.state === 'deleted'
  const split = { action: 'split', meeting: meeting.id, version: meeting.version, reports: [report] }
  return [
    judge('a', t('itWasSo'), t('restored'), 'restore', item),
    deleted
      ? judge('r', t('stillDeleted'), t('leftAsWas'), 'delete', item)
      : judge('r', t('stillRejected'), t('leftAsWas'), 'reject', item),
    { key: 's', label: t('anotherMeeting'), done: t('splitOff'), request: split },
  ]
}

function listDuplicate({ meetings }: ReviewItemOf<'duplicate'>, { option }: Choice, t: Words['t']): Act[] {
  const [a, b] = meetings
  const [into, from] = option === 1 ? [b, a] : [a, b]
  const versions = { [a.id]: a.version, [b.id]: b.version }
  return [
    {
      key: 'm',
      label: t('merge'),
      done: t('merged'),
      request: { action: 'merge', into: into.id, from: [from.id], versions },
    },
    { key: 's', label: t('keepApart'), done: t('keptApart'), request: { action: 'apart', a: a.id, b: b.id, versions } },
    mend(t),
  ]
}

function listName(item: ReviewItemOf<'name'>, { option, seat }: Choice, { t, names }: Words): Act[] {
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
    label: t('accept'),
    done: t('setTo', { seat: tellSeatOr(given.role, given.country, t, names) }),
    request: edit({ name: person.name, role: given.role, country: given.country }),
  })
  const none: Act = { key: 'a', label: t('accept'), done: '', request: null, need: t('chooseAnswer') }
  const away: Act = { key: 'r', label: t('wasNotThere'), done: t('takenOut'), request: edit(false) }
  const merge: Act = {
    key: 'm',
    label: t('samePerson'),
    done: t('mergedPerson'),
    request: chosen?.sort === 'same' ? { action: 'merge_people', into: chosen.namesake.key, from: [person.key] } : null,
    need: t('chooseWhom'),
  }
  const accept =
    chosen?.sort === 'seat'
      ? sit(chosen)
      : chosen?.sort === 'unsaid'
        ? { ...sit(person), done: t('leftAsReports') }
        : chosen?.sort === 'own'
          ? sit(seat)
          : chosen?.sort === 'same'
            ? { ...merge, key: 'a' as const, label: t('accept') }
            : none
  return [accept, ...(item.namesakes.length > 0 ? [merge] : []), mend(t), away]
}
