import type { ReviewFacts, ReviewReport } from '../../lib/dataset/review'
import type { Translator } from '../../lib/words/translate'
import { tellValue } from '../curation/tell-value'
import { tellDate, tellSeat } from '../ui/tell-meeting'
import type { Telling } from '../ui/telling'

export type FieldName = 'kind' | 'date' | 'place' | 'sides' | 'visit' | 'who' | 'rank' | 'areas'

/** One field of a meeting in words: a line for each member of a list. */
export type FieldLines = {
  name: FieldName
  label: string
  lines: readonly string[]
  /** The fields of a report under which it says whether they were stated. */
  told: readonly string[]
}

/** The fields of a meeting in the order of a card; those that it does not have hold no line. */
export function listFields(facts: ReviewFacts, telling: Telling): FieldLines[] {
  const { t, names } = telling
  const { place, visit, level, countries, organizations } = facts
  const sides = [...countries.map(names.country), ...organizations.map(names.organization)]
  const who = facts.participants.map(({ name, role, country }) =>
    [name, tellSeat(role, country, names)].filter(Boolean).join(', '),
  )
  const held = `${names.kind(facts.kind)}, ${names.status(facts.status)}`
  const day = facts.date ? [tellDate(facts, telling, 'long')] : []
  return [
    { name: 'kind', label: t('fieldKind'), lines: [held], told: ['kind'] },
    { name: 'date', label: t('fieldDate'), lines: day, told: ['date'] },
    {
      name: 'place',
      label: t('fieldPlace'),
      lines: place ? [tellValue('place', place, telling)] : [],
      told: ['place'],
    },
    { name: 'sides', label: t('fieldSides'), lines: sides, told: ['countries', 'organizations'] },
    {
      name: 'visit',
      label: t('fieldVisit'),
      lines: visit ? [tellValue('visit', visit, telling)] : [],
      told: ['visit'],
    },
    { name: 'who', label: t('fieldWho'), lines: who, told: [] },
    { name: 'rank', label: t('fieldRank'), lines: level ? [names.role(level)] : [], told: ['level'] },
    { name: 'areas', label: t('fieldAreas'), lines: facts.areas.map(names.area), told: ['areas'] },
  ]
}

/** Whether reports state a field or it was inferred: "stated", "inferred", "stated in 2 of 3"; empty where none tells it. */
export function tellHow(
  reports: readonly Pick<ReviewReport, 'how'>[],
  fields: readonly string[],
  t: Translator<'review'>,
): string {
  const told = reports.map(({ how }) => fields.map((field) => how[field])).filter((hows) => hows.some(Boolean))
  const stated = told.filter((hows) => hows.includes('stated')).length
  if (told.length === 0) return ''
  if (stated === 0) return t('inferred')
  return reports.length === 1 ? t('stated') : t('statedIn', { count: String(stated), all: String(reports.length) })
}

/** Lines that only one of two meetings has. */
export function listOwn(lines: readonly string[], others: readonly string[]): ReadonlySet<string> {
  return new Set(lines.filter((line) => !others.includes(line)))
}
