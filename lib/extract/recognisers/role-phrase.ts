/** Reads what follows the head of a role: complement («главы чадского государства»), portfolio, and whose it is. */
import type { RoleCode } from '../../vocab/roles'
import type { Hit, Lexicon } from '../engine/lexicon'
import type { Zone } from '../engine/reading'
import type { Case, Complement, RoleHead, RoleTable } from '../locales/role-table'
import { gapBefore, isComma, isJoined, isPossessive, type SideMaps } from './word-map'

export type Phrase = {
  head: RoleHead
  /** All cases the form can be, in the number chosen. */
  cases: Case[]
  /** Words: first inclusive, last exclusive. */
  from: number
  to: number
  /** Where the complement ends, or the head where there is none. */
  complementTo: number
  role: RoleCode | null
  countries: { code: string; to: number }[]
  organization: string | null
  former: boolean
  /** A portfolio word stands to the left, so that "trade and industry" may go on. */
  listed: boolean
}

/** A phrase that holds its head only. */
export function openPhrase(hit: Hit<RoleHead>, head: RoleHead): Phrase {
  return {
    head,
    cases: hit.values.flatMap((value) => (value.plural === head.plural && value.case ? [value.case] : [])),
    from: hit.from,
    to: hit.to,
    complementTo: hit.to,
    role: head.kind === 'open' || head.kind === 'deputy' ? null : head.role,
    countries: [],
    organization: null,
    former: false,
    listed: false,
  }
}

const LONGEST = 10
/** The last word of who stands for an embassy («глава посольства США в Белграде», «временный поверенный в делах»). */
const MISSION = /^(?:посольств|диппредставительств|дипмисси|делах$)/u
const MINISTRIES: ReadonlySet<RoleCode> = new Set(['foreign_minister', 'minister', 'head_of_government'])

/** A cursor over the words behind a head. */
type Walk = { table: RoleTable; zone: Zone; maps: SideMaps; phrase: Phrase; at: number; linked: boolean }

export function readBehind(
  table: RoleTable,
  complements: Lexicon<Complement>,
  regions: Lexicon<string> | null,
  zone: Zone,
  maps: SideMaps,
  hit: Hit<RoleHead>,
): Phrase {
  const head = pickHead(hit, zone, complements, table.numberBehind)
  const phrase = openPhrase(hit, head)
  const walk: Walk = { table, zone, maps, phrase, at: hit.to, linked: table.links.size === 0 }
  if (!readRegion(walk, regions)) readComplement(walk, complements)
  if (phrase.role === 'minister' || phrase.role === 'deputy_minister' || head.portfolio) readPortfolio(walk)
  else if (phrase.role === 'foreign_minister') readMore(walk)
  if (phrase.countries.length === 0 && phrase.organization === null) readSide(walk)
  const many = head.plural ? head : table.numberBehind && hit.values.find((value) => value.plural)
  if (many && phrase.countries.length > 0) readList(walk)
  const isBare = phrase.countries.length === 0 && phrase.organization === null && phrase.complementTo === hit.to
  if (many && many !== head && (phrase.countries.length > 1 || (isBare && (hit.values[0] as RoleHead).plural))) {
    phrase.head = many
    phrase.cases = hit.values.flatMap((value) => (value.plural && value.case ? [value.case] : []))
  } else if (phrase.role === 'ambassador' || MISSION.test(zone.words[phrase.complementTo - 1]?.folded ?? ''))
    readResidence(walk)
  return phrase
}

/** «главы» is a genitive or a plural: the plural where its complement is one, else the first reading. */
function pickHead(hit: Hit<RoleHead>, zone: Zone, complements: Lexicon<Complement>, numberBehind?: boolean): RoleHead {
  const first = hit.values[0] as RoleHead
  const plural = hit.values.find((value) => value.plural)
  const one = numberBehind && first.plural ? hit.values.find((value) => !value.plural) : undefined
  if (one) return one
  if (!plural || first.plural) return first
  const behind = complements.at(zone, hit.to)
  return behind && /(?:ств|ан|ик|тств|ов)$/.test(zone.words[behind.to - 1]?.folded ?? '') ? plural : first
}

function isOpen(walk: Walk): boolean {
  return isJoined(gapBefore(walk.zone, walk.at))
}

/** Steps over "of", "the" and the like. */
function skipLinks(walk: Walk): void {
  const { table, zone } = walk
  for (let word = zone.words[walk.at]; word && isOpen(walk); word = zone.words[walk.at]) {
    if (table.links.has(word.folded)) walk.linked = true
    else if (!(walk.linked && table.articles.has(word.folded))) return
    walk.at++
  }
}

