/** Finds documents that sides sign, initial or plan: the noun, the words of its name, its title, and what is done with it. */
import type { AgreementStatus } from '../../vocab/meeting-kinds'
import { compileLexicon, type Entry, type Hit, type Lexicon } from '../engine/lexicon'
import { type AgreementMark, type Reading, type Sentence, sentenceAt, type Word, type Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { AgreementLocale } from '../locales/agreement-table'
import { compileStems, type StemTest, sentenceHas } from './scope'
import { findTitleBefore } from './title-before'
import { mapWords } from './word-map'

type Kind = 'document' | 'named' | 'paper' | 'block'
type Rules = {
  documents: Lexicon<Kind>
  references: Lexicon<true>
  adjectives: ReadonlySet<string>
  leads: ReadonlySet<string>
  stops: ReadonlySet<string>
  verbs: readonly { status: AgreementStatus; test: StemTest; whole: ReadonlySet<string> }[]
  definites: ReadonlySet<string>
  articles: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  expansions: Lexicon<true>
  /** Auxiliaries that put off what a participle beside them tells. */
  future: ReadonlySet<string>
  talks: StemTest
  strange: StemTest
  titleBefore: boolean
  isNaming: (folded: string) => boolean
}

const LONGEST_TITLE = 16
/** In languages whose titles stand before the document. */
const GENITIVE = /[нтд][ыі]ң$/u
const KINDS: readonly Kind[] = ['block', 'named', 'document', 'paper']

/** Compiles a locale's words about documents once; the recogniser then adds `reading.marks.agreements`. Linear in the text. */
export function buildAgreementRecogniser(locale: AgreementLocale): (reading: Reading) => void {
  const rules = compileRules(locale)
  return (reading) => {
    for (const zone of reading.zones) {
      if (zone.in === 'title') continue
      const hits = rules.documents.scan(zone)
      if (hits.length === 0) continue
      const referred = new Set(rules.references.scan(zone).map((hit) => (rules.titleBefore ? hit.from : hit.to)))
      const starts = new Set(hits.map((hit) => hit.from))
      const placeOf = rules.titleBefore ? placeBefore(reading, zone, hits, rules) : undefined
      let next = 0
      for (const sentence of zone.sentences) {
        if ((hits[next]?.from ?? Number.POSITIVE_INFINITY) >= sentence.to) continue
        const strange = sentenceHas(zone.words, sentence, rules.strange)
        let read = 0
        for (; next < hits.length && (hits[next] as Hit<Kind>).from < sentence.to; next++) {
          const hit = hits[next] as Hit<Kind>
          // a document inside the title of another one («техзадание для соглашения») is not told of for itself
          if (strange || hit.from < read) continue
          const place = placeOf ? placeOf(sentence, hit) : placeDocument(zone, sentence, hit, starts, rules)
          if (!place) continue
          const mark = readDocument(zone, sentence, hit, place, referred, rules)
          if (!mark) continue
          reading.marks.agreements.push(mark)
          read = place.to
        }
      }
    }
  }
}

function compileRules(locale: AgreementLocale): Rules {
  const list = (phrases: readonly string[], value: Kind): Entry<Kind>[] =>
    phrases.flatMap((phrase) => locale.inflect(phrase).map((form) => ({ form, value })))
  const verb = (status: AgreementStatus, stems: readonly string[]) => ({
    status,
    test: compileStems(stems.filter((stem) => !stem.endsWith('.')).map(fold)),
    whole: new Set(stems.filter((stem) => stem.endsWith('.')).map((stem) => fold(stem.slice(0, -1)))),
  })
  return {
    documents: compileLexicon([
      ...list(locale.blocks, 'block'),
      ...list(locale.named, 'named'),
      ...list(locale.documents, 'document'),
      ...list(locale.papers, 'paper'),
    ]),
    references: compileLexicon(locale.references.map((form) => ({ form, value: true as const }))),
    adjectives: new Set(
      locale.adjectives.flatMap((word) => locale.inflect(word)).flatMap((form) => fold(form).split('-')),
    ),
    leads: new Set(locale.titleLeads),
    stops: new Set(locale.titleStops),
    verbs: [verb('initialled', locale.initialled), verb('planned', locale.planned), verb('signed', locale.signed)],
    definites: new Set(locale.definites),
    articles: new Set(locale.articles),
    conjunctions: new Set(locale.conjunctions),
    expansions: compileLexicon(locale.expansions.map((form) => ({ form, value: true as const }))),
    future: new Set(locale.future ?? []),
    talks: compileStems(locale.talks.map(fold)),
    strange: compileStems(locale.strangers),
    titleBefore: locale.titleBefore === true,
    isNaming: locale.isNaming ?? (() => true),
  }
}

/** The words of a document's name: what stands before the noun, the noun, and its title. */
type Place = { from: number; to: number }

function placeDocument(
  zone: Zone,
  sentence: Sentence,
  hit: Hit<Kind>,
  starts: ReadonlySet<number>,
  rules: Rules,
): Place {
  return { from: extendBefore(zone, sentence, hit.from, rules), to: extendTitle(zone, sentence, hit.to, starts, rules) }
}

/** Places documents whose titles stand before them; one that stands inside the title of a later one has no place. */
function placeBefore(reading: Reading, zone: Zone, hits: readonly Hit<Kind>[], rules: Rules) {
  const ends = new Set(hits.map((hit) => hit.to))
  const people = mapWords(zone, reading.marks.people)
  const owners = new Map(
    hits.filter((hit) => GENITIVE.test((zone.words[hit.to - 1] as Word).folded)).map((hit) => [hit.to, hit]),
  )
  const inside = new Set<number>()
  const place = (sentence: Sentence, hit: Hit<Kind>): Place => {
    const noun = extendBefore(zone, sentence, hit.from, rules)
    // «келісімнің техникалық тапсырмасы»: a document of a document has its title
    const owner = owners.get(noun)
    if (owner && owner.from > sentence.from) return { from: place(sentence, owner).from, to: hit.to }
    return { from: findTitleBefore(zone, sentence, noun, rules, ends, (word) => people.covers(word)), to: hit.to }
  }
  hits.forEach((hit, index) => {
    const sentence = sentenceAt(zone, hit.start)
    if (!sentence) return
    const { from } = place(sentence, hit)
    for (let other = index - 1; other >= 0 && (hits[other] as Hit<Kind>).from >= from; other--)
      inside.add((hits[other] as Hit<Kind>).from)
  })
  return (sentence: Sentence, hit: Hit<Kind>) => (inside.has(hit.from) ? undefined : place(sentence, hit))
}

function readDocument(
  zone: Zone,
  sentence: Sentence,
  hit: Hit<Kind>,
  { from, to }: Place,
  referred: ReadonlySet<number>,
  rules: Rules,
): AgreementMark | undefined {
  const kind = KINDS.find((value) => hit.values.includes(value)) as Kind
  if (kind === 'block' || referred.has(rules.titleBefore ? hit.to : from) || referred.has(hit.from)) return undefined
  const status = findStatus(zone, sentence, from, hit.to, rules)
  if (kind !== 'named' && status === undefined) return undefined
  // "the agreement", "18 agreements, among them": said of documents that are named elsewhere
  const bare = to === hit.to && from === hit.from && kind !== 'named'
  if (bare && (rules.definites.has(zone.words[from - 1]?.folded ?? '') || rules.expansions.at(zone, hit.to)))
    return undefined
  const start = (zone.words[from] as Word).start
  const end = (zone.words[to - 1] as Word).end
  const title = zone.text.slice(start, end)
  const untold = sentenceHas(zone.words, sentence, rules.talks) ? 'planned' : 'signed'
  return { zone, start, end, rule: `agreement.${kind}`, title, status: status ?? untold }
}

/** Takes in the adjectives and numbers that stand right before a document («десять», «Худжандская», "framework"). */
function extendBefore(zone: Zone, sentence: Sentence, from: number, rules: Rules): number {
  let start = from
  while (start > sentence.from) {
    const before = zone.words[start - 1] as Word
    const word = zone.words[start] as Word
    if (!/^[\s\u00A0-]$/u.test(zone.text.slice(before.end, word.start))) break
    const named = !rules.titleBefore && before.upper && start - 1 > sentence.from && rules.isNaming(before.folded)
    if (!named && !rules.adjectives.has(before.folded) && !/^\d+$/u.test(before.text)) break
    start--
  }
  return start
}

/** The title runs from «о», "on" to the next verb, comma, bracket, further document or end of the sentence. */
function extendTitle(zone: Zone, sentence: Sentence, to: number, starts: ReadonlySet<number>, rules: Rules): number {
  const lead = zone.words[to]
  if (!lead || to >= sentence.to || !rules.leads.has(lead.folded) || !isBlank(zone, to)) return to
  let end = to + 1
  while (end < sentence.to && end < to + LONGEST_TITLE && isBlank(zone, end)) {
    if (rules.stops.has((zone.words[end] as Word).folded)) break
    if (starts.has(end)) {
      const name = extendBefore(zone, sentence, end, rules)
      if (name > to && isConjunction(zone, name - 1, rules)) {
        end = name
        break
      }
    }
    end++
  }
  while (
    end > to &&
    (isConjunction(zone, end - 1, rules) ||
      rules.leads.has((zone.words[end - 1] as Word).folded) ||
      rules.articles.has((zone.words[end - 1] as Word).folded))
  )
    end--
  return end > to + 1 ? end : to
}

function isConjunction(zone: Zone, word: number, rules: Rules): boolean {
  return rules.conjunctions.has(zone.words[word]?.folded ?? '')
}

function isBlank(zone: Zone, word: number): boolean {
  const gap = zone.text.slice((zone.words[word - 1] as Word).end, (zone.words[word] as Word).start)
  return /^(?:[\s\u00A0\u202F]+|\s?[-–]\s?|\s?[«"“]|['’])$/u.test(gap)
}

/** What is done with a document: the verb nearest to it in its sentence. */
function findStatus(
  zone: Zone,
  sentence: Sentence,
  from: number,
  to: number,
  rules: Rules,
): AgreementStatus | undefined {
  let best: { status: AgreementStatus; distance: number } | undefined
  for (let index = sentence.from; index < sentence.to; index++) {
    if (index >= from && index < to) continue
    const word = zone.words[index] as Word
    const verb = rules.verbs.find(({ test, whole }) => whole.has(word.folded) || test(word))
    const distance = index < from ? from - index : index - to + 1
    if (verb && (!best || distance < best.distance))
      best = { status: isPutOff(zone, index, rules) ? 'planned' : verb.status, distance }
  }
  return best?.status
}

/** How many words before a participle its auxiliary may stand («биће, како је најављено, потписан» is too far). */
const AUXILIARY_REACH = 3

function isPutOff(zone: Zone, index: number, { future }: Rules): boolean {
  if (future.size === 0) return false
  for (let before = index - 1; before >= Math.max(0, index - AUXILIARY_REACH); before--) {
    if (future.has(zone.words[before]?.folded ?? '')) return true
    if (!isBlank(zone, before + 1)) return false
  }
  return false
}
