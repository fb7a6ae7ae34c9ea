import { CITIES, type CityRow } from './cities'

const BY_SPELLING = new Map<string, CityRow[]>()
for (const city of CITIES)
  for (const spelling of new Set(city.spellings))
    BY_SPELLING.set(spelling, [...(BY_SPELLING.get(spelling) ?? []), city])

const BY_ID: ReadonlyMap<string, CityRow> = new Map(CITIES.map((city) => [city.id, city]))

/** The city of an id of the table of cities. */
export function findCityId(id: string): CityRow | undefined {
  return BY_ID.get(id)
}

/**
 * The city that a stored name means, letter by letter as a query can compare it; without a country, a name that several
 * cities share means none.
 */
export function readCity(name: string, country: string | null): CityRow | undefined {
  const cities = BY_SPELLING.get(name) ?? []
  if (country !== null) return cities.find((city) => city.country === country)
  return cities.length === 1 ? cities[0] : undefined
}

/** The names that `readCity` takes for a city: all of them where the country is known too, else those that are its own. */
export function listSpellings(city: CityRow): { all: string[]; own: string[] } {
  const all = [...new Set(city.spellings)]
  return { all, own: all.filter((name) => BY_SPELLING.get(name)?.length === 1) }
}
