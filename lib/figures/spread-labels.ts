/** A label that wants to stand with its middle at `want` and takes `height` px; `at` is where it comes to stand. */
export type Slot = { want: number; height: number }

/**
 * Slides labels apart, as little as possible and in the order given, so that none covers another: neighbours that would
 * touch are pooled and stand around the middle of what they wanted. Returns the middles.
 */
export function spreadLabels(slots: readonly Slot[], gap: number, least: number): number[] {
  const pools: { start: number; count: number; height: number; sum: number }[] = []
  for (const slot of slots) {
    pools.push({
      start: slot.want - slot.height / 2,
      count: 1,
      height: slot.height + gap,
      sum: slot.want - slot.height / 2,
    })
    settle(pools, least)
  }
  const middles: number[] = []
  let index = 0
  for (const pool of pools) {
    let top = pool.start
    for (let member = 0; member < pool.count; member += 1) {
      const height = slots[index]?.height ?? 0
      middles.push(top + height / 2)
      top += height + gap
      index += 1
    }
  }
  return middles
}

/** Merges the last pool into the one before it for as long as they touch. `sum` adds up the wanted starts of a pool. */
function settle(pools: { start: number; count: number; height: number; sum: number }[], least: number): void {
  const last = pools.at(-1)
  if (!last) return
  last.start = Math.max(last.start, least)
  const before = pools.at(-2)
  if (!before || before.start + before.height <= last.start) return
  pools.pop()
  before.sum += last.sum - before.height * last.count
  before.count += last.count
  before.height += last.height
  before.start = before.sum / before.count
  settle(pools, least)
}
