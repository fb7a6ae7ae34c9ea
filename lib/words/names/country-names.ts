import { CONTESTED_NAMES } from '../../vocab/contested-names'
import { type CountryRow, findCountry } from '../../vocab/countries'
import { ISO_COUNTRY_NAMES } from '../../vocab/iso-country-names'
import { toLatin } from '../../vocab/serbian-latin'
import type { Naming, UiLanguage } from '../tag'

/** What papers call a country for short where the table has its full name. */
const PRESS_NAMES: Readonly<Record<string, Partial<CountryRow['names']>>> = {
  AE: { kk: 'БАӘ', sr: 'УАЕ' },
  GB: { sr: 'Велика Британија' },
  US: { kk: 'АҚШ', sr: 'САД' },
}

/** A country in a language, under a naming policy; the code itself when it is unknown. */
export function nameCountryBy(code: string, language: UiLanguage, naming: Naming): string {
  const key = language === 'sr-Latn' ? 'sr' : language
  const contested = CONTESTED_NAMES[code]?.[naming][key]
  const usual = (naming === 'iso' ? ISO_COUNTRY_NAMES : PRESS_NAMES)[code]?.[key]
  const name = contested ?? usual ?? findCountry(code)?.names[key] ?? code
  return language === 'sr-Latn' ? toLatin(name) : name
}
