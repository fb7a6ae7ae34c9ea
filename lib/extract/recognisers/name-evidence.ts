/** What stands around a run of capitalised words: the role before or behind it, the country it comes from, a verb. */
import { rankRole } from '../../vocab/roles'
import type { Word } from '../engine/reading'
import { JOIN } from '../engine/words'
import type { PeopleTable } from '../locales/people-table'
import type { Case } from '../locales/role-table'
import { type NamePart, namePartsIn } from './name-parts'
import type { NameRun } from './name-runs'
import { BETWEEN, FROM, HONORIFIC, nameSignsIn, VERB } from './name-signs'
import type { RolePhraseMark } from './roles'
import { gapBefore, isBlank, isComma, isPossessive, mapWords, type SideMaps, type WordMap } from './word-map'

export type Evidence = {
  run: NameRun
  /** What is known of each part of the run. */
  parts: NamePart[]
  /** The role the run stands beside, and the country that is its own in a list. */
  role: RolePhraseMark | null
  country: string | null
  organization: string | null
  cases: readonly Case[]
  /** «господин», "Sheikh". */
  honorific: boolean
  /** The subject or object of a verb that takes people. */
  verb: boolean
  /** The role comes from a list that this name continues; its country is not the role's. */
  listed: boolean
  /** Was shown to be somebody's name where it stands. */
  isFull: boolean
}

/** Roles of one zone by the words at their borders. */
export type RoleMaps = {
  words: WordMap<RolePhraseMark>
  before(mark: RolePhraseMark): RolePhraseMark | undefined
  after(mark: RolePhraseMark): RolePhraseMark | undefined
}

/** Indexes the roles of a zone by word and by neighbour. */
export function mapRoles(zone: NameRun['zone'], roles: readonly RolePhraseMark[]): RoleMaps {
  const here = roles.filter((mark) => mark.zone === zone).sort((a, b) => a.start - b.start)
  let at: Map<RolePhraseMark, number> | undefined
  const placeOf = (mark: RolePhraseMark) => {
    at ??= new Map(here.map((one, index) => [one, index]))
    return at.get(mark)
  }
  return {
    words: mapWords(zone, here),
    before: (mark) => here[(placeOf(mark) ?? 0) - 1],
    after: (mark) => here[(placeOf(mark) ?? here.length) + 1],
  }
}

const MOST_SKIPPED = 7

/** Evidence for every run of a zone, in order. Linear in the number of runs. */
export function weighRuns(
  table: PeopleTable,
  runs: readonly NameRun[],
  roles: RoleMaps,
  sides: SideMaps,
  used: Set<RolePhraseMark>,
): Evidence[] {
  const partOf = namePartsIn(table)
  const evidence = runs.map((run) => weigh(table, run, run.parts.map(partOf), roles, sides, used))
  for (let index = 0; index < runs.length; index++) {
    spreadList(table, evidence, index)
    inheritRole(evidence, index)
  }
  return evidence
}

function weigh(
  table: PeopleTable,
  run: NameRun,
  parts: NamePart[],
  roles: RoleMaps,
  sides: SideMaps,
  used: Set<RolePhraseMark>,
): Evidence {
  const { zone } = run
  const signsOf = nameSignsIn(table)
  const hasSign = (word: number, sign: number) =>
    zone.words[word] !== undefined && (signsOf(zone.words[word] as Word) & sign) !== 0
  const isVerb = (word: number) => zone.words[word]?.upper === false && hasSign(word, VERB)
  let at = run.from
  let honorific = false
  // "Secretary General Sinirlioğlu": a role that ends right here is no honorific
  while (
    run.from - at < MOST_SKIPPED &&
    hasSign(at - 1, HONORIFIC) &&
    !roles.words.endingAt(at - 1) &&
    /^(?:\.?[ \u00A0]|-)$/u.test(gapBefore(zone, at))
  ) {
    honorific = true
    at--
  }
  const found: Evidence = {
    run,
    parts,
    role: null,
    country: null,
    organization: null,
    cases: [],
    honorific,
    // «… телефон арқылы сөйлесті»: where the verb comes last, how it was done may stand before it
    verb:
      isVerb(run.to) || isVerb(run.to + 1) || (table.suffixing === true && isVerb(run.to + 2)) || isVerb(run.from - 1),
    listed: false,
    isFull: false,
  }
  const gap = gapBefore(zone, at)
  const before = roleBefore(zone, roles, at, (word) => hasSign(word, BETWEEN))
  if (
    before &&
    (isBlank(gap) || (run.parts.length > 1 && opensNames(before, gap))) &&
    (!table.suffixing || isBare(before))
  ) {
    found.role = before
    found.cases = before.cases
  }
  if (!found.role) found.role = roleBehind(table, zone, run, roles)
  if (found.role) {
    used.add(found.role)
    found.role = higherOfPair(table, zone, roles, found.role, used)
  }
  // "Kazakhstan's Mukhtar Tileuberdi"
  if (!found.role && isPossessive(zone, at - 1) && isBlank(gap)) {
    found.country = sides.countries.endingAt(at - 2)?.mark.code ?? null
    found.organization = sides.organizations.endingAt(at - 2)?.mark.code ?? null
  }
  // «послы Армении Галстян, Вьетнама Фам Хай»: the role of the list goes on
  // «Италии – Пьерджорджо Черубини, Омана – …»
  if (!found.role && !found.country && run.parts.length > 1 && (isBlank(gap) || /^\s[-–—]\s$/u.test(gap))) {
    const side = sides.countries.endingAt(at - 1)
    if (side?.mark.kind === 'name' && continuesList(table, zone, side.from)) found.country = side.mark.code
  }
  // «Олжас Бектенов из Казахстана», "Narendra Modi of India"
  if (hasSign(run.to, FROM) && isBlank(gapBefore(zone, run.to))) {
    const next = /^the$/.test(zone.words[run.to + 1]?.folded ?? '') ? run.to + 2 : run.to + 1
    const country = sides.countries.startingAt(next)?.mark
    if (country && country.kind === 'name') found.country = country.code
    else found.organization ??= sides.organizations.startingAt(next)?.mark.code ?? null
  }
  return found
}

