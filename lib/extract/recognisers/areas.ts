/** Finds what sides talk about cooperating in: words of an area, in a sentence that tells of cooperating or talking. */
import type { AreaCode } from '../../vocab/areas'
import { AREA_CODES } from '../../vocab/areas'
import { addAll } from '../engine/add-all'
import { compileLexicon, type Entry, type Hit } from '../engine/lexicon'
import type { AreaMark, Reading, Word, Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { AreaLocale } from '../locales/area-table'
import { listPhrases } from '../locales/word-lists'
import { compileClauses } from './area-clauses'
import { findForeignCompanies } from './foreign-companies'
import { findJointWork } from './joint-work'
import { compileStems, type StemTest, sentenceHas } from './scope'

type Value = { kind: 'area'; code: AreaCode; sure: boolean; thing?: true } | { kind: 'block' } | { kind: 'title' }
type AreaHit = Hit<Value> & { blocked: boolean }

/** How many different areas in one sentence make it a list of subjects, with or without a verb of talking. */
const LIST_SIZE = 3
/** How many make it one that needs no other sign of talking. */
const LONG_LIST = 4
/** Countries and organizations that a document must name before it can report an encounter of two sides. */
const SIDES = 2

/**
 * Compiles a locale's words about areas once; the recogniser then adds `reading.marks.areas`. It reads the country and
 * organization marks, so it runs after their recognisers. Time is linear in the length of the text.
 */
export function buildAreaRecogniser(locale: AreaLocale): (reading: Reading) => void {
  const { scope, clauses } = locale
  const lexicon = compileLexicon(listEntries(locale))
  const cues = compileStems([...scope.cues, ...scope.talks])
  const talks = compileStems(scope.talks)
  const partners = compileStems(scope.partners)
  const encounters = compileStems(scope.encounters)
  const strangers = compileStems(scope.strangers)
  const joiners = new Set(scope.joiners.map(fold))
  const titlesAfter = new Set(scope.titlesAfter.map(fold))
  const headsLast = scope.headsLast === true
  const joint = findJointWork(scope.organizationLeads, headsLast)
  const readClauses = compileClauses(clauses)
  const weak = compileStems(clauses.weak)
  const companies = findForeignCompanies(scope.companies.flatMap(locale.inflect), headsLast)

  return (reading) => {
    if (!reportsEncounter(reading, encounters, scope.home)) return
    for (const zone of reading.zones) {
      const hits = lexicon.scan(zone).map((hit) => ({ ...hit, blocked: false }))
      blockPortfolios(zone, hits, joiners, titlesAfter, headsLast)
      const named = insideOrganization(reading, zone)
      const told = readClauses(zone)
      let next = 0
      for (const sentence of zone.sentences) {
        const inside: AreaHit[] = []
        for (; next < hits.length && (hits[next] as AreaHit).from < sentence.to; next++)
          inside.push(hits[next] as AreaHit)
        const strange = sentenceHas(zone.words, sentence, strangers)
        if (inside.length === 0) continue
        const listed = countAreas(inside)
        const isTalk = !strange && (listed >= LONG_LIST || sentenceHas(zone.words, sentence, talks))
        const isTold = isTalk || (!strange && (listed >= LIST_SIZE || sentenceHas(zone.words, sentence, cues)))
        const sides = sentenceHas(zone.words, sentence, partners)
        const profile = told.isProfile(sentence)
        for (const [index, hit] of inside.entries()) {
          if (named(hit) || told.isLeftOut(sentence, hit.start)) continue
          if (isBuilding(zone, hit, inside[headsLast ? index - 1 : index + 1])) continue
          if (weak(zone.words[hit.from] as Word) && givesWay(zone, hit, [inside[index - 1], inside[index + 1]]))
            continue
          const by = isTold && !isNamePart(zone, hit) ? (isTalk ? 'talk' : 'word') : null
          reading.marks.areas.push(...toMarks(zone, hit, by, { sides, profile }))
        }
      }
      addAll(reading.marks.areas, companies(reading, zone))
      addAll(reading.marks.areas, joint(reading, zone))
    }
  }
}

/** Words between the building and what is built. */
const BUILT = 3

/** «строительство газопровода», "construction of a wind farm": the subject is what is built. */
function isBuilding(zone: Zone, hit: AreaHit, built: AreaHit | undefined): boolean {
  const isPlain = hit.values.every((value) => value.kind === 'area' && value.code === 'infrastructure' && !value.sure)
  if (!isPlain || !built || built.blocked) return false
  const [first, second] = hit.from < built.from ? [hit, built] : [built, hit]
  if (second.from - first.to > BUILT) return false
  const between = zone.text.slice(first.end, second.start)
  return (
    !/[,;:()]| (?:and|or|и|или|және|мен|пен|бен) /u.test(between) && built.values.some((value) => value.kind === 'area')
  )
}

/** "Cocoa processing", «подготовка военных»: of a weak word and the area beside it in one phrase, the latter counts. */
function givesWay(zone: Zone, hit: AreaHit, [before, after]: readonly (AreaHit | undefined)[]): boolean {
  if (hit.to - hit.from > 1 || hit.values.some((value) => value.kind !== 'area' || value.sure)) return false
  const codes = new Set(hit.values.flatMap((value) => (value.kind === 'area' ? [value.code] : [])))
  const isOther = (other: AreaHit | undefined) =>
    other !== undefined &&
    !other.blocked &&
    other.values.some((value) => value.kind === 'area' && !codes.has(value.code))
  if (before && isOther(before) && hit.from === before.to && zone.text.slice(before.end, hit.start) === ' ') return true
  if (!after || !isOther(after) || after.from - hit.to > BUILT) return false
  return !/[,;:()]| (?:and|or|и|или|және|мен|пен|бен|i|ili) /u.test(zone.text.slice(hit.end, after.start))
}

function listEntries({ terms, things, scope, inflect }: AreaLocale): Entry<Value>[] {
  const entries: Entry<Value>[] = []
  for (const code of AREA_CODES)
    for (const term of terms[code]) {
      const phrase = typeof term === 'string' ? term : term.sure
      const value: Value = { kind: 'area', code, sure: typeof term !== 'string' }
      for (const form of inflect(phrase)) entries.push(toEntry(form, value))
    }
  for (const code of AREA_CODES)
    for (const phrase of listPhrases(things[code]))
      for (const form of inflect(phrase)) entries.push(toEntry(form, { kind: 'area', code, sure: false, thing: true }))
  const block: Value = { kind: 'block' }
  for (const phrase of scope.blocks) for (const form of inflect(phrase)) entries.push(toEntry(form, block))
  const title: Value = { kind: 'title' }
  for (const form of scope.titlesBefore) entries.push({ form, value: title })
  return entries
}

/** Short abbreviations («ИИ», "IT", «СНВ») are words only in capitals. */
function toEntry(form: string, value: Value): Entry<Value> {
  return /^\p{Lu}{2,4}$/u.test(form) ? { form, value, cased: 'caps' } : { form, value }
}

function reportsEncounter(reading: Reading, encounters: StemTest, home: string | undefined): boolean {
  const sides = new Set([
    ...(home ? [home] : []),
    ...reading.marks.countries.map((mark) => mark.code),
    ...reading.marks.organizations.map((mark) => mark.code),
  ])
  return sides.size >= SIDES && reading.zones.some((zone) => zone.words.some(encounters))
}

/** «министр энергетики и торговли», "energy and trade ministers": an office, not a subject. */
function blockPortfolios(
  zone: Zone,
  hits: AreaHit[],
  joiners: Set<string>,
  titlesAfter: Set<string>,
  headsLast: boolean,
): void {
  hits.forEach((hit, index) => {
    if (hit.values.some((value) => value.kind === 'title')) {
      for (let reach = hit.to, other = index + 1; other < hits.length; other++) {
        const area = hits[other] as AreaHit
        if (!isJoined(zone, reach, area.from, joiners)) break
        area.blocked = true
        reach = area.to
      }
      return
    }
    const title = headsLast ? findTitle(zone, hit.to, joiners) : hit.to
    if (!titlesAfter.has(zone.words[title]?.folded ?? '') || !isJoined(zone, hit.to, title, joiners)) return
    for (let other = index; other >= 0; other--) {
      const area = hits[other] as AreaHit
      const following = hits[other + 1]
      if (other < index && following && !isJoined(zone, area.to, following.from, joiners)) break
      area.blocked = true
    }
  })
}

/** Words of a portfolio that are no areas («сауда және интеграция министрі»), and how many of them may stand in a row. */
const PORTFOLIO = 6

function findTitle(zone: Zone, from: number, joiners: Set<string>): number {
  let title = from
  while (title < from + PORTFOLIO && joiners.has(zone.words[title]?.folded ?? '')) title++
  return title
}

/** Whether only joining words stand between two places, and no sign that ends a phrase. */
function isJoined(zone: Zone, from: number, to: number, joiners: Set<string>): boolean {
  for (let index = from; index < to; index++) if (!joiners.has(zone.words[index]?.folded ?? '')) return false
  const before = zone.words[from - 1]
  const after = zone.words[to]
  return (
    before !== undefined && after !== undefined && !/[.;:()!?\n«"“]/u.test(zone.text.slice(before.end, after.start))
  )
}

/** Words of an organization's name («Евразийский экономический союз») are not what sides talk about. */
function insideOrganization(reading: Reading, zone: Zone): (hit: AreaHit) => boolean {
  const words = new Set<number>()
  let index = 0
  const marks = reading.marks.organizations.filter((mark) => mark.zone === zone).sort((a, b) => a.start - b.start)
  for (const mark of marks)
    for (; index < zone.words.length && (zone.words[index] as Word).start < mark.end; index++)
      if ((zone.words[index] as Word).start >= mark.start) words.add((zone.words[index] as Word).start)
  return (hit) => words.has(hit.start)
}

/** A capitalised word beside another one inside a sentence belongs to a name ("Port Louis", "Indus Waters Treaty"). */
function isNamePart(zone: Zone, hit: AreaHit): boolean {
  const first = zone.words[hit.from]
  const last = zone.words[hit.to - 1]
  if (!first?.upper || !last) return false
  const before = zone.words[hit.from - 1]
  const after = zone.words[hit.to]
  if (after?.upper && zone.text.slice(last.end, after.start) === ' ') return true
  return before?.upper === true && zone.text.slice(before.end, first.start) === ' '
}

function countAreas(hits: AreaHit[]): number {
  const codes = new Set<AreaCode>()
  for (const hit of hits)
    if (!hit.blocked) for (const value of hit.values) if (value.kind === 'area') codes.add(value.code)
  return codes.size
}

function toMarks(
  zone: Zone,
  hit: AreaHit,
  told: 'talk' | 'word' | null,
  around: Pick<AreaMark, 'sides' | 'profile'>,
): AreaMark[] {
  if (hit.blocked || hit.values.some((value) => value.kind === 'block')) return []
  const marks = new Map<AreaCode, AreaMark>()
  for (const value of hit.values)
    if (value.kind === 'area' && (value.sure || (value.thing ? told === 'talk' : told))) {
      const { code } = value
      const by = value.sure ? 'itself' : (told ?? 'word')
      marks.set(code, { zone, start: hit.start, end: hit.end, rule: `area.${code}`, code, by, ...around })
    }
  return [...marks.values()]
}
