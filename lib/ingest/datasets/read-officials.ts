/** Finds the officials that a remark names: "Prime Minister Rabin", "Russian Foreign Minister Sergey Lavrov". */
import type { OrganizationCode } from '../../vocab/organizations'
import type { RoleCode } from '../../vocab/roles'
import { findByAdjective, findCountryCode } from './find-country'
import { roleOfTitle, TITLE_PATTERN } from './title-roles'

export type Official = {
  /** As the text gives it, without the title. */
  name: string
  role: RoleCode | null
  /** `null` for the head of an organization. */
  country: string | null
  organization: OrganizationCode | null
  /** Where his title begins and his name ends. */
  start: number
  end: number
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const CAPITAL = `(?!(?:${MONTHS})\\b)(?:[dD]’|[dD]'|al-|el-|as-|an-|ad-|ibn |Al-|El-|O’|O')?\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\.(?=\\s\\p{Lu}))?`
const INITIALS = '(?:\\p{Lu}\\.\\s?)+'
const LINK =
  '(?:de la|de los|de las|del|de|da|dos|do|di|du|van der|van den|van|von|der|den|bin|ibn|ben|al|el|bint|arap|ul|ud|ur|zu|y|e|la|le)'
const NAME = `(?:${INITIALS}\\s?)?${CAPITAL}(?:\\s+(?:(?:${LINK}\\s+)*(?:${INITIALS}\\s?)?${CAPITAL}|[IVX]+(?=\\b)))*`
const STARTED = `(?:(?:${LINK})\\s+)?${NAME}`

/** Country, organization or "former" before the title, the title, and the name. */
const OFFICIAL = new RegExp(
  `(?<before>(?:(?:[A-Z][\\p{L}.’'-]*|former|the late|late)\\s+){0,4}?)(?<title>${TITLE_PATTERN})(?:\\s+and\\s+(?:${TITLE_PATTERN}))?\\s+(?<name>${STARTED})`,
  'gu',
)
/** Behind the first name of a plural title: "Prime Ministers Churchill and Attlee". */
const SECOND = new RegExp(`^\\s+and\\s+(${STARTED})`, 'u')
const PLURAL = /^(?:Prime Ministers|Presidents|Foreign Ministers|Kings|Chancellors|Premiers)$/u
const STARTS_WITH_TITLE = new RegExp(`^(?:${TITLE_PATTERN})(?![\\p{L}-])`, 'u')

const ORGANIZATIONS: readonly (readonly [RegExp, OrganizationCode])[] = [
  [/\bNATO\b/u, 'NATO'],
  [/\b(?:UN|U\.N\.|United Nations)(?:\s|$)/u, 'UN'],
  [/\b(?:EU|EC|European (?:Union|Commission|Council|Community))\b/u, 'EU'],
  [/\bOSCE\b/u, 'OSCE'],
  [/\b(?:Arab League|League of Arab States)\b/u, 'LAS'],
  [/\bASEAN\b/u, 'ASEAN'],
  [/\b(?:OAU|African Union|AU)\b/u, 'AU'],
]

/** After these words an event bears the name of a person who was not there, or is no guest of it. */
const ONLY_NAMED =
  /(?:funeral|memorial services?|burial|death|wedding|coronation|birthday|inauguration|enthronement|memory|election|support|passing|behalf|widow|ranch|residence|library|home|statue|monument|letter|message|invitation|transition)\s+(?:\w+\s+)?(?:of|for|from|by|to)\s+(?:the\s+)?(?:late\s+)?(?:former\s+)?$/iu

/**
 * The officials in `text`, in its order.
 * @param home the country of those who are introduced by their title alone
 * @param day `YYYY-MM-DD`
 */
export function readOfficials(text: string, home: string | null, day: string): Official[] {
  const found: Official[] = []
  for (const match of text.matchAll(OFFICIAL)) {
    const { before = '', title = '', name = '' } = match.groups ?? {}
    const start = match.index + before.length
    const tail = text.slice(0, match.index + before.length)
    if (ONLY_NAMED.test(tail)) continue
    const previous = found.at(-1)
    const side = readSide(`${before} ${title}`.trim()) ??
      carriedFrom(previous, text, start) ?? { country: home, organization: null }
    const nameAt = match.index + match[0].indexOf(name, before.length + title.length)
    const cut = trimName(name)
    if (cut === '') continue
    const of = /^\s+of\s+((?:the\s+)?[A-Z]\p{L}+(?:\s+[A-Z]\p{L}+)?)/u.exec(text.slice(nameAt + cut.length))?.[1]
    const country = (of === undefined ? undefined : findCountryCode(of, day)) ?? side.country
    const role = side.organization === null ? roleOfTitle(title, country) : roleInOrganization(title)
    const former = /\b(?:former|late)\b/u.test(before)
    const own = { role: former ? 'other' : (role ?? null), organization: side.organization } as const
    const seat = side.organization === null ? country : null
    found.push({ name: cut, ...own, country: seat, start, end: nameAt + cut.length })
    if (!PLURAL.test(title.replace(/\s+/gu, ' '))) continue
    const end = nameAt + cut.length
    const second = SECOND.exec(text.slice(end))?.[1]
    if (second === undefined || STARTS_WITH_TITLE.test(second)) continue
    const at = text.indexOf(second, end)
    const other = trimName(second)
    if (other !== '') found.push({ name: other, ...own, country: seat, start: at, end: at + other.length })
  }
  return found
}

type Side = { country: string | null; organization: OrganizationCode | null }

/** Whom the words before a title name: "Saudi Arabian", "NATO", "Russian Deputy". */
function readSide(before: string): Side | undefined {
  const words = before.split(/\s+/u).filter((word) => word !== '')
  const organization = ORGANIZATIONS.find(([pattern]) => pattern.test(before))?.[1]
  if (organization !== undefined) return { country: null, organization }
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const country = findByAdjective(
        words
          .slice(from, to)
          .join(' ')
          .replace(/[’']s$/u, ''),
      )
      if (country !== undefined) return { country, organization: null }
    }
  if (/\bU\.S\./u.test(before)) return { country: 'US', organization: null }
  return undefined
}

/** "Russian President Putin and Foreign Minister Lavrov": what is said of the first holds for the next beside "and". */
function carriedFrom(previous: Official | undefined, text: string, start: number): Side | undefined {
  if (previous === undefined || !/^\s+and\s+$/u.test(text.slice(previous.end, start))) return undefined
  return previous.organization === null ? { country: previous.country, organization: null } : undefined
}

function roleInOrganization(title: string): RoleCode | null {
  return /(?:Secretary[- ]General|(?<!Vice )President|Chairman|High Representative|Director General)$/u.test(title)
    ? 'organization_head'
    : 'official'
}

/** What follows a name in capitals but belongs to the next phrase: "Clinton September", "Barak Prime Minister". */
function trimName(name: string): string {
  const words = name.split(/\s+/u)
  const stop = words.findIndex((_, index) => index > 0 && STARTS_WITH_TITLE.test(words.slice(index).join(' ')))
  // "Mackenzie King" is a name: a title at its very end is none
  const kept = stop > 0 && stop < words.length - 1 ? words.slice(0, stop) : words
  return kept.join(' ').replace(/[.,’']+$/u, '')
}
