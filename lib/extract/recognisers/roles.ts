/** Finds roles: a head («президент», "trade minister") with the country or organization it belongs to. */
import { compileLexicon, type Hit } from '../engine/lexicon'
import type { Reading, RoleMark, Zone } from '../engine/reading'
import type { Case, RoleHead, RoleTable } from '../locales/role-table'
import { LED_BY_GOVERNMENT } from './leaders'
import { isForeign, type Phrase, readBehind } from './role-phrase'
import { type Covered, gapBefore, isComma, isJoined, isPossessive, mapWords, type SideMaps } from './word-map'

/** What the name recogniser wants to know beyond the mark: the case, the head's kind and whether the role is over. */
export type RolePhraseMark = RoleMark & {
  /** Cases the head can stand in; empty where the language has none. */
  cases: Case[]
  kind: RoleHead['kind']
  former: boolean
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

  return (reading) => {
    for (const zone of reading.zones) {
      const maps: SideMaps = {
        countries: mapWords(zone, reading.marks.countries),
        organizations: mapWords(zone, reading.marks.organizations),
      }
      for (let from = 0; from < zone.words.length; ) {
        const hit = heads.at(zone, from)
        if (!hit || maps.organizations.covers(from) || isClockTime(zone, hit)) {
          from++
          continue
        }
        const phrase = readBehind(table, complements, zone, maps, hit)
        readBefore(table, zone, maps, hit, phrase)
        if (settle(phrase, zone, hit)) reading.marks.roles.push(...marksOf(table, zone, hit, phrase))
        from = Math.max(hit.to, phrase.complementTo)
      }
    }
  }
}

/** "3 PM" is no prime minister. */
function isClockTime(zone: Zone, hit: Hit<RoleHead>): boolean {
  return /^\p{N}/u.test(zone.words[hit.from - 1]?.text ?? '') && zone.words[hit.from]?.folded === 'pm'
}

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
        if (gapBefore(zone, side.from).trim() === '-') return
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
  if (/^(?:pope|понтифик)/.test(zone.words[hit.from]?.folded ?? '')) phrase.countries = [{ code: 'VA', to: phrase.to }]
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
  if (phrase.organization && country === null && head.leadsOrganization) phrase.role = 'organization_head'
  if (head.role === 'organization_head' && country !== null && !phrase.organization) phrase.role = 'official'
  const word = zone.words[hit.to - 1]?.folded ?? ''
  if (/^(?:chancellor|канцлер)/.test(word) && country !== null && !CHANCELLORS.has(country)) phrase.role = 'minister'
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
    siblings: phrase.countries.map(({ code }) => code),
  })
  if (phrase.countries.length < 2)
    return [mark(start, phrase.to, phrase.countries[0]?.code ?? null, phrase.head.plural)]
  return phrase.countries.map(({ code, to }, index) => {
    const previous = phrase.countries[index - 1]
    const from = previous ? (zone.words[to - 1]?.start ?? start) : start
    return mark(from, to, code, false)
  })
}
