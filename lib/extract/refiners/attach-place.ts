/** Where an encounter took place: a place of its own sentence, the host's country, or the place of the story. */
import { type CountryMark, type PlaceMark, type Reading, toSpan } from '../engine/reading'
import type { Signals } from '../engine/trace'
import { hasCue, type Scene, type Where } from './encounter'

type Spot = { city: string | null; country: string; start: number; end: number; zone: Scene['zone']; sure: boolean }

/** Places that a sentence names as places, the sure ones («в Белграде») first. */
export function spotsOf(scene: { places: readonly PlaceMark[]; countries: readonly CountryMark[] }): Spot[] {
  const spots: Spot[] = scene.places
    .filter((mark) => mark.rule !== 'place.dateline')
    .map(({ city, country, start, end, zone, locative }) => ({
      city,
      country,
      start,
      end,
      zone,
      sure: locative,
    }))
  for (const { code, city, kind, start, end, zone } of scene.countries)
    if (kind === 'seat' || (kind === 'capital' && !scene.places.some((spot) => spot.start < end && start < spot.end)))
      spots.push({
        city: city ?? null,
        country: code,
        start,
        end,
        zone,
        sure: kind === 'seat' || isLocative(zone.text, start),
      })
  return spots.sort((a, b) => Number(b.sure) - Number(a.sure) || a.start - b.start)
}

/** The place of the story stands in one of the first sentences. */
const LEAD_SENTENCES = 4

const LOCATIVE = /(?:^|[\s«("“])(?:в|во|in|at|to)\s+(?:the\s+)?$/iu

function isLocative(text: string, at: number): boolean {
  return LOCATIVE.test(text.slice(Math.max(0, at - 8), at))
}

export function whereOf(spot: Spot, how: 'stated' | 'inferred', rule: string): Where {
  return { city: spot.city, country: spot.country, source: { how, rule, evidence: [toSpan({ ...spot })] } }
}

export function placeInScene(scene: Scene): Where | null {
  const [best] = spotsOf(scene)
  if (best?.sure) return whereOf(best, 'stated', 'place.in-sentence')
  const country = scene.countries.find((mark) => mark.kind === 'name' && isLocative(mark.zone.text, mark.start))
  if (!country) return null
  return {
    city: null,
    country: country.code,
    source: { how: 'stated', rule: 'place.country', evidence: [toSpan(country)] },
  }
}

/**
 * The places a report may be about, the likelier first: its dateline, sure places of the first sentences, of the title, of
 * the rest as far as it tells nothing older, and last any place that the title names.
 */
export function findStoryPlaces(scenes: readonly Scene[], signals: Signals): Where[] {
  const { dateline } = signals
  const toWhere = (rule: string) => (spot: Spot) => whereOf(spot, 'inferred', rule)
  const sure = (some: readonly Scene[]) => some.flatMap(spotsOf).filter((spot) => spot.sure && spot.city !== null)
  const text = scenes.filter((scene) => scene.zone.in === 'text')
  const title = scenes.filter((scene) => scene.zone.in === 'title')
  const rest = text.slice(LEAD_SENTENCES).filter((scene) => !hasCue(scene, 'recalled', 'planned'))
  const places = [
    ...sure(text.slice(0, LEAD_SENTENCES)).map(toWhere('place.from-story')),
    ...sure(title).map(toWhere('place.from-title')),
    ...sure(rest).map(toWhere('place.from-later')),
    ...title.flatMap(spotsOf).map(toWhere('place.from-title')),
  ]
  if (!dateline) return places
  const { city, country, start, end } = dateline
  return [
    { city, country, source: { how: 'inferred', rule: 'place.from-dateline', evidence: [{ start, end }] } },
    ...places,
  ]
}

/** Of the places of the story the first in a country that takes part; else, if it may be elsewhere, the first. */
export function choosePlace(places: readonly Where[], countries: readonly string[], elsewhere: boolean): Where | null {
  const chosen = places.find((place) => countries.includes(place.country)) ?? (elsewhere ? places[0] : undefined)
  return chosen ? { ...chosen } : null
}

/** The city of a country that the report names first, for a place of which only the country is known. */
export function cityOf(reading: Reading, country: string): string | null {
  const place = reading.marks.places.find((mark) => mark.country === country && mark.locative)
  const capital = reading.marks.countries.find(
    (mark) => mark.code === country && mark.kind === 'capital' && mark.city && isLocative(mark.zone.text, mark.start),
  )
  return place?.city ?? capital?.city ?? null
}
