/** Holds every language's table against the list of states: names in all their forms, adjectives, people, capitals. */
import { describe, expect, it } from 'vitest'
import { COUNTRIES, findCountry } from '../../vocab/countries'
import type { LanguageCode } from '../../vocab/languages'
import { fold } from '../engine/fold'
import type { CountryForm, CountryTable } from '../locales/country-table'
import { enCountries } from '../locales/en/countries'
import { kkCountries } from '../locales/kk/countries'
import { ruCountries } from '../locales/ru/countries'
import { srCountries } from '../locales/sr/countries'
import { buildCountryRecogniser } from './countries'
import { openReading } from './test-reading'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Territories, and states that are gone: press has no word of its own for their people, or no capital to speak of. */
const NO_STATES = words(
  `AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM
   PN PR RE SH SJ SX TC TF TK UM VG VI WF YT CSXX SUHH YUCS CSHH DDDE`,
)
/** Their everyday name is one that the table does not hold, so no text brings their doubtful names in. */
const UNNAMED = words('BQ CSXX HM JE UM')
/** States that share their name with their capital, or whose seat of government no report names. */
const NO_CAPITAL = words('AG DJ DZ FM GD KN LC LU MC NR PA SC SG SM TN VA GT KW')
/** States so small that the word for their people is not in use. */
const FEW = words('KN LC VC ST SB PG KI MH TV VU PW NR VA FM AG SZ LS SC MC SM LI AD TO TT MU')

type Language = {
  code: LanguageCode
  table: CountryTable
  /** Kinds of words that the language has for every state. */
  kinds: readonly CountryForm['kind'][]
}

const LANGUAGES: readonly Language[] = [
  { code: 'ru', table: ruCountries, kinds: ['name', 'adjective', 'demonym', 'capital'] },
  { code: 'en', table: enCountries, kinds: ['name', 'adjective', 'capital'] },
  // Kazakh sets the name of a country before a noun where others need an adjective
  { code: 'kk', table: kkCountries, kinds: ['name', 'capital'] },
  { code: 'sr', table: srCountries, kinds: ['name', 'adjective', 'capital'] },
]

const isExcused = (kind: CountryForm['kind'], code: string): boolean =>
  (kind === 'capital' && NO_CAPITAL.has(code)) || (kind !== 'capital' && kind !== 'name' && FEW.has(code))

describe.each(LANGUAGES)('countries of $code', ({ code: language, table, kinds }) => {
  const recognise = buildCountryRecogniser(table)
  /** The codes of the marks that cover the whole of `form` where it stands between `before` and `after`. */
  const codesOf = (before: string, form: string, after: string): string[] => {
    const reading = openReading(before + form + after, language)
    recognise(reading)
    const end = before.length + form.replace(/[^\p{L}\p{N}]+$/u, '').length
    return reading.marks.countries
      .filter((mark) => mark.start === before.length && mark.end === end)
      .map(({ code }) => code)
  }

  it.each(kinds)('knows a %s of every state', (kind) => {
    const known = new Set(table.forms.filter((form) => form.kind === kind).flatMap(({ codes }) => codes))
    const lost = COUNTRIES.filter(({ code }) => !known.has(code) && !NO_STATES.has(code) && !isExcused(kind, code))
    expect(lost.map(({ code, names }) => `${code} ${names[language]}`)).toEqual([])
  })

  it('finds each of its forms within a text that names the country', () => {
    // one spelling may stand for several («ӘРмен» is Azerbaijan's in one case, and an Armenian): one of them is enough
    const shared = new Map<string, Set<string>>()
    for (const { form, codes } of table.forms)
      shared.set(fold(form), new Set([...(shared.get(fold(form)) ?? []), ...codes]))
    const lost = table.forms.filter(({ form, codes, guard, cased }) => {
      const [code] = codes
      if (guard?.compound || guard?.hyphened || (guard?.prior && UNNAMED.has(code))) return false
      const name = findCountry(code)?.names[language] ?? ''
      const written = cased === 'lower' ? form.toLowerCase() : form
      return !codesOf(`x ${name}, x — `, written, ', —').some((found) => shared.get(fold(form))?.has(found))
    })
    expect(lost.map(({ form, codes }) => `${codes.join('+')} ${form}`)).toEqual([])
  })

  it('joins two countries by a hyphen wherever it has a first half', () => {
    const halves = table.forms.filter(({ guard }) => guard?.compound)
    const second = table.forms.find(({ kind, codes, guard }) => kind === 'adjective' && codes[0] === 'KZ' && !guard)
    const lost = halves.filter(({ form, codes }) => !codesOf('x ', form, `-${second?.form} x`).includes(codes[0]))
    expect(lost.map(({ form }) => form)).toEqual([])
  })
})
