/** Everything that reading Serbian needs. */
import type { Locale } from '../locale'
import { spelledSet } from '../serbian-scripts'
import { SR_AGREEMENTS } from './agreements'
import { SR_AREAS } from './areas'
import { srCities } from './cities'
import { srCountries } from './countries'
import { dates } from './dates'
import { SR_FIGURES } from './figures'
import { meetings } from './meetings'
import { srOrganizations } from './organizations'
import { PEOPLE } from './people'
import { ROLES } from './roles'

export const sr: Locale = {
  language: 'sr',
  abbreviations: [
    ...spelledSet(
      'др проф акад мр ген пук мил млн млрд хиљ бр чл ст стр ул тзв тј нпр итд инж дипл св о в д г гг сл ред рес чл кв км см р п',
    ),
  ],
  ordinalStops: true,
  countries: srCountries,
  places: srCities,
  organizations: srOrganizations,
  roles: ROLES,
  people: PEOPLE,
  areas: SR_AREAS,
  agreements: SR_AGREEMENTS,
  figures: SR_FIGURES,
  dates,
  meetings,
}
