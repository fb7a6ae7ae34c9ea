import type { Box } from '../../lib/figures/scene'

const AHEAD: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * The point that a key leads to from the point at `current`: the nearest in the direction of an arrow, preferring its own
 * row or column; the first and last for Home and End. Where nothing lies that way, arrows go through the points in
 * order. `null` when the key means nothing here.
 */
export function moveFocus(boxes: readonly Box[], current: number, key: string): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return boxes.length - 1
  const ahead = AHEAD[key]
  const from = boxes[current]
  if (!ahead || !from) return null
  const [dx, dy] = ahead
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  boxes.forEach((box, index) => {
    const x = middle(box.x, box.width) - middle(from.x, from.width)
    const y = middle(box.y, box.height) - middle(from.y, from.height)
    const along = x * dx + y * dy
    const aside = Math.abs(x * dy) + Math.abs(y * dx)
    if (index === current || along < 1 || aside > along * 2) return
    if (along + aside * 3 < least) {
      least = along + aside * 3
      best = index
    }
  })
  if (best !== null) return best
  const next = current + dx + dy
  return boxes[next] ? next : current
}

function middle(start: number, length: number): number {
  return start + length / 2
}
