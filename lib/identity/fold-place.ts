/** Where a meeting was, out of all reports that speak about it. */
import { nameCity } from '../vocab/cities'
import type { Found } from './found'
import { chooseMostTold } from './most-told'
import { compareText, type MeetingReport, type ToldMeeting } from './told-meeting'

/**
 * The country that most reports of the best tier tell, and the city in it that most of the best tier tell that knows
 * one. The pages are in English, so the city has its English name, whatever the language of the reports; one that is in
 * no table stays as told.
 */
export function foldPlace(tiers: readonly MeetingReport[][]): Found<ToldMeeting['place']> {
  const first = tiers.find((tier) => tier.some((report) => report.told.place?.country)) ?? []
  const country =
    chooseMostTold(
      first.flatMap((report) => report.told.place?.country ?? []),
      compareText,
    ) ?? null
  const cityIn = ({ told: { place } }: MeetingReport): string | null =>
    place?.city && (country === null || place.country === country) ? nameCity(place.city, place.country) : null
  const telling = tiers.find((tier) => tier.some((report) => cityIn(report) !== null)) ?? []
  const city = chooseMostTold(
    telling.flatMap((report) => cityIn(report) ?? []),
    compareText,
  )
  const from = [
    ...first.filter((report) => country !== null && report.told.place?.country === country),
    ...telling.filter((report) => city !== undefined && cityIn(report) === city),
  ]
  return { value: country === null && city === undefined ? null : { city: city ?? null, country }, from }
}
