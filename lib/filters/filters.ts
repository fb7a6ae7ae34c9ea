import type { AreaCode } from '../vocab/areas'
import type { LanguageCode } from '../vocab/languages'
import type { MeetingKind, MeetingStatus, VisitType } from '../vocab/meeting-kinds'
import type { RoleCode } from '../vocab/roles'

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
  readonly from: string | null
  readonly to: string | null
  readonly area: readonly AreaCode[]
  readonly kind: readonly MeetingKind[]
  readonly level: readonly RoleCode[]
  readonly visit: readonly VisitType[]
  readonly status: MeetingStatus | 'all'
  /** Hosts or outlets, folded by `foldSource`. */
  readonly source: readonly string[]
  readonly lang: readonly LanguageCode[]
  /** Words of a report. */
  readonly q: string | null
  /** A day `YYYY-MM-DD` or an instant `YYYY-MM-DDTHH:MM:SS.ffffffZ`: what the base knew then. `null` means now. */
  readonly asOf: string | null
}

export type FilterKey = keyof Filters
