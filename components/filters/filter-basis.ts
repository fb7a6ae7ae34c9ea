import type { PeriodPreset } from '@/lib/filters/presets'

/** What the base offers to choose from, busiest first; counted over every meeting, whatever the filter. */
export type FilterBasis = {
  pairs: readonly { pair: readonly [string, string]; meetings: number }[]
  /** Countries that sat at any table. */
  countries: readonly string[]
  areas: readonly { code: string; meetings: number }[]
  /** Organizations and persons that took part most often. */
  organizations: readonly { code: string; meetings: number }[]
  people: readonly { key: string; name: string; meetings: number }[]
  presets: readonly PeriodPreset[]
}
