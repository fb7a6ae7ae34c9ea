/** The languages that can be read. A locale is compiled when it is first asked for. */
import type { Reading } from '../engine/reading'
import { buildAgreementRecogniser } from '../recognisers/agreements'
import { buildAreaRecogniser } from '../recognisers/areas'
import { buildCapitalRecogniser } from '../recognisers/capital-phrases'
import { buildCountryRecogniser } from '../recognisers/countries'
import { buildDateRecogniser, type DateRecogniser } from '../recognisers/dates'
import { buildFigureRecogniser } from '../recognisers/figures'
import { buildOrganizationRecogniser } from '../recognisers/organizations'
import { buildPeopleRecogniser } from '../recognisers/people'
import { buildPlaceRecogniser } from '../recognisers/places'
import { buildRoleRecogniser } from '../recognisers/roles'
import { buildTriggerRecogniser, type TriggerRecogniser } from '../recognisers/triggers'
import type { CountryTable } from './country-table'
import { en } from './en/locale'
import { kk } from './kk/locale'
import type { Locale } from './locale'
import { ru } from './ru/locale'
import { sr } from './sr/locale'

/** A locale ready to read: each group of recognisers runs in order, dates and triggers between the two. */
export type CompiledLocale = {
  abbreviations: ReadonlySet<string>
  ordinalStops: boolean
  /** The capital of each country in the nominative: where its seats of power stand. */
  capitals: ReadonlyMap<string, string>
  first: readonly ((reading: Reading) => void)[]
  triggers: TriggerRecogniser
  dates: DateRecogniser
  second: readonly ((reading: Reading) => void)[]
}

const LOCALES: Partial<Record<string, Locale>> = { ru, en, kk, sr }
const compiled = new Map<string, CompiledLocale>()

/** The locale of a language, or `undefined` for one that Entente cannot read yet. */
export function findLocale(language: string): CompiledLocale | undefined {
  const locale = LOCALES[language]
  if (!locale) return undefined
  const known = compiled.get(language)
  if (known) return known
  const fresh = compileLocale(locale)
  compiled.set(language, fresh)
  return fresh
}

/** Compiles the tables of a locale into what reads; `findLocale` keeps what it compiled. */
export function compileLocale(locale: Locale): CompiledLocale {
  const spellings = capitalsOf(locale.countries)
  const capitals = new Map([...spellings].map(([code, [name = '']]) => [code, name]))
  return {
    abbreviations: new Set(locale.abbreviations),
    ordinalStops: locale.ordinalStops ?? false,
    capitals,
    first: [
      buildCountryRecogniser(locale.countries),
      buildPlaceRecogniser(locale.places),
      buildCapitalRecogniser(locale.places, spellings),
      buildOrganizationRecogniser(locale.organizations),
      buildRoleRecogniser(locale.roles),
      buildPeopleRecogniser(locale.people),
    ],
    triggers: buildTriggerRecogniser(locale.meetings),
    dates: buildDateRecogniser(locale.dates),
    second: [
      buildAreaRecogniser(locale.areas),
      buildAgreementRecogniser(locale.agreements),
      buildFigureRecogniser(locale.figures),
    ],
  }
}

/** The spellings of the first capital of each country. */
function capitalsOf({ forms }: CountryTable): Map<string, string[]> {
  const capitals = new Map<string, string[]>()
  for (const { kind, city, codes } of forms) {
    const [code] = codes
    if (kind !== 'capital' || !city || !code) continue
    const known = capitals.get(code)
    if (!known) capitals.set(code, [city])
    else if (!known.includes(city)) known.push(city)
  }
  return capitals
}
