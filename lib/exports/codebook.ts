import { createHash } from 'node:crypto'
import { AREAS } from '../vocab/areas'
import { COUNTRIES } from '../vocab/countries'
import { GROUPS, type GroupMember } from '../vocab/groups'
import {
  AGREEMENT_STATUSES,
  DATE_PRECISIONS,
  MEETING_KIND_CODES,
  MEETING_STATUSES,
  VISIT_TYPES,
} from '../vocab/meeting-kinds'
import { AREA_ONTOLOGIES } from '../vocab/ontologies'
import { ORGANIZATIONS } from '../vocab/organizations'
import { ROLES } from '../vocab/roles'
import { type Defined, define } from '../words/define'
import { PLOVER_OF_CAMEO } from '../words/definitions/events'
import { FIELD_KEYS } from '../words/definitions/fields'
import { upperFirst } from '../words/letter-case'
import { namesOf } from '../words/names'
import { DEFAULT_TAG, languageOf, type Tag } from '../words/tag'
import { pickText } from '../words/translate'

/** Rises when a code is added, or means something else. Texts may be mended without it; `fingerprint` shows that too. */
export const CODEBOOK_VERSION = '1.0'

/** One code: what it is called, what it means, what it is called elsewhere. Empty values are left out. */
export type CodebookEntry = {
  code: string
  name: string
  meaning?: string
  /** The part of its list that it belongs to, by name: a group of areas, a rank. */
  group?: string
  /** Countries of a group, with the first and the last day of a membership where they matter. */
  members?: readonly GroupMember[]
  /** The last day of a state that is gone. */
  until?: string
  /** Codes of other codebooks, by their name. */
  codes?: Readonly<Record<string, string>>
}

/** The parts in the order in which they are read. */
export const CODEBOOK_PARTS = [
  'fields',
  'kinds',
  'statuses',
  'precisions',
  'visits',
  'roles',
  'areas',
  'agreements',
  'events',
  'organizations',
  'groups',
  'countries',
] as const
export type CodebookPart = (typeof CODEBOOK_PARTS)[number]

export type Codebook = {
  version: string
  /** Changes with any code or English definition. */
  fingerprint: string
  tag: Tag
  parts: Readonly<Record<CodebookPart, readonly CodebookEntry[]>>
}

/** Every code that an answer can hold, in one language. */
export function makeCodebook(tag: Tag): Codebook {
  const parts = listParts(tag)
  const english = tag === DEFAULT_TAG ? parts : listParts(DEFAULT_TAG)
  const fingerprint = createHash('sha256').update(JSON.stringify(english)).digest('hex').slice(0, 12)
  return { version: CODEBOOK_VERSION, fingerprint, tag, parts }
}

function listParts(tag: Tag): Codebook['parts'] {
  const names = namesOf(tag)
  const explain = (family: Defined, code: string, name: string): CodebookEntry => {
    const meaning = define(tag, family, code)
    return { code, name, ...(meaning === null ? {} : { meaning }) }
  }
  return {
    fields: FIELD_KEYS.map((key) => explain('field', key, key)),
    kinds: MEETING_KIND_CODES.map((code) => explain('kind', code, names.kind(code))),
    statuses: MEETING_STATUSES.map((code) => explain('status', code, upperFirst(names.status(code)))),
    precisions: DATE_PRECISIONS.map((code) => explain('precision', code, code)),
    visits: VISIT_TYPES.map((code) => explain('visit', code, upperFirst(names.visit(code)))),
    roles: ROLES.map(({ code, step }) => ({
      ...explain('role', code, names.role(code)),
      group: upperFirst(names.rank(`rank${step}`)),
    })),
    areas: AREAS.map(({ code, group }) => {
      const { plover, iptc } = AREA_ONTOLOGIES[code]
      const codes = { ...(plover === null ? {} : { PLOVER: plover }), ...(iptc === null ? {} : { IPTC: iptc }) }
      return { ...explain('area', code, names.area(code)), group: names.areaGroup(group), codes }
    }),
    agreements: AGREEMENT_STATUSES.map((code) => explain('agreement', code, code)),
    events: Object.entries(PLOVER_OF_CAMEO)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, plover]) => ({ ...explain('cameo', code, `CAMEO ${code}`), codes: { PLOVER: plover } })),
    organizations: ORGANIZATIONS.map(({ code }) => ({ code, name: names.organization(code) })),
    groups: GROUPS.map(({ code, names: said, members }) => ({
      code,
      name: pickText(said, languageOf(tag)),
      members,
    })),
    countries: COUNTRIES.map(({ code, alpha3, m49, until }) => ({
      code,
      name: names.country(code),
      ...(until === undefined ? {} : { until }),
      codes: { 'ISO 3166': alpha3, ...(m49 === '' ? {} : { 'UN M49': m49 }) },
    })),
  }
}
