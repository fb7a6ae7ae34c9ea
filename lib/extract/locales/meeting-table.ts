/**
 * The words by which a locale tells of encounters. Forms are compact (see `expandForms`); longer forms win over shorter
 * ones, so an entry that must not count («встреча 1/8 финала») can be shadowed by a longer form of sense `none`.
 */
import type { MeetingKind, MeetingStatus, VisitType } from '../../vocab/meeting-kinds'

export type TriggerSense =
  /** Two sides meet or talk: "held talks", «встретился». */
  | 'encounter'
  /** One side takes in the other; who stands before the verb is the host: "received", «принял». */
  | 'receive'
  /** One side goes to the other's country: "visited", «прибыл с визитом». */
  | 'visit'
  /** Counts only between named principals of two countries in one sentence: "signed", «обсудили». */
  | 'joint'
  /** Someone joins an encounter told before: "took part", «присоединился». */
  | 'attend'
  /** Says only how («по видеосвязи»): counts beside another trigger. */
  | 'manner'
  /** Looks like a trigger and is none. */
  | 'none'

export type TriggerRow = {
  sense: TriggerSense
  kind: MeetingKind
  forms: string
  /** The form itself says that it is still to come or will not be. */
  status?: MeetingStatus
  /** A finite past form: what stands around it cannot make it planned. */
  past?: true
  visit?: VisitType
  /** A bare verb of motion: it counts only right behind the place gone to («Қазақстанға келді»). */
  goal?: true
  /** What a word that has other uses needs around it in order to count. */
  needs?: TriggerNeed
}

export type TriggerNeed =
  /** One plural title that names holders from several countries ("the leaders of A, B and C gathered"). */
  | 'circle'
  /** Somebody of office right behind it ("saw Prime Minister A", «ожидают премьер-министра»). */
  | 'object'
  /** A person of office, named, right behind it («да види Александра Вучића»). */
  | 'person'
  /** Somebody of office, or a person named, right before it («Президент А находится в»). */
  | 'subject'
  /** No noun behind it ("held a bilateral with", but not "bilateral security treaty"). */
  | 'alone'

export type CueSense =
  | 'planned'
  | 'cancelled'
  | 'recalled'
  /** "earlier in the day": before, but nothing that is only recalled. */
  | 'same-day'
  /** "on the margins of": the summit that follows only frames. */
  | 'margins'
  /** Several people were met one by one. */
  | 'separate'
  /** More than two sides at one table. */
  | 'together'
  /** "the two", «лидеры»: both sides of what was told before. */
  | 'pair'
  /** Stands for the visitor. */
  | 'guest'
  /** Stands for the host. */
  | 'host'
  /** "he", «она»: someone named before. */
  | 'pronoun'
  | 'invited'
  | 'accepted'
  /** "at the invitation of": whoever follows is the host. */
  | 'inviter'
  /** "according to", «сообщил»: whoever stands beside it reports and need not have taken part. */
  | 'reported'
  /** Perhaps, if, might: nothing is fixed. */
  | 'unsure'
  /** Somebody calls for it, offers it or rules it out: what follows is no meeting yet. */
  | 'wished'
  /** Somebody was not there. */
  | 'absent'
  /** The words of meetings are also those of sport. */
  | 'sport'
  /** How long a visit still lasts; its date is not the visit's. */
  | 'ending'
  /** A letter, congratulations, condolences: words sent, nobody met. */
  | 'letter'
  /** The preposition before the one who was met, at the head of a sentence: "With Rama, …". */
  | 'with'
  /** An ambassador takes leave. */
  | 'farewell'
  /** Those who stand for their side: «Қазақстан делегациясы». */
  | 'delegation'
  /** "the next session": one more of the kind told before. */
  | 'next'
  /** What a summit does in its own right. */
  | 'session'
  | VisitCue
export type VisitCue = 'state' | 'official' | 'working' | 'private' | 'transit'

export type CueRow = { sense: CueSense; forms: string }

export type MeetingTable = { triggers: readonly TriggerRow[]; cues: readonly CueRow[] }
