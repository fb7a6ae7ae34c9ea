import { describe, expect, it } from 'vitest'
import { inventPairs } from './invent-pairs'
import { type Plan, planMeetings } from './plan-meetings'

const PAIRS = inventPairs(3)
const OPTIONS = { seed: 3, meetings: 50_000, from: 2001, to: 2026 }
const PLAN = planMeetings(PAIRS, OPTIONS)

describe('meetings laid out in time', () => {
  it('follow a power law: one pair has about a hundredth, and thousands are seen', () => {
    const counts = new Map<number, number>()
    for (const pair of PLAN.pairs) if (pair >= 0) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    const sorted = [...counts.values()].sort((a, b) => b - a)
    expect((sorted[0] ?? 0) / OPTIONS.meetings).toBeGreaterThan(0.005)
    expect((sorted[0] ?? 0) / OPTIONS.meetings).toBeLessThan(0.0125)
    expect(counts.size).toBeGreaterThan(5_000)
    expect(sorted.slice(0, 840).reduce((sum, count) => sum + count, 0) / OPTIONS.meetings).toBeGreaterThan(0.6)
  })

  it('come in the order of days, and no two of a pair at one rank on one day', () => {
    const seen = new Set<string>()
    let [two, unordered] = [0, 0]
    for (let place = 0; place < PLAN.count; place++) {
      if (place > 0 && (PLAN.days[place - 1] as number) > (PLAN.days[place] as number)) unordered++
      if ((PLAN.pairs[place] as number) < 0) continue
      seen.add(`${PLAN.days[place]} ${PLAN.pairs[place]} ${PLAN.tiers[place]}`)
      two++
    }
    expect(unordered).toBe(0)
    expect(seen.size).toBe(two)
  })

  it('are the same for the same seed, and others for another', () => {
    const bytes = ({ days, pairs, tiers }: Plan) =>
      Buffer.concat([days, pairs, tiers].map((list) => Buffer.from(list.buffer)))
    expect(bytes(planMeetings(PAIRS, OPTIONS)).equals(bytes(PLAN))).toBe(true)
    expect(bytes(planMeetings(PAIRS, { ...OPTIONS, seed: 4 })).equals(bytes(PLAN))).toBe(false)
  })
})
