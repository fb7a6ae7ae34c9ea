/**
 * Countries by the names and codes that datasets write: those of the press and of ISO in four languages, of earlier
 * times ("Ceylon"), turned round ("Korea, Republic of"), or as three letters. What a name meant hangs on the day.
 */

import { enCountries } from '../../extract/locales/en/countries'
import { once } from '../../identity/remember'
import { COUNTRIES } from '../../vocab/countries'
import { ISO_COUNTRY_NAMES } from '../../vocab/iso-country-names'

const OTHER_NAMES: Readonly<Record<string, string>> = {
  'bosnian federation': 'BA',
  'burma myanmar': 'MM',
  ceylon: 'LK',
  'china peoples republic of': 'CN',
  'congo democratic republic of': 'CD',
  'congo kinshasa': 'CD',
  'congo republic of': 'CG',
  'democratic republic of congo': 'CD',
  'cote divoire': 'CI',
  czechia: 'CZ',
  'czech republic': 'CZ',
  dahomey: 'BJ',
  'federal republic of germany': 'DE',
  'germany federal republic of': 'DE',
  'german democratic republic': 'DDDE',
  'east germany': 'DDDE',
  'west germany': 'DE',
  'holy see': 'VA',
  'vatican city': 'VA',
  'khmer republic': 'KH',
  kirghizia: 'KG',
  'kyrgyz republic': 'KG',
  korea: 'KR',
  'korea north': 'KP',
  'korea south': 'KR',
  'korea republic of': 'KR',
  'macedonia former yugoslav republic of': 'MK',
  macedonia: 'MK',
  malaya: 'MY',
  'micronesia federated states of': 'FM',
  'muscat & oman': 'OM',
  'muscat and oman': 'OM',
  // the islands were a part of the Kingdom until 2010 and have no code of their own in the vocabulary
  'netherlands antilles': 'NL',
  'occupied palestinian territory': 'PS',
  'palestinian authority': 'PS',
  'palestinian territories': 'PS',
  'west bank': 'PS',
  'russian federation': 'RU',
  'saint christopher and nevis': 'KN',
  'serbia and montenegro': 'CSXX',
  'serbia montenegro': 'CSXX',
  siam: 'TH',
  'slovak republic': 'SK',
  'somali republic': 'SO',
  somoa: 'WS',
  'southern rhodesia': 'ZW',
  'soviet union': 'SUHH',
  ussr: 'SUHH',
  swaziland: 'SZ',
  tanganyika: 'TZ',
  'timor leste': 'TL',
  turkiye: 'TR',
  'union of south africa': 'ZA',
  'upper volta': 'BF',
  'western samoa': 'WS',
  'yemen arab republic': 'YE',
  zaire: 'CD',
  'zimbabwe rhodesia': 'ZW',
}

/** Codes of three letters that CAMEO and older lists write otherwise than ISO. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  ROM: 'RO',
  TMP: 'TL',
  ZAR: 'CD',
  KSV: 'XK',
  XKX: 'XK',
  PAL: 'PS',
}

const names = once((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const add = (name: string | undefined, code: string) => {
    if (name !== undefined && !found.has(fold(name))) found.set(fold(name), code)
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) add(name, code)
  for (const { code, names: labels } of COUNTRIES) for (const label of Object.values(labels)) add(label, code)
  for (const [code, labels] of Object.entries(ISO_COUNTRY_NAMES))
    for (const label of Object.values(labels)) add(label, code)
  for (const { form, codes, kind } of enCountries.forms) if (kind === 'name') add(form, codes[0])
  return found
})

const adjectives = once((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>([
    ['soviet', 'SUHH'],
    ['west german', 'DE'],
    ['east german', 'DDDE'],
    ['palestinian authority', 'PS'],
    ['plo', 'PS'],
    ['uk', 'GB'],
    ['uae', 'AE'],
  ])
  for (const { form, codes, kind } of enCountries.forms)
    if ((kind === 'adjective' || kind === 'name') && !found.has(fold(form))) found.set(fold(form), codes[0])
  return found
})

const codes = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...COUNTRIES.flatMap(({ code, alpha3 }) => [code, alpha3].map((key) => [key, code] as const)),
      ...Object.entries(OTHER_CODES),
    ]),
)

/**
 * The code of a country as a dataset writes it.
 * @param day `YYYY-MM-DD` on which the name was meant; the present where it is `null`
 */
export function findCountryCode(written: string, day: string | null): string | undefined {
  const name = written.trim()
  const coded = /^[A-Z]{2,4}$/u.test(name) ? codes().get(name) : undefined
  if (coded !== undefined) return coded
  const inside = /^(.+?)\s*\((.+)\)$/u.exec(name)
  // a part of one country that is another's by now: "Yugoslavia (Kosovo)"
  if (inside?.[2] === 'Kosovo') return 'XK'
  const found = names().get(fold(inside?.[1] ?? name)) ?? names().get(fold(name))
  return found === undefined ? undefined : atTime(found, day)
}

/** The country that an English adjective or a name before a title means: "Soviet", "South African", "PLO". */
export function findByAdjective(words: string): string | undefined {
  return adjectives().get(fold(words))
}

/** The Republic of China was China until 1949; a state that is gone had a successor of the same name, or none. */
function atTime(code: string, day: string | null): string {
  if (code === 'TW' && day !== null && day < '1949-10-01') return 'CN'
  if (code === 'CSXX' && day !== null && day < '2003-02-04') return 'YUCS'
  return code
}

/** Letters without marks, stops and brackets, so that "Côte d’Ivoire" and "Cote d'Ivoire" agree. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.’'ʼ`]/gu, '')
    .toLowerCase()
    .replace(/\bst\b/gu, 'saint')
    .replace(/^(?:the|republic of(?= china$))\s+/u, (start) => (start.startsWith('the') ? '' : 'taiwan '))
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}
