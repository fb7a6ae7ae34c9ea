/** Everything that reading Russian needs. */
import type { Locale } from '../locale'
import { RU_AGREEMENTS } from './agreements'
import { RU_AREAS } from './areas'
import { ruCities } from './cities'
import { ruCountries } from './countries'
import { dates } from './dates'
import { RU_FIGURES } from './figures'
import { meetings } from './meetings'
import { ruOrganizations } from './organizations'
import { PEOPLE } from './people'
import { ROLES } from './roles'

export const ru: Locale = {
  language: 'ru',
  abbreviations:
    'т, г, гг, стр, им, проф, акад, ген, полк, долл, руб, млн, млрд, тыс, трлн, км, кв, куб, ул, см, др, пр, св, зам, рис, обл, респ, ред'.split(
      ', ',
    ),
  countries: ruCountries,
  places: ruCities,
  organizations: ruOrganizations,
  roles: ROLES,
  people: PEOPLE,
  areas: RU_AREAS,
  agreements: RU_AGREEMENTS,
  figures: RU_FIGURES,
  dates,
  meetings,
}
