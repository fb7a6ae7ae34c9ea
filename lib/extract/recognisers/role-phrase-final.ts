/**
 * Reads a role in a language that puts the head last: whose it is, what it leads and its portfolio all stand before it
 * («Сербия Республикасының Сыртқы істер министрінің орынбасары»).
 */
import type { RoleCode } from '../../vocab/roles'
import type { Hit, Lexicon } from '../engine/lexicon'
import type { Zone } from '../engine/reading'
import type { Complement, HeadFinal, RoleHead, RoleTable } from '../locales/role-table'
import { LED_BY_GOVERNMENT } from './leaders'
import { isForeign, openPhrase, type Phrase } from './role-phrase'
import { gapBefore, isComma, isJoined, type SideMaps } from './word-map'

export type FinalGrammar = { table: RoleTable; final: HeadFinal; complements: Lexicon<Complement> }

/** A cursor that moves leftwards from the head. */
type Walk = FinalGrammar & {
  zone: Zone
  maps: SideMaps
  phrase: Phrase
  /** The role read just before, which this one may belong to («Премьер-министрінің …»). */
  before: Phrase | null
  at: number
}

const LONGEST_LEFT = 16
const LONGEST_COMPLEMENT = 4
const LONGEST_TOPIC = 10

/** The rank of a deputy by the one whom he stands in for. */
const DEPUTIES: Partial<Record<RoleCode, RoleCode>> = {
  head_of_state: 'deputy_head',
  head_of_government: 'deputy_head',
  foreign_minister: 'deputy_minister',
  minister: 'deputy_minister',
  speaker: 'legislator',
  regional: 'regional',
}

/** The phrase of a head, and whether it took up the role read just `before`. */
export function readHeadFinal(
  grammar: FinalGrammar,
  zone: Zone,
  maps: SideMaps,
  hit: Hit<RoleHead>,
  before: Phrase | null,
): { phrase: Phrase; absorbs: boolean } {
  const head = hit.values[0] as RoleHead
  const phrase = openPhrase(hit, head)
  if (phrase.cases.includes('gen') && grammar.final.acting.has(zone.words[hit.to]?.folded ?? '')) {
    phrase.to = Math.min(hit.to + 2, zone.words.length)
    phrase.complementTo = phrase.to
    phrase.cases = ['nom']
  }
  const absorbs = readLeft({ ...grammar, zone, maps, phrase, before, at: hit.from - 1 })
  // «Қазақстан басшысы», «ҚХР Төрағасы»
  const [owner] = phrase.countries
  if (head.kind === 'open' && phrase.role === null && owner)
    phrase.role = LED_BY_GOVERNMENT.has(owner.code) ? 'head_of_government' : 'head_of_state'
  return { phrase, absorbs }
}

function readLeft(walk: Walk): boolean {
  const { table, final, zone, phrase } = walk
  let leads = false
  let isRegion = phrase.role === 'regional'
  for (let steps = 0; walk.at >= 0 && steps < LONGEST_LEFT; steps++) {
    const gap = gapBefore(zone, walk.at + 1)
    if (!isJoined(gap) && !(phrase.listed && isComma(gap))) return false
    if (belongsTo(walk, leads)) return absorb(walk)
    const word = zone.words[walk.at]?.folded ?? ''
    if (table.former.has(word)) {
      phrase.former = true
      phrase.from = walk.at
      return false
    }
    const side = sideEndingAt(walk, walk.at)
    if (side && final.resident.test(word)) {
      move(walk, side.from)
      continue
    }
    if (side) return takeSide(walk, side, word)
    const complement = complementEndingAt(walk)
    if (complement) {
      if (!leads) lead(phrase, complement.value)
      leads = true
      isRegion ||= complement.value.head === 'regional'
      move(walk, complement.from)
      continue
    }
    if (final.ours.has(word)) {
      phrase.countries.push({ code: final.home, to: phrase.to })
      phrase.from = walk.at
      return false
    }
    if (final.topics.has(word) && !phrase.head.portfolio) return readTopic(walk)
    const portfolio = phrase.head.portfolio === true && table.isPortfolio(word)
    // «Ресей Федерациясы Новгород облысының губернаторы»
    const isName = isRegion && zone.words[walk.at]?.upper === true
    if (!portfolio && !isName && !table.before.has(word)) return false
    if (portfolio && phrase.role === 'minister' && isForeign(table, zone, walk.at)) phrase.role = 'foreign_minister'
    phrase.listed ||= portfolio
    // «… және»: a word that joins belongs to the portfolio only where more of it stands before
    if (table.and.has(word)) walk.at--
    else move(walk, walk.at)
  }
  return false
}

