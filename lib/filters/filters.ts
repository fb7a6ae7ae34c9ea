import type { AreaCode } from '../vocab/areas'
import type { GroupCode } from '../vocab/groups'
import type { LanguageCode } from '../vocab/languages'
import type { MeetingKind, MeetingStatus, VisitType } from '../vocab/meeting-kinds'
import type { OrganizationCode } from '../vocab/organizations'
import type { RoleCode } from '../vocab/roles'
import type { Comparison } from './compare'

/** Two different country codes in alphabetical order. */
export type Pair = readonly [string, string]

/**
 * What a reader asks for. `null` and the empty list mean "any". Dates are `YYYY-MM-DD` and inclusive; a meeting is
 * placed by its first day, so one that is dated only by month or year counts on the first day of it.
 */
export type Filters = {
  /** Both sat at the table, alone or with others. */
  readonly pair: Pair | null
  /** Any of them sat at the table. */
  readonly country: readonly string[]
  /** Every one of them sat at the table. */
  readonly all: readonly string[]
  /** A country sat at the table that was a member of any of them on the day of the meeting. */
  readonly group: readonly GroupCode[]
  /** Any of them took part. */
  readonly org: readonly OrganizationCode[]
  /** Keys, folded by `foldPerson`; any of them took part. */
  readonly person: readonly string[]
  /** Any of them came as the guest of another. */
  readonly guest: readonly string[]
  /** Any of them received the other. */
  readonly host: readonly string[]
  /** Ids of the table of cities; it took place in any of them. */
  readonly city: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** What stands beside the period; it leaves no meeting out. */
  readonly compare: Comparison | null
  /** Any of them was talked about. */
  readonly area: readonly AreaCode[]
  /** Every one of them was talked about. */
  readonly allAreas: readonly AreaCode[]
  readonly kind: readonly MeetingKind[]
  readonly level: readonly RoleCode[]
  readonly visit: readonly VisitType[]
  readonly status: MeetingStatus | 'all'
  /** With meetings of which only programs tell that code events from headlines; they are left out where it is not asked for. */
  readonly unverified: boolean
  /** Hosts or outlets, folded by `foldSource`. */
  readonly source: readonly string[]
  readonly lang: readonly LanguageCode[]
  /** Words of a report. */
  readonly q: string | null
  /** A day `YYYY-MM-DD` or an instant `YYYY-MM-DDTHH:MM:SS.ffffffZ`: what the base knew then. `null` means now. */
  readonly asOf: string | null
}

export type FilterKey = keyof Filters
