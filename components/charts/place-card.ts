import type { Box } from '../../lib/figures/scene'

const GAP = 8

/**
 * Where a card of `card` px stands beside the point it belongs to, inside `width` px: right of it, else left of it; under
 * it when the point is as broad as a row.
 */
export function placeCard(
  point: Box,
  card: { width: number; height: number },
  width: number,
): { x: number; y: number } {
  const right = point.x + point.width + GAP
  const left = point.x - card.width - GAP
  if (point.width > width * 0.4 || (right + card.width > width && left < 0)) {
    return { x: Math.max(0, Math.min(point.x, width - card.width)), y: point.y + point.height + 4 }
  }
  const y = point.height > card.height ? point.y + GAP : point.y
  return { x: right + card.width <= width ? right : left, y }
}
