/** Capitals as words for countries. */
import type { CountryForm, PlaceForm } from './country-table'

/** Capitals as country forms: a capital counts for its country, also as a mere place. */
export function toCountryForms(capitals: readonly PlaceForm[]): CountryForm[] {
  return capitals.map(({ form, city, country, guard }) => ({
    form,
    codes: [country],
    kind: 'capital',
    cased: 'upper',
    city,
    ...(guard ? { guard } : {}),
  }))
}
