/** A piece of a text, and whether it is one of the words asked for. */
export type Piece = { text: string; marked: boolean }

const WORD = /[\p{L}\p{N}]+/gu
/** Letters that a passage shows at most, and how many of them stand before its first marked word. */
const LENGTH = 260
const BEFORE = 60

type Hit = { word: string; start: number; end: number }

/** The text in pieces, those marked that are one of `words`. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of findHits(text, words)) {
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    done = end
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false })
  return pieces
}

/** The passage of a text that holds most different words of those asked for, marked; the beginning where it holds none. */
export function findPassage(
  text: string,
  words: readonly string[],
): { pieces: Piece[]; opens: boolean; goesOn: boolean } {
  const flat = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const start = findStart(flat, findHits(flat, words))
  const end = start + LENGTH >= flat.length ? flat.length : cutAtWord(flat, start + LENGTH)
  return { pieces: markWords(flat.slice(start, end), words), opens: start === 0, goesOn: end < flat.length }
}

function findHits(text: string, words: readonly string[]): Hit[] {
  const wanted = new Set(words)
  return [...text.matchAll(WORD)]
    .filter(([word]) => wanted.has(word))
    .map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }))
}

/** Where the passage begins: a little before the first of the hits that lie close together. */
function findStart(text: string, hits: readonly Hit[]): number {
  let best = { start: 0, different: 0 }
  for (const [index, first] of hits.entries()) {
    const near = hits.slice(index).filter((hit) => hit.end - first.start <= LENGTH - BEFORE)
    const different = new Set(near.map((hit) => hit.word.toLowerCase())).size
    if (different > best.different) best = { start: first.start, different }
  }
  if (best.start <= BEFORE) return 0
  const gap = text.indexOf(' ', best.start - BEFORE)
  return gap < 0 || gap >= best.start ? best.start : gap + 1
}

/** The end of the last whole word before `end`; `end` itself where a word is longer than everything. */
function cutAtWord(text: string, end: number): number {
  const gap = text.lastIndexOf(' ', end)
  return gap > end - LENGTH / 2 ? gap : end
}
