/** What changed from one version of a text to the next, word for word. */

/** A stretch of words that both have, or only the old one, or only the new one. */
export type Stretch = { kind: 'kept' | 'gone' | 'new'; text: string }

/** A paragraph in which something changed; `skipped` paragraphs before it are the same in both. */
export type TextChange = { skipped: number; stretches: Stretch[] }

/** Edits beyond which two texts are told as one put in the place of the other. */
const MOST_EDITS = 600

/** The paragraphs in which two texts differ, in the order of the new one; none where they are the same. */
export function compareTexts(before: string, after: string): TextChange[] {
  const stretches = gather(diff(cutWords(before), cutWords(after)))
  const changes: TextChange[] = []
  let skipped = 0
  for (const paragraph of cutParagraphs(stretches)) {
    if (paragraph.every(({ kind }) => kind === 'kept')) {
      if (paragraph.some(({ text }) => text.trim() !== '')) skipped++
    } else {
      changes.push({ skipped, stretches: paragraph })
      skipped = 0
    }
  }
  return changes
}

/** Words each with the blanks behind it, so that joined they are the text; line breaks stand by themselves. */
function cutWords(text: string): string[] {
  return text.match(/\n+|[^\s]+[^\S\n]*|[^\S\n]+/gu) ?? []
}

/** The least number of words taken out and put in (Myers 1986), between what both texts begin and end with. */
function diff(a: readonly string[], b: readonly string[]): Stretch[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const middle = walk(a.slice(start, a.length - end), b.slice(start, b.length - end))
  const kept = (words: readonly string[]) => words.map((text): Stretch => ({ kind: 'kept', text }))
  return [...kept(a.slice(0, start)), ...middle, ...kept(a.slice(a.length - end))]
}

function walk(a: readonly string[], b: readonly string[]): Stretch[] {
  const furthest = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  const most = Math.min(a.length + b.length, MOST_EDITS)
  for (let edits = 0; edits <= most; edits++) {
    trail.push(new Map(furthest))
    for (let line = -edits; line <= edits; line += 2) {
      let x = isDown(furthest, line, edits) ? reach(furthest, line + 1) : reach(furthest, line - 1) + 1
      while (x < a.length && x - line < b.length && a[x] === b[x - line]) x++
      furthest.set(line, x)
      if (x >= a.length && x - line >= b.length) return retrace(trail, a, b)
    }
  }
  return [...a.map((text): Stretch => ({ kind: 'gone', text })), ...b.map((text): Stretch => ({ kind: 'new', text }))]
}

function reach(furthest: ReadonlyMap<number, number>, line: number): number {
  return furthest.get(line) ?? -1
}

function isDown(furthest: ReadonlyMap<number, number>, line: number, edits: number): boolean {
  return line === -edits || (line !== edits && reach(furthest, line - 1) < reach(furthest, line + 1))
}

function retrace(trail: readonly ReadonlyMap<number, number>[], a: readonly string[], b: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  let [x, y] = [a.length, b.length]
  for (let edits = trail.length - 1; edits >= 0; edits--) {
    const furthest = trail[edits] as ReadonlyMap<number, number>
    const line = x - y
    const from = isDown(furthest, line, edits) ? line + 1 : line - 1
    const [oldX, oldY] = [reach(furthest, from), reach(furthest, from) - from]
    while (x > Math.max(oldX, 0) && y > Math.max(oldY, 0)) {
      stretches.push({ kind: 'kept', text: a[--x] as string })
      y--
    }
    if (edits === 0) break
    if (x === oldX) stretches.push({ kind: 'new', text: b[--y] as string })
    else stretches.push({ kind: 'gone', text: a[--x] as string })
  }
  return stretches.reverse()
}

/** Neighbours of one kind as one stretch; what was taken out stands before what was put in its place. */
function gather(words: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = []
  let [gone, put] = ['', '']
  const flush = () => {
    if (gone !== '') stretches.push({ kind: 'gone', text: gone })
    if (put !== '') stretches.push({ kind: 'new', text: put })
    gone = ''
    put = ''
  }
  for (const { kind, text } of words) {
    if (kind === 'gone') gone += text
    else if (kind === 'new') put += text
    else {
      flush()
      const last = stretches.at(-1)
      if (last?.kind === 'kept') last.text += text
      else stretches.push({ kind, text })
    }
  }
  flush()
  return stretches
}

function cutParagraphs(stretches: readonly Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]]
  for (const { kind, text } of stretches)
    for (const [index, part] of text.split(/\n+/u).entries()) {
      if (index > 0) paragraphs.push([])
      if (part !== '') paragraphs.at(-1)?.push({ kind, text: part })
    }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
