/** Cities by identity, so that «Астана», "Astana" and «Нур-Султан» agree. */
import { findCity } from '../vocab/cities'
import type { ToldMeeting } from './told-meeting'

/** Equal for all spellings of one city: its id, or the spelling in lower case where the city is in no table. */
export function cityId(place: ToldMeeting['place']): string | null {
  if (place === null || place.city === null) return null
  return findCity(place.city, place.country)?.id ?? place.city.toLowerCase()
}
