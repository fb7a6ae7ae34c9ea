/** Chooses the nominative of a name among the readings that its words allow. */
import type { PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'
import { SLOTS } from './name-choices'
import type { NamePart } from './name-parts'
import { stripCase } from './strip-case'
import { type NominativeName, wholeName } from './whole-names'

/**
 * The nominative of all parts of a name.
 * @param cases the cases the words around the name allow; empty where nothing is known
 * @param written capitalised words of the document as they stand, which is where a nominative may be found
 * @param gender where the words around the name tell it («председница»)
 */
export function toNominative(
  table: PeopleTable,
  parts: readonly NamePart[],
  cases: readonly Case[],
  written: ReadonlySet<string>,
  gender: 'm' | 'f' | null = null,
): NominativeName {
  if (table.suffixing) {
    const stripped = stripCase(
      table,
      parts.map((part) => part.written),
      written,
    )
    return { whole: wholeName(table, stripped.parts), case: stripped.case }
  }
  const [first] = parts
  const isAlone =
    parts.length === 1 && cases.length === 0 && gender === null && first !== undefined && !first.isElsewhere(written)
  if (!isAlone) {
    const decided = decide(table, parts, cases, written, gender)
    return table.respells ? (findKnown(table, parts, decided) ?? decided) : decided
  }
  first.alone ??= decide(table, parts, cases, written, null)
  return first.alone
}

/** The same case of the name as a person of the table of leaders bears it. */
function findKnown(
  table: PeopleTable,
  parts: readonly NamePart[],
  decided: NominativeName,
): NominativeName | undefined {
  const { case: kase } = decided
  if (parts.length !== 2 || kase === null) return undefined
  if (decided.whole.known) return decided
  const [given, surname] = parts.map(({ written, readings }) =>
    readings ? readings.filter(({ cases }) => cases.includes(kase)).map(({ nominative }) => nominative) : [written],
  )
  for (const first of new Set(given))
    for (const last of new Set(surname)) {
      const whole = wholeName(table, [first, last])
      if (whole.known) return { whole, case: kase }
    }
  return undefined
}

function decide(
  table: PeopleTable,
  parts: readonly NamePart[],
  cases: readonly Case[],
  written: ReadonlySet<string>,
  known: 'm' | 'f' | null,
): NominativeName {
  if (parts.every(({ isFixed }) => isFixed))
    return {
      whole: wholeName(
        table,
        parts.map((part) => part.written),
      ),
      case: null,
    }
  const choices = parts.map((part, index) => (index < parts.length - 1 ? part.asFirst : part.asLast).weigh(written))
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let slot = 0; slot < SLOTS.length; slot++) {
    const { kase, gender } = SLOTS[slot] as (typeof SLOTS)[number]
    const base = cases.length === 0 ? (kase === 'nom' ? 0.6 : 0) : cases.includes(kase) ? 0 : -6
    let score = known === null || known === gender ? base : base - 6
    for (const { scores } of choices) score += scores[slot] as number
    if (score > most) {
      most = score
      best = slot
    }
  }
  const nominative = parts.map((part, index) => choices[index]?.readings[best]?.nominative ?? part.written)
  return { whole: wholeName(table, nominative), case: SLOTS[best]?.kase ?? null }
}
