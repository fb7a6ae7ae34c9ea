import { COUNTRIES } from '../../lib/vocab/countries'
import { DATE_PRECISIONS, MEETING_KINDS, MEETING_STATUSES, VISIT_TYPES } from '../../lib/vocab/meeting-kinds'
import { ORGANIZATIONS } from '../../lib/vocab/organizations'
import { ROLES } from '../../lib/vocab/roles'
import { capitalise } from '../ui/meeting-words'

/** One line of a closed list. */
export type Option = { code: string; label: string }

const asOptions = (codes: readonly string[]): Option[] => codes.map((code) => ({ code, label: capitalise(code) }))

export const KIND_OPTIONS: readonly Option[] = MEETING_KINDS
export const STATUS_OPTIONS = asOptions(MEETING_STATUSES)
export const VISIT_OPTIONS = asOptions(VISIT_TYPES)
export const PRECISION_OPTIONS = asOptions(DATE_PRECISIONS)
export const ROLE_OPTIONS: readonly Option[] = ROLES

/** Countries by name; states that are gone stand where their name puts them. */
export const COUNTRY_OPTIONS: readonly Option[] = COUNTRIES.map(({ code, names }) => ({ code, label: names.en })).sort(
  (a, b) => a.label.localeCompare(b.label, 'en'),
)

/** Organizations by their short name, with the full one behind it. */
export const ORGANIZATION_OPTIONS: readonly Option[] = ORGANIZATIONS.map(({ code, name }) => ({
  code,
  label: name === code ? code : `${code}, ${name}`,
})).sort((a, b) => a.label.localeCompare(b.label, 'en'))
