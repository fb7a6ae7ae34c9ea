/** What a language must bring to be read. A missing table is a compile error; an empty one is an answer. */
import type { LanguageCode } from '../../vocab/languages'
import type { AgreementLocale } from './agreement-table'
import type { AreaLocale } from './area-table'
import type { CountryTable, OrganizationTable, PlaceTable } from './country-table'
import type { DateTable } from './date-table'
import type { FigureLocale } from './figure-table'
import type { MeetingTable } from './meeting-table'
import type { PeopleTable } from './people-table'
import type { RoleTable } from './role-table'

export type Locale = {
  language: LanguageCode
  /** Folded words after whose full stop a sentence goes on. */
  abbreviations: readonly string[]
  /** A full stop behind a number makes it an ordinal («27. фебруара»). */
  ordinalStops?: true
  countries: CountryTable
  places: PlaceTable
  organizations: OrganizationTable
  roles: RoleTable
  people: PeopleTable
  areas: AreaLocale
  agreements: AgreementLocale
  figures: FigureLocale
  dates: DateTable
  meetings: MeetingTable
}
