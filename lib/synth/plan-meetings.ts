/**
 * Lays all meetings out in time before any of them is made, a few bytes each, so that every part of the base can be made by
 * itself and none meets twice: which pair, on which day, at which rank.
 */
import type { Pair } from './invent-pairs'
import { drawBySums, openRandom, type Random, sumUp } from './random'
import { TIERS } from './tiers'

export type Plan = {
  /** In the order of days: the number of the meeting by which everything else of it is drawn. */
  count: number
  /** Days since 1970-01-01. */
  days: Int32Array
  /** Place in the list of pairs, or one of the negative numbers below. */
  pairs: Int16Array
  /** Place in `TIERS`. */
  tiers: Uint8Array
}

/** In the place of a pair: several countries at one table, or one with an organization. */
export const SUMMIT = -1
export const WITH_ORGANIZATION = -2

export type PlanOptions = { seed: number; meetings: number; from: number; to: number }

const SUMMITS = 0.035
const WITH_ORGANIZATIONS = 0.012
/** Weeks of a year in which many meet at once. */
const BUSY_WEEKS = [3, 8, 14, 20, 23, 28, 36, 38, 41, 45, 47, 50]
/** How much is done in a month, January first: nobody meets in August. */
const SEASON = sumUp([0.7, 1, 1.1, 1.05, 1.15, 1.1, 0.75, 0.5, 1.25, 1.2, 1.2, 0.8])
const DAY_MS = 86_400_000

export function planMeetings(pairs: readonly Pair[], { seed, meetings, from, to }: PlanOptions): Plan {
  const summits = Math.round(meetings * SUMMITS)
  const withOrganizations = Math.round(meetings * WITH_ORGANIZATIONS)
  const counts = new Int32Array(pairs.length)
  const draw = openRandom(seed, 10)
  const sums = sumUp(pairs.map(({ weight }) => weight))
  for (let left = meetings - summits - withOrganizations; left > 0; left--) (counts[drawBySums(draw, sums)] as number)++

  const book = openBook(meetings)
  for (const [place, pair] of pairs.entries())
    if ((counts[place] as number) > 0)
      layPair(book, place, pair.trend, counts[place] as number, openRandom(seed, 11, place), from, to)
  const random = openRandom(seed, 12)
  for (let left = summits; left > 0; left--)
    book.add(drawDay(random, from, to, 0.2, 0.5), SUMMIT, random.chance(0.6) ? 0 : 4)
  for (let left = withOrganizations; left > 0; left--)
    book.add(drawDay(random, from, to, 0, 0.1), WITH_ORGANIZATION, random.chance(0.4) ? 0 : 4)
  return book.close()
}

function layPair(
  book: ReturnType<typeof openBook>,
  pair: number,
  trend: number,
  count: number,
  random: Random,
  from: number,
  to: number,
): void {
  const taken = new Set<number>()
  const lay = (day: number, tier: number) => {
    let [at, rank] = [day, tier]
    // two of one rank who meet twice on a day would be one meeting; where all is full, they do
    for (let tries = 0; tries < 20 && taken.has(at * TIERS.length + rank); tries++)
      if (tries % 3 === 2) at++
      else rank = random.below(TIERS.length)
    taken.add(at * TIERS.length + rank)
    book.add(at, pair, rank)
  }
  for (let left = count; left > 0; ) {
    const day = drawDay(random, from, to, trend, 0.12)
    const burst = left > 1 && random.chance(0.16) ? Math.min(left, 2 + random.below(5)) : 1
    for (let place = 0; place < burst; place++) lay(day + (place >> 1), burst > 1 ? place : drawTier(random))
    left -= burst
  }
}

const TIER_SUMS = sumUp(TIERS.map(({ weight }) => weight))

function drawTier(random: Random): number {
  return drawBySums(random, TIER_SUMS)
}

/** @param busy the share of meetings in the weeks in which many meet */
function drawDay(random: Random, from: number, to: number, trend: number, busy: number): number {
  const years = to - from + 1
  let share = random.next()
  // the larger of two draws, or the smaller, leans to one end
  if (random.chance(Math.abs(trend)))
    share = trend > 0 ? Math.max(share, random.next()) : Math.min(share, random.next())
  const year = from + Math.floor(share * years)
  const first = Date.UTC(year, 0, 1) / DAY_MS
  if (random.chance(busy)) return first + random.pick(BUSY_WEEKS) * 7 + random.below(5)
  const month = Date.UTC(year, drawBySums(random, SEASON), 1) / DAY_MS
  const day = month + random.below(28)
  // 1970-01-01 was a Thursday
  return (day + 4) % 7 === 0 && random.chance(0.7) ? day + 1 : day
}

function openBook(count: number) {
  const [days, pairs, tiers] = [new Int32Array(count), new Int16Array(count), new Uint8Array(count)]
  let size = 0
  return {
    add(day: number, pair: number, tier: number) {
      days[size] = day
      pairs[size] = pair
      tiers[size++] = tier
    },
    /** Puts all in the order of days; those of one day stay in the order in which they came. */
    close(): Plan {
      const order = Uint32Array.from({ length: count }, (_, place) => place)
      order.sort((a, b) => (days[a] as number) - (days[b] as number) || a - b)
      return {
        count,
        days: Int32Array.from(order, (place) => days[place] as number),
        pairs: Int16Array.from(order, (place) => pairs[place] as number),
        tiers: Uint8Array.from(order, (place) => tiers[place] as number),
      }
    },
  }
}
