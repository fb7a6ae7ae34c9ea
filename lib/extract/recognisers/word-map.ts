/** Which mark stands at which word: marks are found by position, phrases are read word by word. */
import type { CountryMark, Mark, OrganizationMark, Zone } from '../engine/reading'

/** A mark with the words it covers: first inclusive, last exclusive. */
export type Covered<M extends Mark> = { mark: M; from: number; to: number }

export type WordMap<M extends Mark> = {
  startingAt(word: number): Covered<M> | undefined
  endingAt(word: number): Covered<M> | undefined
  covers(word: number): boolean
}

/** Maps the marks of one zone onto its words; of several marks on one word the longest counts. Linear. */
export function mapWords<M extends Mark>(zone: Zone, marks: readonly M[]): WordMap<M> {
  const starts = new Map<number, Covered<M>>()
  const ends = new Map<number, Covered<M>>()
  const covered = new Set<number>()
  const sorted = marks.filter((mark) => mark.zone === zone).sort((a, b) => a.start - b.start)
  let word = 0
  for (const mark of sorted) {
    while (word < zone.words.length && (zone.words[word]?.end ?? 0) <= mark.start) word++
    let to = word
    while (to < zone.words.length && (zone.words[to]?.start ?? 0) < mark.end) to++
    const entry = { mark, from: word, to }
    const known = starts.get(word)
    if (!known || known.to < to) {
      starts.set(word, entry)
      ends.set(to - 1, entry)
    }
    for (let index = word; index < to; index++) covered.add(index)
  }
  return {
    startingAt: (index) => starts.get(index),
    endingAt: (index) => ends.get(index),
    covers: (index) => covered.has(index),
  }
}

export type SideMaps = { countries: WordMap<CountryMark>; organizations: WordMap<OrganizationMark> }

/** The text between word `index` and the one before it; the last stop of "U.S." belongs to the abbreviation. */
export function gapBefore(zone: Zone, index: number): string {
  const before = zone.words[index - 1]
  const word = zone.words[index]
  if (!before || !word) return '\n'
  const gap = zone.text.slice(before.end, word.start)
  const isDotted =
    gap.length > 1 && gap.startsWith('.') && DOTTED.test(zone.text.slice(Math.max(0, before.end - 5), before.end))
  return isDotted ? gap.slice(1) : gap
}

/** States and bodies whose letters are parted by stops: "U.S. Secretary of State", "U.N. envoy". */
const DOTTED = /(?:^|[^\p{L}.])(?:U\.[SNK]|E\.U)$|U\.A\.E$/u

// most gaps are one blank
export const isBlank = (gap: string): boolean => gap === ' ' || /^[ \t\u00A0\u202F]+$/u.test(gap)
export const isJoined = (gap: string): boolean => gap === ' ' || /^(?:[ \t\u00A0\u202F]+|[-\u2010\u2011])$/u.test(gap)
export const isComma = (gap: string): boolean => gap !== ' ' && /^,[ \t\u00A0]*$/u.test(gap)

/** Whether word `index` is the "s" of an English possessive. */
export function isPossessive(zone: Zone, index: number): boolean {
  return zone.words[index]?.folded === 's' && /^['’]$/u.test(gapBefore(zone, index))
}
