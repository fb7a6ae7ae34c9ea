/** Capitals that are not named: "in the Saudi capital", «в столице Казахстана», «у словеначкој престоници», «Италия астанасында». */
import { compileLexicon } from '../engine/lexicon'
import type { CountryMark, PlaceMark, Reading, Zone } from '../engine/reading'
import type { PlaceTable } from '../locales/country-table'

/** Words from a preposition of place to the noun: an article, and the adjective of a country. */
const REACH = 4

/**
 * Compiles a language's nouns for a capital; the recogniser marks each that has its country right beside it as the city
 * that is the capital. It reads the country marks, so it runs after their recogniser.
 */
export function buildCapitalRecogniser(
  table: PlaceTable,
  capitals: ReadonlyMap<string, readonly string[]>,
): (reading: Reading) => void {
  const { where, other, behind } = table.capitalNouns
  const lexicon = compileLexicon([
    ...where.map((form) => ({ form, value: true })),
    ...other.map((form) => ({ form, value: false })),
  ])
  const owned = new RegExp(`^${behind}$`, 'u')
  return (reading) => {
    for (const zone of reading.zones)
      for (const hit of lexicon.scan(zone)) {
        const country = ownerOf(reading.marks.countries, zone, hit, owned)
        const city = country && inScript(capitals.get(country.code) ?? [], zone.text.charAt(hit.start))
        if (!country || !city) continue
        const mark: PlaceMark = {
          zone,
          start: Math.min(country.start, hit.start),
          end: Math.max(country.end, hit.end),
          rule: 'place.capital',
          city,
          country: country.code,
          locative:
            hit.values.includes(true) && (table.caseTellsPlace === true || followsPreposition(table, zone, hit.from)),
        }
        reading.marks.places.push(mark)
      }
  }
}

/** The country right before the noun (adjective, genitive, name) or right behind it ("of Oman", «Казахстана»). */
function ownerOf(
  countries: readonly CountryMark[],
  zone: Zone,
  { start, end }: { start: number; end: number },
  behind: RegExp,
): CountryMark | undefined {
  return countries.find((mark) => {
    if (mark.zone !== zone || mark.kind === 'capital' || mark.kind === 'seat') return false
    if (mark.end <= start) return /^(?:['’]s?)?\s$/u.test(zone.text.slice(mark.end, start))
    return mark.start >= end && mark.kind === 'name' && behind.test(zone.text.slice(end, mark.start))
  })
}

function followsPreposition({ prepositions }: PlaceTable, zone: Zone, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = zone.words[index]
    const next = zone.words[index + 1]
    if (!word || !next || !/^(?:\s|['’]|-)$/u.test(zone.text.slice(word.end, next.start))) return false
    if (prepositions.has(word.folded)) return true
  }
  return false
}

/** Of the spellings of a name the first that is written like its text (Serbian: Беч, Beč). */
function inScript(spellings: readonly string[], letter: string): string | undefined {
  const isLatin = /\p{Script=Latin}/u.test(letter)
  return spellings.find((name) => /^\p{Script=Latin}/u.test(name) === isLatin) ?? spellings[0]
}
