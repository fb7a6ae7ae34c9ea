/** Finds cities, and tells those in which something stands or happens: after "in", or at the head of a dateline. */
import { compileLexicon, type Entry, type Hit } from '../engine/lexicon'
import { type PlaceMark, type Reading, sentenceAt, type Zone } from '../engine/reading'
import type { PlaceForm, PlaceTable } from '../locales/country-table'
import { isQuotedAlone, judge, type WordsOf, wordsOf } from './guards'

type Value = PlaceForm | 'blocked'

/** How many words before a city may stand between it and its preposition («в столице Казахстана Астане»). */
const REACH = 4

/** Compiles a language's cities once; the recogniser then reads documents in one pass. */
export function buildPlaceRecogniser(table: PlaceTable): (reading: Reading) => void {
  const lexicon = compileLexicon<Value>([
    ...table.blockers.map(({ form, cased }): Entry<Value> => ({ form, value: 'blocked', cased })),
    ...table.cities.map((form): Entry<Value> => ({ form: form.form, value: form, cased: 'upper' })),
  ])

  return (reading) => {
    const words = wordsOf(reading.zones)
    const countries = new Set(reading.marks.countries.map(({ code }) => code))
    for (const zone of reading.zones) {
      let previous: { mark: PlaceMark; to: number } | undefined
      for (const hit of lexicon.scan(zone)) {
        if (hit.values.includes('blocked') || isQuotedAlone(zone.text, hit.start, hit.end)) continue
        const form = choose(table, zone, hit, words, countries)
        if (!form) continue
        const dateline = form.nominative && isDateline(zone, hit)
        const joined =
          previous?.mark.locative === true &&
          form.locative &&
          joins(table, zone, previous.to, hit.from, previous.mark.end)
        const locative = dateline || joined || standsInPlace(table, zone, hit, form)
        const rule = dateline ? 'place.dateline' : locative ? 'place.locative' : 'place.name'
        const mark: PlaceMark = {
          zone,
          start: hit.start,
          end: hit.end,
          rule,
          city: form.city,
          country: form.country,
          locative,
        }
        reading.marks.places.push(mark)
        previous = { mark, to: hit.to }
      }
    }
  }
}

/** The first reading that its guards allow; a doubtful one only where the document names its country. */
function choose(
  table: PlaceTable,
  zone: Zone,
  hit: Hit<Value>,
  words: WordsOf,
  countries: ReadonlySet<string>,
): PlaceForm | undefined {
  const allowed: PlaceForm[] = []
  for (const form of hit.values) {
    if (form === 'blocked') continue
    const verdict = judge(form.guard, zone, hit, words, table)
    if (verdict === 'yes' || (verdict === 'if-prior' && countries.has(form.country))) allowed.push(form)
  }
  // one spelling may be several cases of one city, or cities of several countries
  const known = allowed.filter((form) => countries.has(form.country))
  const pool = known.length > 0 ? known : allowed
  return pool.find((form) => form.locative) ?? pool[0]
}

/** «Белград. 15 февраля.», "ASTANA, Feb. 27 (Reuters)", «АСТАНА — »: the city opens one of the first paragraphs. */
function isDateline(zone: Zone, hit: Hit<Value>): boolean {
  if (zone.in !== 'text') return false
  const sentence = sentenceAt(zone, hit.start)
  if (!sentence || sentence.start !== hit.start || sentence.paragraph > 3) return false
  const after = zone.text.slice(hit.end, hit.end + 60)
  if (/^\s?[.:/(]/u.test(after) || /^\s?[–—]\s/u.test(after) || /^\s--?\s/u.test(after)) return true
  // a comma needs a date or a dash behind it: «Астана, столица страны, …» is no dateline
  return /^,\s(?:\p{Lu}\p{L}{2,8}\.?\s)?\d/u.test(after) || /^,\s[^.]{0,30}\s[–—-]\s/u.test(after)
}

/** By its case alone, by a noun of place behind it («Тяньцзинь қаласында»), or by a preposition before it. */
function standsInPlace(table: PlaceTable, zone: Zone, hit: Hit<Value>, form: PlaceForm): boolean {
  if (form.locative) return table.caseTellsPlace === true || followsPreposition(table, zone, hit)
  const after = zone.words[hit.to]
  if (!after || !form.nominative || !table.placeNouns?.has(after.folded)) return false
  return zone.text.slice(hit.end, after.start) === ' '
}

/** A preposition of place stands before, with no other preposition, and no border of a clause, between. */
function followsPreposition(table: PlaceTable, zone: Zone, hit: Hit<Value>): boolean {
  for (let index = hit.from - 1; index >= Math.max(0, hit.from - REACH); index--) {
    const word = zone.words[index]
    const next = zone.words[index + 1]
    if (!word || !next || !/^(?:,?\s|-|\.\s)$/u.test(zone.text.slice(word.end, next.start))) return false
    if (table.prepositions.has(word.folded)) return true
    if (table.otherPrepositions.has(word.folded)) return false
  }
  return false
}

/** «в Астане и Алматы», "in Paris, London and Rome". */
function joins(table: PlaceTable, zone: Zone, from: number, to: number, end: number): boolean {
  const between = zone.text.slice(end, zone.words[to]?.start ?? end)
  if (to === from) return between === ', '
  return to === from + 1 && table.joiners.has(zone.words[from]?.folded ?? '') && /^,?\s\p{L}+\s$/u.test(between)
}
