/** Numbers that look drawn and are always the same: whatever is made from one seed is made again from it. */

export type Random = {
  /** From 0 up to 1, which is never reached. */
  next(): number
  /** A whole number from 0 up to `count`, which is never reached. */
  below(count: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** @param seeds whole numbers; other ones give a sequence that has nothing to do with it */
export function openRandom(...seeds: readonly number[]): Random {
  let state = 0x9e3779b9
  for (const seed of seeds) state = mix(Math.imul(state ^ (seed | 0), 0x85ebca6b) + 0x7f4a7c15)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    return (mix(state) >>> 0) / 0x1_0000_0000
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[]) => {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[below(items.length)] as Item
    },
  }
}

/** The sums of weights up to each place, for `drawBySums`. */
export function sumUp(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (const [place, weight] of weights.entries()) {
    sum += weight
    sums[place] = sum
  }
  return sums
}

/** A place, drawn as often as its weight says. */
export function drawBySums(random: Random, sums: Float64Array): number {
  const wanted = random.next() * (sums[sums.length - 1] ?? 0)
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) > wanted) high = middle
    else low = middle + 1
  }
  return low
}

function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
