import type { Filters, Pair } from '../../filters/filters'
import { EMPTY_FILTERS } from '../../filters/registry'
import { askAsOf } from '../as-of'
import { listPairs } from '../in-use'
import { type FoundCode, type FoundPerson, queryAreas, queryCountries, queryPeople } from './names'
import { listPlainWords } from './plain-words'

/** What begins like the words typed so far. */
export type Suggestions = {
  people: FoundPerson[]
  countries: FoundCode[]
  pairs: { pair: Pair; meetings: number }[]
  areas: FoundCode[]
}

const SHOWN = 5
/** Countries of one word that are tried as a side of a pair. */
const SIDES = 12
/** More words than these name no pair. */
const MOST_SIDE_WORDS = 4

/**
 * People, countries, pairs and areas by the beginnings of their names, in any script, as they were known then.
 * @throws Error of the driver where the base cannot be reached
 */
export function suggestNames(typed: string, asOf: string | null): Promise<Suggestions> {
  const filters: Filters = { ...EMPTY_FILTERS, q: typed, asOf }
  return askAsOf(asOf, async () => {
    const [people, countries, areas, pairs] = await Promise.all([
      queryPeople(filters, SHOWN),
      queryCountries(filters, SHOWN),
      queryAreas(filters, SHOWN),
      findPairs(filters),
    ])
    return { people, countries, pairs, areas }
  })
}

/** Pairs of which each word names a side; of one word, the busiest pairs of its countries. */
async function findPairs(filters: Filters): Promise<Suggestions['pairs']> {
  const words = listPlainWords(filters.q ?? '')
  if (words.length === 0 || words.length > MOST_SIDE_WORDS) return []
  const named = await Promise.all(words.map((word) => queryCountries({ ...filters, q: word }, SIDES)))
  if (named.some((rows) => rows.length === 0)) return []
  const sides = named.map((rows) => new Set(rows.map((row) => row.code)))
  const fits = ([first, second]: Pair) =>
    sides.every((codes) => codes.has(first) || codes.has(second)) &&
    (sides.length < 2 || [first, second].every((code) => sides.some((codes) => codes.has(code))))
  return (await listPairs(filters.asOf)).filter(({ pair }) => fits(pair)).slice(0, SHOWN)
}
