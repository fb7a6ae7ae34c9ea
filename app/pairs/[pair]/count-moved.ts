/**
 * How many of the figures of the right column stand better under those of the left: the last ones move as long as the page
 * gets shorter by it.
 */
export function countMoved(left: number, right: readonly number[]): number {
  let moved = 0
  let [mine, theirs] = [left, right.reduce((sum, height) => sum + height, 0)]
  for (const height of [...right].reverse()) {
    if (Math.max(mine + height, theirs - height) >= Math.max(mine, theirs)) return moved
    mine += height
    theirs -= height
    moved += 1
  }
  return moved
}
