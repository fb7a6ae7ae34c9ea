import type { ReviewFacts, ReviewReport } from '../../lib/dataset/review'
import { nameArea } from '../../lib/vocab/areas'
import { nameCountry } from '../../lib/vocab/countries'
import { nameMeetingKind } from '../../lib/vocab/meeting-kinds'
import { nameOrganization } from '../../lib/vocab/organizations'
import { findRole } from '../../lib/vocab/roles'
import { sayValue } from '../curation/say-value'
import { sayMeetingDate } from '../ui/meeting-words'

/** One field of a meeting in words: a line for each member of a list. */
export type FieldLines = {
  label: string
  lines: readonly string[]
  /** The fields of a report under which it says whether they were stated. */
  told: readonly string[]
}

function sayPerson({ name, role, country }: ReviewFacts['participants'][number]): string {
  const rank = role === null ? null : (findRole(role)?.label.toLowerCase() ?? role)
  return [name, rank, country].filter(Boolean).join(', ')
}

/** The fields of a meeting in the order of a card; those that it does not have hold no line. */
export function listFields(facts: ReviewFacts): FieldLines[] {
  const { place, visit, level, countries, organizations } = facts
  return [
    { label: 'Kind', lines: [`${nameMeetingKind(facts.kind)}, ${facts.status}`], told: ['kind'] },
    { label: 'Date', lines: facts.date ? [sayMeetingDate(facts, 'long')] : [], told: ['date'] },
    { label: 'Place', lines: place ? [sayValue('place', place)] : [], told: ['place'] },
    {
      label: 'Sides',
      lines: [...countries.map((code) => nameCountry(code)), ...organizations.map(nameOrganization)],
      told: ['countries', 'organizations'],
    },
    { label: 'Visit', lines: visit ? [sayValue('visit', visit)] : [], told: ['visit'] },
    { label: 'Who', lines: facts.participants.map(sayPerson), told: [] },
    { label: 'Rank', lines: level ? [findRole(level)?.label ?? level] : [], told: ['level'] },
    { label: 'Areas', lines: facts.areas.map(nameArea), told: ['areas'] },
  ]
}

/** Whether reports state a field or it was inferred: "stated", "inferred", "stated in 2 of 3"; empty where none tells it. */
export function sayHow(reports: readonly Pick<ReviewReport, 'how'>[], fields: readonly string[]): string {
  const told = reports.map(({ how }) => fields.map((field) => how[field])).filter((hows) => hows.some(Boolean))
  const stated = told.filter((hows) => hows.includes('stated')).length
  if (told.length === 0) return ''
  if (stated === 0) return 'inferred'
  return reports.length === 1 ? 'stated' : `stated in ${stated} of ${reports.length}`
}

/** Lines that only one of two meetings has. */
export function listOwn(lines: readonly string[], others: readonly string[]): ReadonlySet<string> {
  return new Set(lines.filter((line) => !others.includes(line)))
}
