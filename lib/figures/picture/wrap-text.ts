import { measureText } from '../measure-text'

/** Words in lines of at most `room` px; a word that is longer by itself stands alone. */
export function wrapText(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && measureText(longer, size, bold) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
