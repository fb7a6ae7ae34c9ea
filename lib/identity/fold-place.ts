/** Where a meeting was, out of all reports that speak about it. */
import { nameCity } from '../vocab/cities'
import { chooseMostTold } from './most-told'
import { compareText, type MeetingReport, type ToldMeeting } from './told-meeting'

/**
 * The country that most reports tell, and the city in it that most of them do. The pages are in English, so the city
 * has its English name, whatever the language of the reports; one that is in no table stays as told.
 */
export function foldPlace(sources: readonly MeetingReport[]): ToldMeeting['place'] {
  const places = sources.flatMap(({ told }) => told.place ?? [])
  const country =
    chooseMostTold(
      places.flatMap((place) => place.country ?? []),
      compareText,
    ) ?? null
  const there = places.filter((place) => country === null || place.country === country)
  const city = chooseMostTold(
    there.flatMap((place) => (place.city === null ? [] : nameCity(place.city, place.country))),
    compareText,
  )
  return country === null && city === undefined ? null : { city: city ?? null, country }
}
