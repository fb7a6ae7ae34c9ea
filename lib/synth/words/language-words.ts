/** What a report of one language is made of: sentences with places to be filled. */
import type { AgreementStatus, MeetingKind, MeetingStatus, VisitType } from '../../vocab/meeting-kinds'
import type { RoleCode } from '../../vocab/roles'

/**
 * In a sentence `{name}` is a place to be filled, and `[name:words]` are words that are evidence of the field `name`.
 * Countries, cities and offices stand in the nominative wherever they are put.
 */
export type LanguageWords = {
  language: 'ru' | 'en' | 'kk' | 'sr'
  /** Names are written in these letters. */
  script: 'latin' | 'cyrillic'
  kinds: Readonly<Record<MeetingKind, string>>
  roles: Readonly<Partial<Record<RoleCode, string>>>
  visits: Readonly<Record<VisitType, string>>
  /** What stands behind the year of a whole date. */
  afterDay: string
  /** One of no kind. */
  visit: string
  and: string
  /** `{a}`, `{b}`, `{kind}`. */
  titles: readonly string[]
  /** `{sides}`, `{date}`, `{kind}`. */
  leads: Readonly<Record<MeetingStatus, readonly string[]>>
  /** Without a date. */
  undated: readonly string[]
  /** `{role}`, `{person}`, `{side}`. */
  people: readonly string[]
  /** `{city}`. */
  places: readonly string[]
  /** `{guest}`, `{host}`, `{visit}`. */
  arrivals: readonly string[]
  /** `{areas}`. */
  areas: readonly string[]
  /** `{area}` and the title of what was signed in `[agreement:…]`. */
  agreements: Readonly<Record<AgreementStatus, readonly string[]>>
  /** `{value}`, `{project}`, `{number}`: what fills the rest. */
  fillers: readonly string[]
  /** `{millions}`: what is traded, in millions of dollars, in `[figure:…]`. */
  figures: readonly string[]
  /** Of another meeting: `{sides}`, `{date}`, `{kind}`. */
  recollections: readonly string[]
  /** What another outlet adds to a text that it takes over. */
  endings: readonly string[]
  outlets: readonly string[]
}
