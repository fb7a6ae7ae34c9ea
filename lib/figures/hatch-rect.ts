import { round } from './scene'

/**
 * Diagonals that fill a box, as one path. Drawn line by line instead of by an SVG pattern, because a pattern needs an id
 * that is unique on the page and does not survive a figure that is hidden or copied out.
 */
export function hatchRect(x: number, y: number, width: number, height: number, step = 4): string {
  const parts: string[] = []
  for (let start = step; start < width + height; start += step) {
    const x1 = x + Math.min(start, width)
    const y1 = y + Math.max(0, start - width)
    const x2 = x + Math.max(0, start - height)
    const y2 = y + Math.min(start, height)
    parts.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
  }
  return parts.join('')
}
