import { AREA_GROUPS, findArea } from '../vocab/areas'
import { MEETING_KINDS } from '../vocab/meeting-kinds'
import { findOrganization } from '../vocab/organizations'
import { findRole, RANK_STEPS } from '../vocab/roles'
import { type DateStyle, type DateWords, makeDateWords } from './date-words'
import { AREA_NAMES, GROUP_NAMES } from './names/area-names'
import { nameCountryBy } from './names/country-names'
import { nameLanguage } from './names/language-names'
import { KIND_NAMES, RANK_NAMES, ROLE_GROUP_NAMES, ROLE_NAMES, STATUS_NAMES, VISIT_NAMES } from './names/meeting-names'
import { type Native, pickNative } from './names/native'
import { ORGANIZATION_NAMES } from './names/organization-names'
import { nameSource } from './names/source-names'
import { makeNumberWords, type NumberWords } from './number-words'
import { languageOf, namingOf, type Tag } from './tag'

export type { DateStyle }

/**
 * What codes, dates and numbers are called in one language, under one naming policy. An unknown code is its own name. Names
 * stand in the nominative. Areas, groups, kinds and roles are labels, with a capital (`lowerFirst` of `letter-case.ts` sets
 * them into a sentence); statuses, types of visit and ranks stand as they do inside a sentence.
 */
export type Names = DateWords &
  NumberWords & {
    tag: Tag
    /** A country of ISO 3166, or of ISO 3166-3. */
    country(code: string): string
    /** "Kazakhstan – Serbia", in the order given. */
    pair(codes: readonly [string, string]): string
    area(code: string): string
    areaGroup(code: string): string
    kind(code: string): string
    /** "held". */
    status(code: string): string
    /** "official". */
    visit(code: string): string
    /** "Head of state". */
    role(code: string): string
    /** "heads of state": a rank as a group, by its key (`rank1`) or by the role that has it. */
    rank(key: string): string
    organization(code: string): string
    /** The name of a language in the language of the reader. */
    language(code: string): string
    /** Who a report is shown to come from: "Akorda", "akorda.kz", "sample desk, after kt.kz". */
    source(outlet: string | null | undefined, url: string | null | undefined): string
  }

const made = new Map<Tag, Names>()

/** The names of a language; made once. */
export function namesOf(tag: Tag): Names {
  const known = made.get(tag)
  if (known) return known
  const names = makeNames(tag)
  made.set(tag, names)
  return names
}

function makeNames(tag: Tag): Names {
  const language = languageOf(tag)
  const naming = namingOf(tag)
  const country = (code: string) => nameCountryBy(code, language, naming)
  const pick = (code: string, english: string | undefined, table: Readonly<Record<string, Native>>): string => {
    const native = table[code]
    return english === undefined || native === undefined ? code : pickNative(language, english, native)
  }
  return {
    ...makeDateWords(language),
    ...makeNumberWords(language),
    tag,
    country,
    pair: ([first, second]) => `${country(first)} – ${country(second)}`,
    area: (code) => pick(code, findArea(code)?.label, AREA_NAMES),
    areaGroup: (code) => pick(code, AREA_GROUPS.find((row) => row.code === code)?.label, GROUP_NAMES),
    kind: (code) => pick(code, MEETING_KINDS.find((row) => row.code === code)?.label, KIND_NAMES),
    status: (code) => pick(code, code, STATUS_NAMES),
    visit: (code) => pick(code, code, VISIT_NAMES),
    role: (code) => pick(code, findRole(code)?.label, ROLE_NAMES),
    rank: (key) =>
      key in RANK_NAMES
        ? pick(key, RANK_STEPS.find((row) => row.key === key)?.label, RANK_NAMES)
        : pick(key, findRole(key)?.plural, ROLE_GROUP_NAMES),
    organization: (code) => pick(code, findOrganization(code)?.name, ORGANIZATION_NAMES),
    language: (code) => nameLanguage(language, code),
    source: (outlet, url) => nameSource(language, outlet, url),
  }
}
