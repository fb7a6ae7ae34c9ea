/** Lines of a printed page, put together from the pieces that a PDF is drawn with. */

/** A piece as the library gives it; x and y in points from the lower left corner, as all that follows. */
export type PdfPiece = { str: string; x: number; y: number; width: number; fontSize: number }

export type PdfLine = { text: string; x: number; y: number; size: number }

/** In parts of the size of a letter: what is further off the line stands on another; a wider gap is a blank. */
const OFF_LINE = 0.4
const GAP = 0.15

/** In the order in which they are drawn, which is that of reading in all but odd files. */
export function joinPieces(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let end = 0
  for (const { str, x, y, width, fontSize } of pieces) {
    if (str === '') continue
    const line = lines.at(-1)
    const size = fontSize || line?.size || 1
    const apart = line === undefined || Math.abs(line.y - y) > OFF_LINE * Math.max(size, line.size)
    if (apart || x < end - size * 4) {
      if (str.trim() === '') continue
      lines.push({ text: str, x, y, size })
    } else {
      line.text += x - end > GAP * size && !/\s$/u.test(line.text) && !/^\s/u.test(str) ? ` ${str}` : str
    }
    end = x + width
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '')
}
