import type { World } from './draw-encounter'
import { HEADED } from './draw-encounter'
import { inventOfficials } from './invent-officials'
import { inventPairs } from './invent-pairs'
import { type PlanOptions, planMeetings } from './plan-meetings'

/** Everything that parts are made from, which takes seconds and some bytes a meeting. */
export function makeWorld(options: PlanOptions): World {
  const { seed } = options
  const pairs = inventPairs(seed)
  const plan = planMeetings(pairs, options)
  const [first, last] = [plan.days[0] ?? 0, plan.days.at(-1) ?? 0]
  return { seed, pairs, plan, officials: inventOfficials(seed, HEADED, first, last), lastDay: last }
}
