/** Everything that reading Kazakh needs. */
import type { Locale } from '../locale'
import { KK_AGREEMENTS } from './agreements'
import { KK_AREAS } from './areas'
import { kkCities } from './cities'
import { kkCountries } from './countries'
import { dates } from './dates'
import { KK_FIGURES } from './figures'
import { meetings } from './meetings'
import { kkOrganizations } from './organizations'
import { PEOPLE } from './people'
import { ROLES } from './roles'

export const kk: Locale = {
  language: 'kk',
  abbreviations: 'млрд млн трлн мың долл ж жж г ғ обл қ көш акад проф б т м км'.split(' '),
  countries: kkCountries,
  places: kkCities,
  organizations: kkOrganizations,
  roles: ROLES,
  people: PEOPLE,
  areas: KK_AREAS,
  agreements: KK_AGREEMENTS,
  figures: KK_FIGURES,
  dates,
  meetings,
}
