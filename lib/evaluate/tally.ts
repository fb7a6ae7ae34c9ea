/** The counts behind the figures: right, extra and missed where a set is compared; right of all where one value is. */
export type SetCount = { right: number; extra: number; missed: number }
export type RateCount = { right: number; of: number }

/** One difference between gold and answer, for whoever looks for its cause. */
export type Difference = { id: string; figure: string; missed: string[]; extra: string[] }

export type Tally = {
  sets: Map<string, SetCount>
  rates: Map<string, RateCount>
  differences: Difference[]
}

export function openTally(): Tally {
  return { sets: new Map(), rates: new Map(), differences: [] }
}

export function countSet(tally: Tally, figure: string, right: number, extra: number, missed: number): void {
  const count = tally.sets.get(figure) ?? { right: 0, extra: 0, missed: 0 }
  tally.sets.set(figure, {
    right: count.right + right,
    extra: count.extra + extra,
    missed: count.missed + missed,
  })
}

export function countRate(tally: Tally, figure: string, right: boolean): void {
  const count = tally.rates.get(figure) ?? { right: 0, of: 0 }
  tally.rates.set(figure, { right: count.right + Number(right), of: count.of + 1 })
}

/** Compares two sets and keeps how they differ. */
export function compareSets(
  tally: Tally,
  figure: string,
  id: string,
  want: readonly string[],
  got: readonly string[],
): void {
  const [wanted, given] = [new Set(want), new Set(got)]
  const missed = [...wanted].filter((one) => !given.has(one))
  const extra = [...given].filter((one) => !wanted.has(one))
  countSet(tally, figure, wanted.size - missed.length, extra.length, missed.length)
  noteDifference(tally, { id, figure, missed, extra })
}

export function noteDifference(tally: Tally, difference: Difference): void {
  if (difference.missed.length > 0 || difference.extra.length > 0) tally.differences.push(difference)
}