/** A title with an ending of its own («Президентімен») names somebody else than the word behind it. */
function isBare(role: RolePhraseMark): boolean {
  return role.cases.length === 0 || role.cases.includes('nom')
}

/** "The president, Nana Akufo-Addo"; «с главами МИД Мали, Буркина-Фасо и Нигера — Абдулаем Диопом, …». */
function opensNames(role: RolePhraseMark, gap: string): boolean {
  if (role.plural || role.siblings.length > 1) return /^(?: [-–—]|:|,) $/u.test(gap)
  return isComma(gap)
}

/** The role that ends before word `at`, over the genitives of its office («директор департамента торговой политики»). */
function roleBefore(
  zone: NameRun['zone'],
  roles: RoleMaps,
  at: number,
  isBetween: (word: number) => boolean,
): RolePhraseMark | undefined {
  for (let index = at - 1; index >= at - 1 - MOST_SKIPPED && index >= 0; index--) {
    const mark = roles.words.endingAt(index)?.mark
    if (mark) return mark
    const word = zone.words[index]
    if (!word || word.upper || !isBetween(index) || !isBlank(gapBefore(zone, index + 1))) return undefined
    if (!isBlank(gapBefore(zone, index))) return undefined
  }
  return undefined
}

/** "vice president and prime minister": the higher of two roles joined by "and". */
function higherOfPair(
  table: PeopleTable,
  zone: NameRun['zone'],
  roles: RoleMaps,
  mark: RolePhraseMark,
  used: Set<RolePhraseMark>,
): RolePhraseMark {
  if (mark.plural || mark.kind === 'counterpart') return mark
  // "the foreign minister, Ambassador Tuggar": what he is by rank, not by office
  const office = roles.before(mark)
  if (mark.role === 'ambassador' && !mark.country && office && !office.plural && between(zone, mark, office) === ',') {
    used.add(office)
    return { ...office, cases: mark.cases }
  }
  const others = [roles.before(mark), roles.after(mark)].filter(
    (other): other is RolePhraseMark =>
      other !== undefined &&
      !other.plural &&
      other.kind !== 'counterpart' &&
      (table.and.has(between(zone, mark, other)) ||
        (isDoubleOffice(mark, other) && /^[-–—,]$/u.test(between(zone, mark, other))) ||
        isLedTwice(zone, mark, other)),
  )
  const best = others.reduce((top, other) => (weighOffice(other, top) ? other : top), mark)
  for (const other of others) used.add(other)
  return best === mark ? mark : { ...best, country: best.country ?? mark.country, cases: mark.cases }
}

/** A deputy prime minister who is foreign minister meets as foreign minister; else the higher office counts. */
function weighOffice(other: RolePhraseMark, top: RolePhraseMark): boolean {
  if (isDoubleOffice(other, top)) return other.role === 'foreign_minister'
  return rankRole(other.role) < rankRole(top.role)
}

