/** Where an encounter took place: a place of its own sentence, the host's country, or the place of the story. */
import { type CountryMark, type Mark, type PlaceMark, type Reading, toSpan, type Zone } from '../engine/reading'
import type { Signals } from '../engine/trace'
import { hasCue, type Scene, type Where } from './encounter'
import { isVerbFinal, isWhere, isWhither } from './verb-final'

type Spot = { city: string | null; country: string; start: number; end: number; zone: Scene['zone']; sure: boolean }

/** Places that a sentence names as places, the sure ones («в Белграде») first. */
export function spotsOf(scene: {
  places: readonly PlaceMark[]
  countries: readonly CountryMark[]
  actors?: readonly { start: number; end: number }[]
}): Spot[] {
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
  // «хозяин Елисейского дворца»: a seat that is part of a title
  const isTitle = (mark: Mark) => scene.actors?.some((actor) => actor.start < mark.start && mark.end <= actor.end)
  for (const mark of scene.countries) {
    const { code, city, kind, start, end, zone } = mark
    if (kind === 'seat' && isTitle(mark)) continue
    if (kind === 'seat' || (kind === 'capital' && !scene.places.some((spot) => spot.start < end && start < spot.end)))
      spots.push({
        city: city ?? null,
        country: code,
        start,
        end,
        zone,
        sure: isLocative(zone, start),
      })
  }
  return spots.sort((a, b) => Number(b.sure) - Number(a.sure) || a.start - b.start)
}

/** The place of the story stands in one of the first sentences. */
const LEAD_SENTENCES = 4

/** "Flown in from France", «министры из Ташкента»: where somebody comes from is not where the story plays. */
export function isOrigin(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:from|из|iz)\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, at - 10), at))
}

const LOCATIVE = /(?:^|[\s«("“])(?:в|во|in|at|to)\s+(?:the\s+)?$/iu
const SERBIAN_LOCATIVE = /(?:^|[\s„("“])(?:у|u|на|na)\s+$/iu

/** Characters in which the name of a country ends. */
const LONGEST_NAME = 60

/** Whether a word of place stands right before position `at`, or the name there has the ending of one. */
export function isLocative({ text, language }: Pick<Zone, 'text' | 'language'>, at: number): boolean {
  if (isVerbFinal({ language })) return isWhere(text.slice(at, at + LONGEST_NAME))
  return (language === 'sr' ? SERBIAN_LOCATIVE : LOCATIVE).test(text.slice(Math.max(0, at - 8), at))
}

/** «У посети Израелу», «посета Француској»: in Serbian the country gone to often stands in the dative, without a word of place. */
export function isDative({ zone, start, end }: Pick<CountryMark, 'zone' | 'start' | 'end'>): boolean {
  return zone.language === 'sr' && /(?:[уи]|[ui]|[оo][јj]|[аa][мm][аa])$/iu.test(zone.text.slice(start, end))
}

export function whereOf(spot: Spot, how: 'stated' | 'inferred', rule: string): Where {
  return { city: spot.city, country: spot.country, source: { how, rule, evidence: [toSpan({ ...spot })] } }
}

/** "…, the Elysee said": a seat that speaks is no place. */
function isSpeaking(scene: Scene, spot: Spot): boolean {
  return scene.cues.some(
    (cue) =>
      cue.sense === 'reported' &&
      cue.start >= spot.end &&
      cue.start - spot.end <= 2 &&
      !isLocative(spot.zone, spot.start),
  )
}

/** Between the quotation marks of a sentence: what somebody says, or a name that is no place («Свет у Србији»). */
function isQuoted({ zone, sentence }: Scene, { start, end }: { start: number; end: number }): boolean {
  const before = zone.text.slice(sentence.start, start).match(/["„“”«»]/gu)?.length ?? 0
  return before % 2 === 1 && /["“”«»]/u.test(zone.text.slice(end, sentence.end))
}

export function placeInScene(scene: Scene): Where | null {
  const [best] = spotsOf(scene).filter((spot) => !isSpeaking(scene, spot) && !isQuoted(scene, spot))
  if (best?.sure) return whereOf(best, 'stated', 'place.in-sentence')
  const country = scene.countries.find(
    (mark) => mark.kind === 'name' && isLocative(mark.zone, mark.start) && !isQuoted(scene, mark),
  )
  if (!country) return null
  return {
    city: null,
    country: country.code,
    source: { how: 'stated', rule: 'place.country', evidence: [toSpan(country)] },
  }
}

/** "Goes on to Uzbekistan, where Mirziyoyev will receive him": the place that the clause of the trigger is told of. */
export function placeBeforeWhere(scene: Scene, trigger: { start: number }): Where | null {
  const { zone, sentence } = scene
  const opening = zone.text.slice(sentence.start, trigger.start).search(/,\s+(?:where|где|gde)\s[^,;—–]*$/iu)
  if (opening < 0) return null
  const at = sentence.start + opening
  const isThere = (mark: { start: number; end: number }) => mark.end <= at && at - mark.end <= 2
  const spot = spotsOf(scene).find(isThere)
  if (spot) return whereOf(spot, 'stated', 'place.where')
  const country = scene.countries.find((mark) => mark.kind === 'name' && isThere(mark))
  return country
    ? { city: null, country: country.code, source: { how: 'stated', rule: 'place.where', evidence: [toSpan(country)] } }
    : null
}

/**
 * The places a report may be about, the likelier first: its dateline, sure places of the first sentences, of the title, of
 * the rest as far as it tells nothing older, and last any place that the title names.
 */
export function findStoryPlaces(scenes: readonly Scene[], signals: Signals): Where[] {
  const { dateline } = signals
  const toWhere = (rule: string) => (spot: Spot) => whereOf(spot, 'inferred', rule)
  const sure = (some: readonly Scene[]) =>
    some
      .flatMap((scene) => spotsOf(scene).filter((spot) => !isSpeaking(scene, spot)))
      .filter((spot) => spot.sure && spot.city !== null)
  const text = scenes.filter((scene) => scene.zone.in === 'text')
  const isHere = (spot: Spot) => !isOrigin(spot.zone.text, spot.start)
  const title = scenes.filter((scene) => scene.zone.in === 'title')
  const rest = text.slice(LEAD_SENTENCES).filter((scene) => !hasCue(scene, 'recalled', 'planned'))
  const places = [
    ...sure(text.slice(0, LEAD_SENTENCES).filter((scene) => !hasCue(scene, 'next'))).map(toWhere('place.from-story')),
    ...sure(title).map(toWhere('place.from-title')),
    ...sure(rest).map(toWhere('place.from-later')),
    ...title
      .flatMap(spotsOf)
      .filter((spot) => isHere(spot) && (!isVerbFinal(spot.zone) || isWhither(spot.zone, spot)))
      .map(toWhere('place.from-title')),
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
  const abroad = elsewhere ? places.find((place) => place.source.rule !== 'place.from-later') : undefined
  const chosen = places.find((place) => countries.includes(place.country)) ?? abroad
  return chosen ? { ...chosen } : null
}

/** The city of a country that the report names first, for a place of which only the country is known. */
export function cityOf(reading: Reading, country: string): string | null {
  const place = reading.marks.places.find((mark) => mark.country === country && mark.locative)
  const capital = reading.marks.countries.find(
    (mark) => mark.code === country && mark.kind === 'capital' && mark.city && isLocative(mark.zone, mark.start),
  )
  return place?.city ?? capital?.city ?? null
}
