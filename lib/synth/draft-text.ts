/** Writes a text sentence by sentence and knows where each word of it stands. */
import type { Span } from '../extract/facts'

/** What stands in a place of a sentence: words, or something that writes them itself. */
export type Fill = string | ((draft: Draft) => void)

export type Said = {
  sentence: Span
  /** Where the words of a place or a mark stand. */
  at(name: string): Span[]
}

export type Draft = {
  text(): string
  write(words: string): Span
  /**
   * Writes a sentence behind the others.
   * @throws RangeError where a place of it is not filled
   */
  say(sentence: string, fills: Readonly<Record<string, Fill>>): Said
}

type Piece = { words: string } | { place: string } | { mark: string; pieces: Piece[] }

/** @param title whether the words are those of a title */
export function openDraft(title: boolean): Draft {
  let text = ''
  const spanFrom = (start: number): Span => ({ start, end: text.length, ...(title ? { in: 'title' as const } : {}) })
  const draft: Draft = {
    text: () => text,
    write(words) {
      const start = text.length
      text += words
      return spanFrom(start)
    },
    say(sentence, fills) {
      if (text !== '') text += ' '
      const start = text.length
      const marks = new Map<string, Span[]>()
      const note = (name: string, span: Span) => {
        const spans = marks.get(name)
        if (spans) spans.push(span)
        else marks.set(name, [span])
      }
      const put = (piece: Piece) => {
        const from = text.length
        if ('words' in piece) text += piece.words
        else if ('mark' in piece) {
          for (const inner of piece.pieces) put(inner)
          note(piece.mark, spanFrom(from))
        } else {
          const fill = fills[piece.place]
          if (fill === undefined) throw new RangeError(`nothing for {${piece.place}} in: ${sentence}`)
          if (typeof fill === 'string') text += fill
          else fill(draft)
          note(piece.place, spanFrom(from))
        }
      }
      for (const piece of parse(sentence)) put(piece)
      text = text.slice(0, start) + capitalise(text.slice(start))
      return { sentence: spanFrom(start), at: (name) => marks.get(name) ?? [] }
    },
  }
  return draft
}

const parsed = new Map<string, Piece[]>()

function parse(sentence: string): Piece[] {
  const known = parsed.get(sentence)
  if (known) return known
  const pieces: Piece[] = []
  let last = 0
  for (const match of sentence.matchAll(/\{(\w+)\}|\[(\w+):([^\]]*)\]/g)) {
    if (match.index > last) pieces.push({ words: sentence.slice(last, match.index) })
    const [whole, place, mark = '', inner = ''] = match
    pieces.push(place === undefined ? { mark, pieces: parse(inner) } : { place })
    last = match.index + whole.length
  }
  if (last < sentence.length) pieces.push({ words: sentence.slice(last) })
  parsed.set(sentence, pieces)
  return pieces
}

function capitalise(sentence: string): string {
  const first = sentence[0] ?? ''
  const large = first.toUpperCase()
  // whatever grew would move the words behind it
  return large.length === 1 ? large + sentence.slice(1) : sentence
}