/** «вице-премьер – министр иностранных дел». */
function isDoubleOffice(a: RolePhraseMark, b: RolePhraseMark): boolean {
  const [x, y] = [a.role, b.role]
  return (x === 'deputy_head' && y === 'foreign_minister') || (x === 'foreign_minister' && y === 'deputy_head')
}

/** «председателем кабинета министров – руководителем администрации президента»: a dash between two titles in one case. */
function isLedTwice(zone: NameRun['zone'], a: RolePhraseMark, b: RolePhraseMark): boolean {
  return (
    /^[-–—]$/u.test(between(zone, a, b)) &&
    (a.country === null) !== (b.country === null) &&
    a.cases.some((one) => b.cases.includes(one))
  )
}

function between(zone: NameRun['zone'], a: RolePhraseMark, b: RolePhraseMark): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return zone.text.slice(first.end, second.start).trim().replace(/ the$/u, '').toLowerCase()
}

function continuesList(table: PeopleTable, zone: NameRun['zone'], at: number): boolean {
  const article = zone.words[at - 1]?.folded === 'the' ? at - 1 : at
  return isComma(gapBefore(zone, article)) || table.and.has(zone.words[article - 1]?.folded ?? '')
}

/** "Narendra Modi, the prime minister of India", «Гурбангулы Бердымухамедов, председатель Халк Маслахаты». */
function roleBehind(table: PeopleTable, zone: NameRun['zone'], run: NameRun, roles: RoleMaps): RolePhraseMark | null {
  if (zone.words[run.to]?.join === JOIN.blank) return null
  const gap = gapBefore(zone, run.to)
  if (gap === '.' || gap === '. ' || !/^(?:,[ \u00A0]?|[ \u00A0]?\(|[ \u00A0][–—-][ \u00A0])$/u.test(gap)) return null
  const dashed = /[–—-]/u.test(gap)
  for (let at = run.to; at <= run.to + 1; at++) {
    // «КазТАГ - Председатель …»: what begins with a capital behind a dash begins the report
    if (dashed && zone.words[at]?.upper) return null
    const mark = roles.words.startingAt(at)?.mark
    // «Си Цзиньпинмен, Қытай премьері Ли Цянмен»: where a role stands before its name, it is the next one's
    if (mark && table.suffixing && opensNext(zone, mark)) return null
    if (mark) return mark.plural || mark.kind === 'counterpart' ? null : mark
    if (!/^(?:the|a|an|now|его|ее|сада|sada)$/.test(zone.words[at]?.folded ?? '')) return null
  }
  return null
}

function opensNext(zone: NameRun['zone'], mark: RolePhraseMark): boolean {
  return /^\s\p{Lu}/u.test(zone.text.slice(mark.end, mark.end + 2))
}

/** Names in a row behind one role: «президенты Азербайджана и Кыргызстана Ильхам Алиев и Садыр Жапаров». */
function spreadList(table: PeopleTable, evidence: Evidence[], first: number): void {
  const head = evidence[first]
  const role = head?.role
  if (!head || !role || role.start > (head.run.zone.words[head.run.from]?.start ?? 0)) return
  if (!role.plural && role.siblings.length < 2) return
  const row = [head]
  for (let index = first + 1; index < evidence.length; index++) {
    const next = evidence[index] as Evidence
    const last = row.at(-1) as Evidence
    if (next.role || !isListGap(table, last.run, next.run)) break
    row.push(next)
  }
  const paired = role.siblings.length === row.length
  row.forEach((item, index) => {
    item.role = role
    item.cases = role.cases
    item.country =
      item.country ??
      (paired ? (role.siblings[index] ?? null) : role.siblings.length === 1 ? (role.siblings[0] ?? null) : null)
  })
}

/** «послы Армении Галстян, Вьетнама Фам Хай»: a country and a name take the plural role of the name before. */
function inheritRole(evidence: Evidence[], index: number): void {
  const item = evidence[index] as Evidence
  const before = evidence[index - 1]
  if (item.role || !item.country || !before?.role || !(before.role.plural || before.listed)) return
  if (/[.!?;\n]/u.test(textBetween(before.run, item.run))) return
  item.role = before.role
  item.cases = before.cases
  item.listed = true
}

function textBetween(before: NameRun, after: NameRun): string {
  const { zone } = after
  return zone.text.slice(zone.words[before.to - 1]?.end, zone.words[after.from]?.start)
}

function isListGap(table: PeopleTable, before: NameRun, after: NameRun): boolean {
  const { zone } = after
  if (after.from === before.to) return isComma(gapBefore(zone, after.from))
  if (after.from !== before.to + 1) return false
  return table.and.has(zone.words[before.to]?.folded ?? '') && isBlank(gapBefore(zone, after.from))
}
