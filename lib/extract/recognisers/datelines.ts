/** Finds the dateline of a dispatch: a place at the head of a line, then a full stop, comma or dash, perhaps a date. */
import type { CountryMark, PlaceMark, Zone } from '../engine/reading'
import type { Dateline } from '../engine/trace'

/** A dateline stands in one of the first lines; captions and credits may come before it. */
const LINES = 4
const AFTER_PLACE = /^(?:\s*[.]|,|\s*[—–-]{1,2}\s|\s*\()/u
/** Between place and dash: nothing, a country, or a date; no more than this many characters. */
const REACH = 60

export function findDateline(
  zone: Zone,
  places: readonly PlaceMark[],
  countries: readonly CountryMark[],
): Omit<Dateline, 'date'> | null {
  const candidates = [
    ...places.filter((mark) => mark.zone === zone),
    ...countries.flatMap((mark) =>
      mark.zone === zone && mark.kind === 'capital' && mark.city
        ? [{ ...mark, city: mark.city, country: mark.code }]
        : [],
    ),
  ]
  const seen = new Set<number>()
  for (const sentence of zone.sentences) {
    if (seen.size > LINES) return null
    if (seen.has(sentence.paragraph)) continue
    seen.add(sentence.paragraph)
    const unlisted = readUnlisted(zone, countries, sentence.start)
    if (unlisted) return unlisted
    const mark = candidates.find(
      (candidate) => candidate.start >= sentence.start && candidate.start <= sentence.start + 1,
    )
    if (!mark) continue
    const after = zone.text.slice(mark.end, mark.end + REACH)
    if (!AFTER_PLACE.test(after)) continue
    if (after.startsWith(',') && !/[—–-]|^,\s*\d{1,2}\s+\p{L}+\s*[.,/(]/u.test(after)) continue
    return { city: mark.city, country: mark.country, start: mark.start, end: mark.end }
  }
  return null
}

/** "GOYANG, South Korea -": a city that no list holds, in capitals before its country. */
function readUnlisted(zone: Zone, countries: readonly CountryMark[], at: number): Omit<Dateline, 'date'> | null {
  const [, city, gap] = /^(\p{Lu}[\p{Lu} .’'-]{2,24})(, )\p{Lu}/u.exec(zone.text.slice(at, at + REACH)) ?? []
  if (!city || !gap) return null
  const start = at + city.length + gap.length
  const country = countries.find((mark) => mark.zone === zone && mark.start === start && mark.kind === 'name')
  if (!country || !/^\s*(?:[—–-]|,|\()/u.test(zone.text.slice(country.end, country.end + 3))) return null
  const name = city.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
  return { city: name, country: country.code, start: at, end: country.end }
}

/** How far behind the place a date still belongs to the dateline. */
export const DATELINE_REACH = 24
