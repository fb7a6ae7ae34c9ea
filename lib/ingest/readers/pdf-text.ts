/** Running text out of printed pages: without heads and feet, words and paragraphs whole again. */
import type { PdfLine } from './pdf-lines'

/** How many lines at an edge of a page may be its head or foot. */
const EDGE = 3
/** On so large a part of the pages a line must come back to be one. */
const OFTEN = 0.5
/** A gap so many times as high as those between lines parts paragraphs. */
const HIGHER = 1.25
const INDENT = 0.8
const OTHER_SIZE = 0.1

const SENTENCE_END = /[.!?…:;]["”»’)\]]*$/u
const BROKEN_WORD = /(\p{L}+)[-\u00AD\u2010]$/u
/** What is joined by a hyphen that belongs to the word, in four languages. */
const COMPOUNDS =
  /^(?:вице|экс|премьер|пресс|генерал|контр|лидер|министр|бизнес|интернет|vice|ex|non|co|self|anti|post|pre|counter|north|south|east|west|bivši)$/iu

/** The text of all pages, a blank line between paragraphs. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const body = dropRunningLines(pages)
  const whole = body.flatMap((lines) => lines.map(({ text }) => text)).join('\n')
  let text = ''
  for (const lines of body) {
    const usual = usualGap(lines)
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (text === '') text = line.text
      else if (startsParagraph(line, above, text, usual)) text += `\n\n${line.text}`
      else text = continueLine(text, line.text, whole)
    }
  }
  return text.replaceAll('\u00AD', '')
}

function startsParagraph(line: PdfLine, above: PdfLine | undefined, text: string, usual: number): boolean {
  const isFinished = SENTENCE_END.test(text)
  if (above === undefined || line.y > above.y) return isFinished
  if (Math.abs(line.size - above.size) > OTHER_SIZE * above.size) return true
  if (above.y - line.y > usual * HIGHER) return true
  return isFinished && line.x - above.x > INDENT * line.size
}

/** The gap between lines that is met the most, which is that inside of paragraphs. */
function usualGap(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const gap = Math.round((lines[index - 1]?.y ?? line.y) - line.y)
    if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([gap, count], [other, times]) => times - count || gap - other)
  return usual?.[0] ?? Number.POSITIVE_INFINITY
}

/** Joins two lines; a word that was cut in two becomes one, unless its hyphen belongs to it. */
function continueLine(text: string, next: string, whole: string): string {
  const broken = BROKEN_WORD.exec(text.slice(-60))
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (broken === null || rest === undefined)
    return text.endsWith('-') && !/\s-$/u.test(text) ? text + next : `${text} ${next}`
  const first = broken[1] ?? ''
  const isSoft = text.endsWith('\u00AD')
  const keeps = !isSoft && (COMPOUNDS.test(first) || whole.includes(`${first}-${rest}`))
  return (keeps ? text : text.slice(0, -1)) + next
}

/** Leaves out what comes back at the edges of the pages, such as titles and page numbers. */
function dropRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const isRunning = (line: PdfLine) => {
    const times = seen.get(keyOf(line)) ?? 0
    return times > 1 && times >= pages.length * OFTEN
  }
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines).filter((line) => isRunning(line) || isPageNumber(line)))
    return lines.filter((line) => !edges.has(line))
  })
}

/** The highest and the lowest lines. */
function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((line, other) => other.y - line.y)
  return [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]
}

/** Where it stands, to some points, and what it says, whatever the numbers in it. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/gu, '0')}`
}

function isPageNumber({ text }: PdfLine): boolean {
  return /^[-–—\s]*\d{1,4}(?:\s*(?:\/|из|of|од)\s*\d{1,4})?[-–—\s]*$/u.test(text)
}
