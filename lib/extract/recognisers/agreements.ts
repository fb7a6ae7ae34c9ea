/** Finds documents that sides sign, initial or plan: the noun, the words of its name, its title, and what is done with it. */

import type { AgreementStatus } from '../../vocab/meeting-kinds'
import { compileLexicon, type Entry, type Hit, type Lexicon } from '../engine/lexicon'
import type { AgreementMark, Reading, Sentence, Word, Zone } from '../engine/reading'
import { fold } from '../engine/words'
import type { AgreementLocale } from '../locales/agreement-table'
import { compileStems, type StemTest, sentenceHas } from './scope'

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
  strange: StemTest
}

const LONGEST_TITLE = 16
const KINDS: readonly Kind[] = ['block', 'named', 'document', 'paper']

/** Compiles a locale's words about documents once; the recogniser then adds `reading.marks.agreements`. Linear in the text. */
export function buildAgreementRecogniser(locale: AgreementLocale): (reading: Reading) => void {
  const rules = compileRules(locale)
  return (reading) => {
    for (const zone of reading.zones) {
      if (zone.in === 'title') continue
      const hits = rules.documents.scan(zone)
      const referred = new Set(rules.references.scan(zone).map((hit) => hit.to))
      const starts = new Set(hits.map((hit) => hit.from))
      let next = 0
      for (const sentence of zone.sentences) {
        const strange = sentenceHas(zone.words, sentence, rules.strange)
        let read = 0
        for (; next < hits.length && (hits[next] as Hit<Kind>).from < sentence.to; next++) {
          const hit = hits[next] as Hit<Kind>
          // a document inside the title of another one («техзадание для соглашения») is not told of for itself
          if (strange || hit.from < read) continue
          const place = placeDocument(zone, sentence, hit, starts, rules)
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
    strange: compileStems(locale.strangers),
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

function readDocument(
  zone: Zone,
  sentence: Sentence,
  hit: Hit<Kind>,
  { from, to }: Place,
  referred: ReadonlySet<number>,
  rules: Rules,
): AgreementMark | undefined {
  const kind = KINDS.find((value) => hit.values.includes(value)) as Kind
  if (kind === 'block' || referred.has(from) || referred.has(hit.from)) return undefined
  const status = findStatus(zone, sentence, from, hit.to, rules)
  if (kind !== 'named' && status === undefined) return undefined
  // "the agreement", "18 agreements, among them": said of documents that are named elsewhere
  const bare = to === hit.to && from === hit.from && kind !== 'named'
  if (bare && (rules.definites.has(zone.words[from - 1]?.folded ?? '') || rules.expansions.at(zone, hit.to)))
    return undefined
  const start = (zone.words[from] as Word).start
  const end = (zone.words[to - 1] as Word).end
  return { zone, start, end, rule: `agreement.${kind}`, title: zone.text.slice(start, end), status: status ?? 'signed' }
}

/** Takes in the adjectives and numbers that stand right before a document («десять», «Худжандская», "framework"). */
function extendBefore(zone: Zone, sentence: Sentence, from: number, rules: Rules): number {
  let start = from
  while (start > sentence.from) {
    const before = zone.words[start - 1] as Word
    const word = zone.words[start] as Word
    if (!/^[\s\u00A0-]$/u.test(zone.text.slice(before.end, word.start))) break
    const named = before.upper && start - 1 > sentence.from
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
    const { folded } = zone.words[index] as Word
    const verb = rules.verbs.find(({ test, whole }) => whole.has(folded) || test(folded))
    const distance = index < from ? from - index : index - to + 1
    if (verb && (!best || distance < best.distance)) best = { status: verb.status, distance }
  }
  return best?.status
}