function move(walk: Walk, from: number): void {
  walk.phrase.from = from
  walk.at = from - 1
}

/** «Үкімет Төрағасы», «Мәжіліс Төрағасының орынбасары», «компания президенті». */
function lead(phrase: Phrase, complement: Complement): void {
  const { head } = phrase
  if (head.kind === 'deputy') phrase.role = complement.deputy
  else if (head.kind === 'open' || head.leadsOrganization) phrase.role = complement.head
}

/**
 * The role before ends right here and owns this one: in the genitive, through a body («Президенті Әкімшілігінің»), or bare
 * («Премьер-Министр орынбасары»).
 */
function belongsTo({ before, phrase, at }: Walk, leads: boolean): boolean {
  if (before?.to !== at + 1) return false
  const isBare =
    before.cases.includes('nom') && ((leads && phrase.role === 'official') || phrase.head.kind === 'deputy')
  return (phrase.head.own === true && before.cases.includes('gen')) || isBare
}

function absorb({ before, phrase }: Walk): boolean {
  if (!before) return false
  phrase.from = before.from
  phrase.countries = before.countries.map(({ code }) => ({ code, to: phrase.to }))
  phrase.organization = before.organization
  phrase.former ||= before.former
  if (phrase.role === null)
    phrase.role = (phrase.head.kind === 'deputy' && DEPUTIES[before.role ?? before.head.role]) || 'official'
  return true
}

/** The longest complement that ends with word `at`. */
function complementEndingAt({ complements, zone, at }: Walk): { value: Complement; from: number } | undefined {
  for (let from = Math.max(0, at - LONGEST_COMPLEMENT + 1); from <= at; from++) {
    const hit = complements.at(zone, from)
    if (hit?.to === at + 1) return { value: hit.values[0] as Complement, from }
  }
  return undefined
}

function sideEndingAt({ maps }: Walk, at: number) {
  return maps.countries.endingAt(at) ?? maps.organizations.endingAt(at)
}

type Side = NonNullable<ReturnType<typeof sideEndingAt>>

/** «Сербия Республикасының», «серб», «Қазақстан мен Сербия»; a country in any other case belongs to the verb. */
function takeSide(walk: Walk, side: Side, word: string): false {
  const { final, zone, phrase } = walk
  const { mark } = side
  const isOfPeople = 'kind' in mark && (mark.kind === 'adjective' || mark.kind === 'demonym')
  if (!(phrase.head.own || isOfPeople) || !final.isOwner(word)) return false
  // «қазақ-серб» belongs to both sides, so to neither
  if (gapBefore(zone, side.from).trim() === '-') return false
  phrase.from = side.from
  if (!('kind' in mark)) {
    phrase.organization = mark.code
    return false
  }
  phrase.countries.push({ code: mark.code, to: phrase.to })
  if (walk.table.former.has(zone.words[side.from - 1]?.folded ?? '')) phrase.former = true
  if (phrase.head.plural) readListLeft(walk, side.from)
  return false
}

/** «Қырғызстан, Тәжікстан және Өзбекстан президенттері»: more countries before the one next to the head. */
function readListLeft({ table, maps, zone, phrase }: Walk, from: number): void {
  let at = from - 1
  for (;;) {
    const joined = isJoined(gapBefore(zone, at + 1)) && table.and.has(zone.words[at]?.folded ?? '')
    if (!joined && !isComma(gapBefore(zone, at + 1))) return
    const country = maps.countries.endingAt(joined ? at - 1 : at)
    if (!country) return
    phrase.countries.unshift({ code: country.mark.code, to: country.to })
    phrase.from = country.from
    at = country.from - 1
  }
}

/** «АҚШ Мемлекеттік хатшысының Орталық Азия істері жөніндегі көмекшісі»: whose it is stands before what it is about. */
function readTopic(walk: Walk): boolean {
  const { zone, final } = walk
  for (let steps = 0; steps < LONGEST_TOPIC && walk.at > 0; steps++) {
    if (!isJoined(gapBefore(zone, walk.at))) return false
    walk.at--
    if (belongsTo(walk, false)) return absorb(walk)
    const side = sideEndingAt(walk, walk.at)
    const word = zone.words[walk.at]?.folded ?? ''
    if (side && final.isGenitive(word)) return takeSide(walk, side, word)
  }
  return false
}