/** «губернатор Псковской области России», «глава Татарстана»: the state is told by its part. */
function readRegion(walk: Walk, regions: Lexicon<string> | null): boolean {
  const { phrase, zone, maps } = walk
  if (!regions || (phrase.head.kind !== 'open' && phrase.head.role !== 'regional') || !isOpen(walk)) return false
  const region = regions.at(zone, walk.at)
  const code = region?.values[0]
  if (!region || code === undefined) return false
  const state = isJoined(gapBefore(zone, region.to)) ? maps.countries.startingAt(region.to) : undefined
  walk.at = state?.mark.code === code ? state.to : region.to
  phrase.role = 'regional'
  phrase.countries = [{ code, to: walk.at }]
  phrase.to = phrase.complementTo = walk.at
  return true
}

function readComplement(walk: Walk, complements: Lexicon<Complement>): void {
  const { phrase, zone, maps, table } = walk
  const { head } = phrase
  const start = walk.at
  const linked = walk.linked
  for (let steps = 0; steps < LONGEST; steps++) {
    skipLinks(walk)
    if (!zone.words[walk.at] || !isOpen(walk)) break
    const country = maps.countries.startingAt(walk.at)
    // «президент Совета ЕС»: what the organization's name begins with is no office of its own
    const body = maps.organizations.startingAt(walk.at)
    const led = complements.at(zone, walk.at)
    // «председатель Комиссии Африканского союза»: so is what the longer name of an organization begins with
    const named = country ?? (body && (head.leadsOrganization || (led && body.to > led.to)) ? body : undefined)
    const found = named ? undefined : led
    if (found) {
      const { head: leads, deputy } = found.values[0] as Complement
      if (head.kind === 'open') phrase.role = leads
      else if (head.kind === 'deputy') phrase.role = deputy
      else if (head.leadsOrganization) phrase.role = leads
      // the secretary general of a ministry heads no organization
      else if (head.role === 'organization_head' && MINISTRIES.has(leads)) phrase.role = 'official'
      walk.at = found.to
      phrase.to = phrase.complementTo = found.to
      return
    }
    if (country) {
      const adjective = country.mark.kind === 'adjective'
      const possessive = isPossessive(zone, country.to)
      if (!adjective && !possessive) break
      phrase.countries = [{ code: country.mark.code, to: country.to }]
      walk.at = possessive ? country.to + 1 : country.to
      continue
    }
    if (!maps.organizations.startingAt(walk.at) && table.isFiller(zone.words[walk.at]?.folded ?? '')) {
      walk.at++
      continue
    }
    break
  }
  const country = maps.countries.startingAt(walk.at)
  // «глава Казахстана»; an English "head of Kazakhstan" is not said
  if (head.kind === 'open' && table.links.size === 0 && walk.at === start && country?.mark.kind === 'name')
    phrase.role = 'head_of_state'
  // nothing to lead was found: the adjectives on the way belong to something else
  phrase.countries = []
  walk.at = start
  walk.linked = linked
}

/** "minister of foreign affairs and tourism", «министр иностранных дел и европейской интеграции»: the portfolio goes on. */
function readMore(walk: Walk): void {
  const { table, zone, maps, phrase } = walk
  if (phrase.countries.length > 0 || !isOffice(table, zone.words[walk.at - 1]?.folded ?? '')) return
  let end = walk.at
  for (let at = walk.at; at < walk.at + 2 * LONGEST; at++) {
    const word = zone.words[at]
    const gap = gapBefore(zone, at)
    if (!word || !(isJoined(gap) || isComma(gap)) || maps.countries.startingAt(at)) break
    const adjective = ADJECTIVE.test(word.folded)
    if (table.isPortfolio(word.folded)) end = adjective ? end : at + 1
    else if (!table.and.has(word.folded) && !(at === walk.at + 1 && table.links.has(word.folded))) break
  }
  if (end === walk.at) return
  walk.at = end
  walk.linked = table.links.size === 0
  phrase.to = phrase.complementTo = end
}

function isOffice(table: RoleTable, folded: string): boolean {
  return OFFICE.test(folded) || table.affairs.has(folded)
}

/** The last word of an office whose portfolio may go on, as against «глава МИД». */
const OFFICE = /^(?:affairs|relations|дел|связей|сношений)$/
/** A Russian adjective alone ends no portfolio. */
const ADJECTIVE = /(?:ого|его|ой|ей|ых|их)$/

