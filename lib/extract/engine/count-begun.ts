/** How many passages begin at or before `at`, where they stand in the order of their beginnings. Logarithmic in their number. */
export function countBegun(passages: readonly { start: number }[], at: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle] as { start: number }).start <= at) low = middle + 1
    else high = middle
  }
  return low
}
