/** Everything that reading English needs. */
import type { Locale } from '../locale'
import { EN_AGREEMENTS } from './agreements'
import { EN_AREAS } from './areas'
import { enCities } from './cities'
import { enCountries } from './countries'
import { dates } from './dates'
import { EN_FIGURES } from './figures'
import { meetings } from './meetings'
import { enOrganizations } from './organizations'
import { PEOPLE } from './people'
import { ROLES } from './roles'

export const en: Locale = {
  language: 'en',
  abbreviations:
    'mr, mrs, ms, dr, prof, gen, col, lt, sen, rep, gov, st, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, vs, inc, ltd, co, corp, bn, mn, jr, sr, hon, capt, adm, rev, sgt, maj'.split(
      ', ',
    ),
  countries: enCountries,
  places: enCities,
  organizations: enOrganizations,
  roles: ROLES,
  people: PEOPLE,
  areas: EN_AREAS,
  agreements: EN_AGREEMENTS,
  figures: EN_FIGURES,
  dates,
  meetings,
}