/** «министр внутренней и внешней торговли», "minister of trade and industry". */
function readPortfolio(walk: Walk): void {
  const { table, zone, maps } = walk
  let at = walk.at
  if (table.links.size > 0) {
    if (!isOpen(walk) || !table.links.has(zone.words[at]?.folded ?? '')) return
    at++
    if (table.articles.has(zone.words[at]?.folded ?? '')) at++
  }
  let end = walk.at
  for (let steps = 0; steps < 2 * LONGEST; steps++, at++) {
    const word = zone.words[at]
    const gap = gapBefore(zone, at)
    if (!word || !(isJoined(gap) || isComma(gap)) || maps.countries.startingAt(at) || maps.organizations.startingAt(at))
      break
    if (isForeign(table, zone, at))
      walk.phrase.role = walk.phrase.role === 'minister' ? 'foreign_minister' : walk.phrase.role
    if (table.isPortfolio(word.folded)) end = at + 1
    else if (!table.and.has(word.folded)) break
  }
  if (end === walk.at) return
  walk.at = end
  walk.linked = table.links.size === 0
  walk.phrase.to = walk.phrase.complementTo = end
}

/** "Minister of Foreign and European Affairs", «министр внешней торговли и иностранных дел», but not "foreign trade". */
export function isForeign(table: RoleTable, zone: Zone, at: number): boolean {
  return table.foreign.has(zone.words[at]?.folded ?? '') && table.affairs.has(zone.words[at + 1]?.folded ?? '')
}

function readSide(walk: Walk): void {
  const { phrase, zone, maps, table } = walk
  skipLinks(walk)
  const start = walk.at
  while (
    walk.at < start + 2 &&
    isOpen(walk) &&
    !maps.countries.startingAt(walk.at) &&
    !maps.organizations.startingAt(walk.at) &&
    table.isFiller(zone.words[walk.at]?.folded ?? '')
  )
    walk.at++
  if (!zone.words[walk.at] || !isOpen(walk) || !walk.linked) return
  const country = maps.countries.startingAt(walk.at)
  if (country && country.mark.kind !== 'adjective' && country.mark.kind !== 'demonym') {
    phrase.countries.push({ code: country.mark.code, to: country.to })
    walk.at = phrase.to = country.to
    return
  }
  const organization = maps.organizations.startingAt(walk.at)
  if (!organization) {
    if (walk.at === start && table.itself.has(zone.words[walk.at]?.folded ?? '')) phrase.to = walk.at + 1
    return
  }
  phrase.organization = organization.mark.code
  walk.at = phrase.to = skipEnding(zone, organization.to)
}

/** «генерални секретар НАТО-а», "direktor MMF-a": the case of an abbreviation stands behind a hyphen. */
function skipEnding(zone: Zone, at: number): number {
  return /^[-\u2010\u2011]$/u.test(gapBefore(zone, at)) && CASE_ENDING.test(zone.words[at]?.text ?? '') ? at + 1 : at
}

const CASE_ENDING = /^(?:[аеиу]|ом|ем|ов|[aeiu]|om|em|ov)$/u

/** «посол Сербии в Казахстане»: the state of residence belongs to the phrase, but the ambassador not to it. */
function readResidence(walk: Walk): void {
  const { phrase, zone, maps, table } = walk
  if (!isOpen(walk) || !table.residence.has(zone.words[walk.at]?.folded ?? '')) return
  const at = table.articles.has(zone.words[walk.at + 1]?.folded ?? '') ? walk.at + 2 : walk.at + 1
  const side = maps.countries.startingAt(at) ?? maps.organizations.startingAt(at)
  if (side) walk.at = phrase.to = side.to
}

/** «министрами иностранных дел России, Армении и Ирана». */
function readList(walk: Walk): void {
  const { phrase, zone, maps, table } = walk
  for (;;) {
    let at = walk.at
    const comma = isComma(gapBefore(zone, at))
    if (!comma && !isOpen(walk)) return
    if (table.and.has(zone.words[at]?.folded ?? '')) at++
    else if (!comma) return
    if (table.articles.has(zone.words[at]?.folded ?? '')) at++
    const country = maps.countries.startingAt(at)
    if (!country || country.mark.kind === 'adjective' || country.mark.kind === 'demonym') return
    phrase.countries.push({ code: country.mark.code, to: country.to })
    walk.at = phrase.to = country.to
  }
}
