/**
 * Measures by processor time of this process, so that neighbours on the machine disturb less than a clock would show;
 * it holds what the garbage collector does on other cores as well, so it never flatters.
 */

/** Processor time that a piece of work takes once, in milliseconds. */
export function timeOnce(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Processor time of the best of several rounds after a warm-up, in milliseconds. */
export function timeWarm(work: () => void, seconds: number): number {
  for (let spent = 0; spent < seconds * 1000; ) spent += Math.max(timeOnce(work), 1)
  let best = Number.POSITIVE_INFINITY
  for (let spent = 0; spent < seconds * 1000; ) {
    const round = Math.max(timeOnce(work), 0.001)
    best = Math.min(best, round)
    spent += round
  }
  return best
}

/** The exponent by which time grows between two sizes: 1 is linear, 2 a square. */
export function growth(sizes: readonly number[], times: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)]
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const slope = x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY))
  return mean(slope) / mean(x.map((value) => (value - meanX) ** 2))
}

/** The value below which this share of the values lies: 0.5 gives the median. */
export function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN
}
