/** Finds roles: a head («президент», "trade minister") with the country or organization it belongs to. */
import { compileLexicon, type Hit, type Lexicon } from '../engine/lexicon'
import type { Reading, RoleMark, Word, Zone } from '../engine/reading'
import type { Case, Complement, RoleHead, RoleTable } from '../locales/role-table'
import { LED_BY_GOVERNMENT } from './leaders'
import { isForeign, type Phrase, readBehind } from './role-phrase'
import { readHeadFinal } from './role-phrase-final'
import { type Covered, gapBefore, isComma, isJoined, isPossessive, mapWords, type SideMaps } from './word-map'

/** What the name recogniser wants to know beyond the mark: the case, the head's kind and whether the role is over. */
export type RolePhraseMark = RoleMark & {
  /** Cases the head can stand in; empty where the language has none. */
  cases: Case[]
  kind: RoleHead['kind']
  former: boolean
  /** The word for the office is said of women only. */
  feminine: boolean
  /** All countries of the phrase in order: names that follow «президенты Сербии и Казахстана» belong to them in turn. */
  siblings: string[]
}

const LONGEST_LEFT = 8
/** Countries whose chancellor is the head of government. */
const CHANCELLORS = new Set(['DE', 'AT'])

/**
 * Compiles a language's roles once. The recogniser wants countries and organizations marked before it runs and pushes
 * one mark a role; «министры России и Армении» are two.
 */
export function buildRoleRecogniser(table: RoleTable): (reading: Reading) => void {
  const heads = compileLexicon(table.heads)
  const complements = compileLexicon(table.complements)
  const regions = table.regions ? compileLexicon(table.regions) : null
  const final = table.headFinal && { table, final: table.headFinal, complements }

  return (reading) => {
    for (const zone of reading.zones) {
      const maps: SideMaps = {
        countries: mapWords(zone, reading.marks.countries),
        organizations: mapWords(zone, reading.marks.organizations),
      }
      let last: { phrase: Phrase; marks: number } | null = null
      for (let from = 0; from < zone.words.length; ) {
        if (!heads.begins(zone.words[from] as Word)) {
          from++
          continue
        }
        const hit = heads.at(zone, from)
        if (!hit || maps.organizations.covers(from) || isClockTime(zone, hit)) {
          from++
          continue
        }
        let phrase: Phrase
        if (final) {
          const read = readHeadFinal(final, zone, maps, hit, last?.phrase ?? null)
          phrase = read.phrase
          if (read.absorbs) reading.marks.roles.splice(reading.marks.roles.length - (last?.marks ?? 0))
        } else {
          phrase = readBehind(table, complements, regions, zone, maps, hit)
          readBefore(table, zone, maps, readLed(table, complements, zone, maps, hit, phrase), phrase)
        }
        const marks = settle(phrase, zone, hit) ? marksOf(table, zone, hit, phrase) : []
        reading.marks.roles.push(...marks)
        last = { phrase, marks: marks.length }
        from = Math.max(hit.to, phrase.complementTo)
      }
    }
  }
}

/** "3 PM" is no prime minister. */
function isClockTime(zone: Zone, hit: Hit<RoleHead>): boolean {
  return /^\p{N}/u.test(zone.words[hit.from - 1]?.text ?? '') && zone.words[hit.from]?.folded === 'pm'
}

/** "National Assembly Chairman", "Senate President": what is led stands before the head. Returns the head with it. */
function readLed(
  table: RoleTable,
  complements: Lexicon<Complement>,
  zone: Zone,
  maps: SideMaps,
  hit: Hit<RoleHead>,
  phrase: Phrase,
): Hit<RoleHead> {
  const { head } = phrase
  const isOpen = (head.kind === 'open' || head.kind === 'deputy') && phrase.role === null
  if (!table.namesBefore || phrase.complementTo > hit.to || !(isOpen || LEADING.has(head.role))) return hit
  if (!isJoined(gapBefore(zone, hit.from))) return hit
  for (let from = Math.max(0, hit.from - LONGEST_LED); from < hit.from; from++) {
    const led = complements.at(zone, from)
    const value = led?.to === hit.from ? led.values[0] : undefined
    if (!value || maps.organizations.covers(from)) continue
    if (!isOpen && value.head !== 'speaker') continue
    phrase.role = head.kind === 'deputy' ? value.deputy : value.head
    phrase.from = from
    return { ...hit, from }
  }
  return hit
}

/** Heads that are speakers where they lead a chamber. */
const LEADING: ReadonlySet<string> = new Set(['speaker', 'head_of_state'])
/** Words in the name of what is led. */
const LONGEST_LED = 4

