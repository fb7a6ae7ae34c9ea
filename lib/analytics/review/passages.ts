import type { ReviewPassage } from '../../dataset/review'

/** Words that were counted: where they stand, and for which field. */
export type CountedWords = { field: string; start: number; end: number; inTitle: boolean }

/** How far a passage reaches round counted words that lie in no sentence of the meeting, in UTF-16 units. */
const REACH = 160
/** A passage is cut behind so many units. */
const LONGEST = 640
const PASSAGES = 3
const SENTENCE_END = /[.!?…]["»”“’)]*\s/gu

type Stretch = { start: number; end: number }

/** From the last sentence end or line break before the words to the first one behind them, within reach. */
function surround(text: string, words: Stretch): Stretch {
  const before = text.slice(Math.max(0, words.start - REACH), words.start)
  const behind = text.slice(words.end, words.end + REACH)
  const line = before.lastIndexOf('\n') + 1
  const ends = [...before.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
  const start = Math.max(line, ends.at(-1) ?? 0) || (before.length < REACH ? 0 : before.search(/\s/u) + 1)
  const [stop] = behind.matchAll(SENTENCE_END)
  const lineEnd = behind.indexOf('\n')
  const stops = [stop ? stop.index + stop[0].trimEnd().length : -1, lineEnd].filter((at) => at >= 0)
  const end = stops.length > 0 ? Math.min(...stops) : behind.length < REACH ? behind.length : behind.lastIndexOf(' ')
  return { start: words.start - before.length + start, end: words.end + Math.max(end, 0) }
}

/** Stretches in order; those that touch, or have nothing but blanks between them, become one. */
function uniteStretches(text: string, stretches: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = united.at(-1)
    const near = last && (start <= last.end || text.slice(last.end, start).trim() === '')
    if (near && Math.max(end, last.end) - last.start <= LONGEST) last.end = Math.max(end, last.end)
    else if (!last || end > last.end) united.push({ start: last ? Math.max(start, last.end) : start, end })
  }
  return united
}

function cutText(text: string, words: readonly CountedWords[], inTitle: boolean): ReviewPassage[] {
  const sentences = words.filter((one) => one.field === 'meeting')
  const others = words.filter((one) => one.field !== 'meeting')
  const lone = others.filter((one) => !sentences.some(({ start, end }) => start <= one.start && one.end <= end))
  const stretches = uniteStretches(text, [...sentences, ...lone.map((one) => surround(text, one))])
  return stretches.map((stretch) => {
    const { start } = stretch
    const end = Math.min(stretch.end, start + LONGEST)
    const inside = others.filter((one) => one.start >= start && one.end <= end)
    return {
      text: text.slice(start, end),
      inTitle,
      marks: inside.map((one) => ({ start: one.start - start, end: one.end - start, field: one.field })),
    }
  })
}

/**
 * The passages of a report that tell of a meeting: its sentences, and what stands round other counted words. Of many, those
 * with words for `focus` come first into the few that are kept; what is kept stands in the order of the text.
 */
export function cutPassages(
  text: string,
  title: string | null,
  words: readonly CountedWords[],
  focus: string | null = null,
): ReviewPassage[] {
  const known = words.filter((one) => !one.field.startsWith('area:'))
  const inTitle = known.filter((one) => one.inTitle)
  const all = [
    ...(title !== null && inTitle.length > 0 ? cutText(title, inTitle, true).slice(0, 1) : []),
    ...cutText(
      text,
      known.filter((one) => !one.inTitle),
      false,
    ),
  ]
  const speaks = (passage: ReviewPassage): boolean => passage.marks.some(({ field }) => field === focus)
  const kept = new Set([...all.filter(speaks), ...all.filter((one) => !speaks(one))].slice(0, PASSAGES))
  return all.filter((passage) => kept.has(passage))
}
