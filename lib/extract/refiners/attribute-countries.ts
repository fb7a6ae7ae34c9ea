/** Whose area, agreement or figure it is: the countries named in its sentence, else the document's principal pair. */
import type { CountryMark, Mark, Reading } from '../engine/reading'
import { sentenceAt } from '../engine/reading'

/**
 * The two countries that the document names most often, the earlier one first where they are even. A document that
 * names one country gives one, a document that names none gives none.
 */
export function findPrincipalPair(countries: readonly CountryMark[]): string[] {
  const counts = new Map<string, number>()
  for (const mark of countries) counts.set(mark.code, (counts.get(mark.code) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code)
    .sort()
}

/** Compiles a lookup from a mark to its countries; every country mark is visited once. */
export function findSides(reading: Reading): (mark: Pick<Mark, 'zone' | 'start'>) => string[] {
  const pair = findPrincipalPair(reading.marks.countries)
  const named = new Map<unknown, Set<string>>()
  for (const mark of reading.marks.countries) {
    const sentence = sentenceAt(mark.zone, mark.start)
    if (!sentence) continue
    const codes = named.get(sentence) ?? new Set<string>()
    named.set(sentence, codes.add(mark.code))
  }
  return (mark) => {
    const codes = named.get(sentenceAt(mark.zone, mark.start))
    return codes && codes.size >= 2 ? [...codes].sort() : pair
  }
}
