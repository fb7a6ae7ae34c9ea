/**
 * Events of GDELT 2.0 as they are published, tables of 61 columns without a head ("GDELT Event Codebook V2.0").
 * Of the mentions, sources and tone of an event only the numbers are kept.
 */
import { checkDate } from '../../identity/check-date'
import { ORGANIZATIONS, type OrganizationCode } from '../../vocab/organizations'
import type { Reader, ReadItem } from '../readers/reader'
import { checkRecord } from './check-record'
import { meaningOfCameo } from './event-codes'
import { type Actor, tellEvent } from './event-record'
import { findCountryCode } from './find-country'
import { firstCells, readRows } from './read-rows'

const GDELT = 'gdelt'
const VERSION = '1'
const COLUMNS = 61

/** Places of the columns that are read, from 0. */
const AT = { id: 0, day: 1, root: 25, code: 26, mentions: 31, sources: 32, geoType: 51, geoName: 52, url: 60 } as const
const ACTORS = [
  { code: 5, name: 6, country: 7, group: 8, type: 12 },
  { code: 15, name: 16, country: 17, group: 18, type: 22 },
] as const

/** CAMEO's codes of organizations, where they are not ours. */
const GROUPS: Readonly<Record<string, OrganizationCode>> = {
  UNO: 'UN',
  EEC: 'EU',
  EUR: 'EU',
  NAT: 'NATO',
  ASN: 'ASEAN',
  ARL: 'LAS',
  AFU: 'AU',
  OAU: 'AU',
  OAS: 'OAS',
  OPC: 'OPEC',
  SCE: 'OSCE',
  IAE: 'IAEA',
  WBK: 'WB',
  APE: 'APEC',
  GOE: 'G7',
}
/** State itself, government, parliament, forces; all others act for themselves. */
const OFFICIAL_TYPES = new Set(['', 'GOV', 'LEG', 'MIL', 'JUD', 'COP', 'SPY'])

export const gdeltReader: Reader = {
  name: 'gdelt',
  extensions: [],
  mediaTypes: [],
  recognises(head) {
    const cells = firstCells(head)
    return cells.length === COLUMNS && /^\d+$/u.test(cells[0] ?? '') && /^\d{8}$/u.test(cells[1] ?? '')
  },
  async *read(file) {
    for await (const { cells, line } of readRows(file)) yield { ...checkRecord(tellRow(cells), GDELT), line }
  },
}

function tellRow(cells: readonly string[]): ReadItem {
  const key = cells[AT.id] ?? ''
  if (cells.length !== COLUMNS)
    return {
      error: `the row has ${cells.length} columns, and an event of GDELT 2.0 has ${COLUMNS}`,
      cause: 'malformed',
    }
  const day = (cells[AT.day] ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')
  const [wrong] = checkDate({ date: day, dateEnd: null, datePrecision: 'day' })
  if (wrong !== undefined) return { error: wrong.message, cause: 'bad-field', id: key }
  const code = cells[AT.code] ?? ''
  const meaning = meaningOfCameo(code)
  if (meaning !== undefined && cells[AT.root] === '0') return { skipped: 'not-root' }
  const url = cells[AT.url] ?? ''
  return tellEvent({
    ...{ dataset: GDELT, version: VERSION, key, day, meaning },
    actors: [readActor(cells, ACTORS[0], day), readActor(cells, ACTORS[1], day)],
    place: readPlace(cells[AT.geoType] ?? '', cells[AT.geoName] ?? '', day),
    url: /^https?:\/\//u.test(url) ? url : null,
    outlet: hostOf(url),
    codes: {
      cameo: code,
      actor1: cells[ACTORS[0].code] ?? '',
      actor2: cells[ACTORS[1].code] ?? '',
      mentions: cells[AT.mentions] ?? '',
      sources: cells[AT.sources] ?? '',
    },
  })
}

function readActor(cells: readonly string[], at: (typeof ACTORS)[number], day: string): Actor {
  const cell = (place: number) => cells[place] ?? ''
  const country = findCountryCode(cell(at.country), day) ?? null
  const group = cell(at.group)
  const organization = GROUPS[group] ?? ORGANIZATIONS.find(({ code }) => code === group)?.code ?? null
  return {
    name: cell(at.name) === '' ? cell(at.code) || '?' : cell(at.name),
    ...{
      country,
      organization,
      official: OFFICIAL_TYPES.has(cell(at.type)) || (country === null && organization !== null),
    },
  }
}

/** "Astana, Astana, Kazakhstan": type 3 and 4 are cities, the country is named last. */
function readPlace(type: string, words: string, day: string) {
  const parts = words.split(',').map((part) => part.trim())
  const country = findCountryCode(parts.at(-1) ?? '', day) ?? (type === '2' || type === '3' ? 'US' : null)
  if (words === '' || country === null) return null
  return { words, city: type === '3' || type === '4' ? (parts[0] ?? null) : null, country }
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || null : null
}