/** Reads leftwards from the head: «новый сербский», "Kazakhstan's deputy trade". */
function readBefore(table: RoleTable, zone: Zone, maps: SideMaps, hit: Hit<RoleHead>, phrase: Phrase): void {
  let at = hit.from - 1
  for (let steps = 0; at >= 0 && steps < LONGEST_LEFT; steps++) {
    const word = zone.words[at]
    const gap = gapBefore(zone, at + 1)
    const possessive = /^['’]?[ \t\u00A0]$/u.test(gap)
    if (!word || !(isJoined(gap) || possessive || (phrase.listed && isComma(gap)))) return
    if (table.former.has(word.folded)) {
      phrase.former = true
      phrase.from = at
      return
    }
    if (isPossessive(zone, at)) {
      const side = sideEndingAt(maps, at - 1)
      if (side) take(phrase, side)
      return
    }
    const side = sideEndingAt(maps, at)
    if (side) {
      const { mark } = side
      if (
        !('kind' in mark)
          ? table.namesBefore
          : mark.kind === 'adjective' || mark.kind === 'demonym' || table.namesBefore
      ) {
        // «казахстанско-сербский» belongs to both sides, so to neither
        if (/^[-\u2010\u2011]$/u.test(gapBefore(zone, side.from))) return
        take(phrase, side)
        phrase.from = side.from
        const before = zone.words[side.from - 1]
        if (before && table.former.has(before.folded)) phrase.former = true
      }
      return
    }
    const portfolio = table.namesBefore && phrase.head.portfolio && table.isPortfolio(word.folded)
    if (
      !portfolio &&
      !table.before.has(word.folded) &&
      !(table.namesBefore && table.and.has(word.folded) && phrase.listed)
    )
      return
    if (portfolio) phrase.listed = true
    if (phrase.role === 'minister' && isForeign(table, zone, at)) phrase.role = 'foreign_minister'
    if (!table.and.has(word.folded)) phrase.from = at
    at--
  }
}

function sideEndingAt(maps: SideMaps, at: number): Covered<SideMark> | undefined {
  return maps.countries.endingAt(at) ?? maps.organizations.endingAt(at)
}

type SideMark = Reading['marks']['countries'][number] | Reading['marks']['organizations'][number]

function take(phrase: Phrase, side: Covered<SideMark>): void {
  if (phrase.countries.length > 0 || phrase.organization) return
  if ('kind' in side.mark) phrase.countries.push({ code: side.mark.code, to: phrase.to })
  else phrase.organization = side.mark.code
}

/** Decides the role of the whole phrase; `false` where the words are no role after all. */
function settle(phrase: Phrase, zone: Zone, hit: Hit<RoleHead>): boolean {
  const { head } = phrase
  if (head.kind === 'counterpart') return true
  if (/^(?:pope|понтифик|пап[аеиу]|папом|pap[aeu]$|papom)/.test(zone.words[hit.from]?.folded ?? ''))
    phrase.countries = [{ code: 'VA', to: phrase.to }]
  const country = phrase.countries[0]?.code ?? null
  if (head.kind === 'leader') {
    if (phrase.organization) phrase.role = 'organization_head'
    else if (country !== null && LED_BY_GOVERNMENT.has(country)) phrase.role = 'head_of_government'
    return country !== null || phrase.organization !== null || (head.plural && phrase.complementTo > hit.to)
  }
  if (head.kind === 'open' && phrase.role === null) {
    if (!phrase.organization) return false
    phrase.role = 'organization_head'
  }
  if (head.kind === 'deputy' && phrase.role === null) phrase.role = 'official'
  if (head.organization && country === null) phrase.organization ??= head.organization
  if (phrase.organization && country === null && head.leadsOrganization && !head.organization)
    phrase.role = 'organization_head'
  if (head.role === 'organization_head' && country !== null && !phrase.organization) phrase.role = 'official'
  if (country !== null && head.roleIn && phrase.role === head.role) phrase.role = head.roleIn[country] ?? phrase.role
  const word = zone.words[hit.to - 1]?.folded ?? ''
  if (country !== null && !CHANCELLORS.has(country) && /^(?:chancellor|канцлер|канцелар|kancelar)/.test(word))
    phrase.role = 'minister'
  return true
}

function isActing(table: RoleTable, zone: Zone, phrase: Phrase): boolean {
  return [-1, 0, 1].some((step) => table.acting.has(zone.words[phrase.from + step]?.folded ?? ''))
}

function marksOf(table: RoleTable, zone: Zone, hit: Hit<RoleHead>, phrase: Phrase): RolePhraseMark[] {
  const start = zone.words[phrase.from]?.start ?? hit.start
  const mark = (from: number, to: number, country: string | null, plural: boolean): RolePhraseMark => ({
    zone,
    start: from,
    end: zone.words[to - 1]?.end ?? hit.end,
    rule: `role.${phrase.head.kind}`,
    role: phrase.role ?? phrase.head.role,
    country,
    organization: country === null ? phrase.organization : null,
    plural,
    // «исполняющим обязанности премьера Схофом»: the role's case is not the name's
    cases: isActing(table, zone, phrase) ? [] : phrase.cases,
    kind: phrase.head.kind,
    former: phrase.former,
    feminine: phrase.head.feminine === true && !phrase.head.plural,
    siblings: phrase.countries.map(({ code }) => code),
    ...(table.headFinal && phrase.cases[0] ? { stands: phrase.cases[0] } : {}),
  })
  if (phrase.countries.length < 2)
    return [mark(start, phrase.to, phrase.countries[0]?.code ?? null, phrase.head.plural)]
  return phrase.countries.map(({ code, to }, index) => {
    const previous = phrase.countries[index - 1]
    const from = previous ? (zone.words[to - 1]?.start ?? start) : start
    return mark(from, to, code, false)
  })
}
