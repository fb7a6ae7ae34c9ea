/** The title of a document where it stands before the noun («Ынтымақтастық туралы меморандум»). */
import type { Sentence, Word, Zone } from '../engine/reading'

export type TitleRules = {
  leads: ReadonlySet<string>
  stops: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
}

const LONGEST_TITLE = 14
const OPENING = /[«"“„]\s?$/u
const CLOSING = /^\s?[»"”]\s?/u

/**
 * The first word of the title that leads up to word `from` of a document, or `from` where there is none. A title runs
 * back from «туралы» to a comma, a bracket, a person, a word that ends titles or another document.
 * @param documents the words after other documents, so that a list of them is cut
 * @param people whether a word belongs to a person's name
 */
export function findTitleBefore(
  zone: Zone,
  sentence: Sentence,
  from: number,
  rules: TitleRules,
  documents: ReadonlySet<number>,
  people: (word: number) => boolean,
): number {
  const lead = zone.words[from - 1]
  if (from - 1 <= sentence.from || !lead) return from
  const border = gap(zone, from)
  const quoted = CLOSING.test(border)
  if (!quoted && (!rules.leads.has(lead.folded) || !/^(?:[\s\u00A0-]+|\s[«"“])$/u.test(border))) return from
  let start = from - 1
  while (start > sentence.from && start > from - LONGEST_TITLE) {
    const between = gap(zone, start)
    if (OPENING.test(between)) return start
    if (!quoted && isEnd(zone, start, between, rules, documents, people)) break
    start--
  }
  while (start < from && rules.conjunctions.has((zone.words[start] as Word).folded)) start++
  return start < from - 1 ? start : from
}

/** Whether a title cannot reach back over the border before word `start`. */
function isEnd(
  zone: Zone,
  start: number,
  between: string,
  rules: TitleRules,
  documents: ReadonlySet<number>,
  people: (word: number) => boolean,
): boolean {
  const before = zone.words[start - 1] as Word
  if (!/^(?:[\s\u00A0\u202F]+|\s?[-–]\s?|['’]|\s?»\s?)$/u.test(between)) return true
  if (rules.stops.has(before.folded) || people(start - 1)) return true
  // «X туралы меморандумға және Y туралы келісімге»: another document ends right before the conjunction
  return documents.has(start) && rules.conjunctions.has((zone.words[start] as Word).folded)
}

function gap(zone: Zone, word: number): string {
  return zone.text.slice((zone.words[word - 1] as Word).end, (zone.words[word] as Word).start)
}
