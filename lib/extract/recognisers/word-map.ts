/** Which mark stands at which word: marks are found by position, phrases are read word by word. */
import type { CountryMark, Mark, OrganizationMark, Zone } from '../engine/reading'

/** A mark with the words it covers: first inclusive, last exclusive. */
export type Covered<M extends Mark> = { mark: M; from: number; to: number }

export type WordMap<M extends Mark> = {
  startingAt(word: number): Covered<M> | undefined
  endingAt(word: number): Covered<M> | undefined
  covers(word: number): boolean
}

/** Maps the marks of one zone onto its words; of several marks on one word the longest counts. */
export function mapWords<M extends Mark>(zone: Zone, marks: readonly M[]): WordMap<M> {
  const placed = placeMarks(zone, marks)
  if (placed.length === 0) return NOWHERE
  return areApart(placed) ? new ApartMap(placed) : mapOverlapping(placed)
}

/** Whether each covers words, and none a word of another. */
function areApart(placed: readonly Covered<Mark>[]): boolean {
  let end = 0
  for (const { from, to } of placed) {
    if (from < end || to <= from) return false
    end = to
  }
  return true
}

/** The marks of a zone in order, with their words. Linear. */
function placeMarks<M extends Mark>(zone: Zone, marks: readonly M[]): Covered<M>[] {
  const placed: Covered<M>[] = []
  let isOrdered = true
  let last = -1
  for (const mark of marks) {
    if (mark.zone !== zone) continue
    if (mark.start < last) isOrdered = false
    last = mark.start
    placed.push({ mark, from: 0, to: 0 })
  }
  if (!isOrdered) placed.sort((a, b) => a.mark.start - b.mark.start)
  let word = 0
  for (const entry of placed) {
    word = firstEndingBehind(zone, word, entry.mark.start)
    let to = word
    while (to < zone.words.length && (zone.words[to]?.start ?? 0) < entry.mark.end) to++
    entry.from = word
    entry.to = to
  }
  return placed
}

/** The first word from `low` on that ends behind position `at`. */
function firstEndingBehind({ words }: Zone, low: number, at: number): number {
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

const NOWHERE: WordMap<never> = { startingAt: () => undefined, endingAt: () => undefined, covers: () => false }

/** Marks of which none covers a word of another: a few of them are found faster by halves than by hash. */
class ApartMap<M extends Mark> implements WordMap<M> {
  private readonly placed: readonly Covered<M>[]

  constructor(placed: readonly Covered<M>[]) {
    this.placed = placed
  }

  startingAt(word: number): Covered<M> | undefined {
    const entry = this.at(word)
    return entry?.from === word ? entry : undefined
  }

  endingAt(word: number): Covered<M> | undefined {
    const entry = this.at(word)
    return entry?.to === word + 1 ? entry : undefined
  }

  covers(word: number): boolean {
    return this.at(word) !== undefined
  }

  private at(word: number): Covered<M> | undefined {
    let low = 0
    let high = this.placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.placed[middle] as Covered<M>).from <= word) low = middle + 1
      else high = middle
    }
    const entry = this.placed[low - 1]
    return entry && word < entry.to ? entry : undefined
  }
}

function mapOverlapping<M extends Mark>(placed: readonly Covered<M>[]): WordMap<M> {
  const starts = new Map<number, Covered<M>>()
  const ends = new Map<number, Covered<M>>()
  const covered = new Set<number>()
  for (const entry of placed) {
    const known = starts.get(entry.from)
    if (!known || known.to < entry.to) {
      starts.set(entry.from, entry)
      ends.set(entry.to - 1, entry)
    }
    for (let index = entry.from; index < entry.to; index++) covered.add(index)
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
  // most gaps are one character
  if (word.start - before.end === 1) return zone.text.charAt(before.end)
  const gap = zone.text.slice(before.end, word.start)
  const isDotted =
    gap.length > 1 && gap.startsWith('.') && DOTTED.test(zone.text.slice(Math.max(0, before.end - 5), before.end))
  return isDotted ? gap.slice(1) : gap
}

/** States and bodies whose letters are parted by stops: "U.S. Secretary of State", "U.N. envoy". */
const DOTTED = /(?:^|[^\p{L}.])(?:U\.[SNK]|E\.U)$|U\.A\.E$/u

// most gaps are one blank, and many of the rest a comma and a blank
export const isBlank = (gap: string): boolean => gap === ' ' || (gap !== ', ' && /^[ \t\u00A0\u202F]+$/u.test(gap))
export const isJoined = (gap: string): boolean =>
  gap === ' ' || (gap !== ', ' && /^(?:[ \t\u00A0\u202F]+|[-\u2010\u2011])$/u.test(gap))
export const isComma = (gap: string): boolean => gap === ', ' || (gap.startsWith(',') && /^,[ \t\u00A0]*$/u.test(gap))

/** Whether word `index` is the "s" of an English possessive. */
export function isPossessive(zone: Zone, index: number): boolean {
  return zone.words[index]?.folded === 's' && /^['’]$/u.test(gapBefore(zone, index))
}
