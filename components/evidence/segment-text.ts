/** A stretch of text to be marked; `key` names what it is evidence for. */
export type TextMark = { start: number; end: number; key: string }

export type Segment = {
  start: number
  end: number
  text: string
  /** Keys of the marks that cover this stretch, in the order given. */
  keys: string[]
  /** Keys of the marks that end with this stretch; a note number belongs behind it. */
  ending: string[]
}

/**
 * Cuts text at the borders of its marks, so that overlapping marks can be drawn without nesting.
 * The segments joined are the text again. Marks outside the text are clipped; empty ones are left out.
 */
export function segmentText(text: string, marks: readonly TextMark[], from = 0, to = text.length): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from), end: Math.min(mark.end, to) }))
    .filter((mark) => mark.start < mark.end)
  const borders = [...new Set([from, to, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  return borders.slice(1).map((end, index) => {
    const start = borders[index] as number
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end)
    return {
      start,
      end,
      text: text.slice(start, end),
      keys: unique(covering.map((mark) => mark.key)),
      ending: unique(covering.filter((mark) => mark.end === end).map((mark) => mark.key)),
    }
  })
}

function unique(keys: string[]): string[] {
  return [...new Set(keys)]
}

/** Paragraphs of a text as positions; lines that hold nothing are left out. */
export function splitParagraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
