import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'

export type Tie = { first: string; second: string; meetings: number }
/** A country in the graph; `x` and `y` are px of the field. */
export type Node = { code: string; meetings: number; r: number; x: number; y: number }

type Body = SimulationNodeDatum & { code: string; meetings: number; r: number }

const STEPS = 260

/**
 * Places countries in a field so that those which meet often stand near each other. The same ties give the same places:
 * the simulation starts from a fixed spiral, draws its random numbers from a fixed seed and runs a fixed number of steps.
 */
export function layNetwork(ties: readonly Tie[], most: number, width: number, height: number): Node[] {
  const bodies = weigh(ties, most)
  const inside = new Set(bodies.map(({ code }) => code))
  const links = ties
    .filter(({ first, second }) => inside.has(first) && inside.has(second))
    .map(({ first, second, meetings }) => ({ source: first, target: second, meetings }))
  const strongest = Math.max(1, ...links.map(({ meetings }) => meetings))
  const near = Math.min(width, height) / 4.5
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ code }) => code)
        .distance(({ meetings }) => near * (1.3 - 0.7 * Math.sqrt(meetings / strongest)))
        .strength(({ meetings }) => 0.1 + 0.5 * (meetings / strongest)),
    )
    .force(
      'charge',
      forceManyBody<Body>().strength((body) => -near * (1.2 + body.r / 14)),
    )
    .force('x', forceX<Body>(0).strength((0.07 * height) / width))
    .force('y', forceY<Body>(0).strength(0.09))
    .force('collide', forceCollide<Body>((body) => body.r + 5).iterations(3))
    .stop()
    .tick(STEPS)
  return stretch(bodies, width, height)
}

/** The countries with the most ties, by the sum of their meetings, then by code. */
function weigh(ties: readonly Tie[], most: number): Body[] {
  const sums = new Map<string, number>()
  for (const { first, second, meetings } of ties) {
    for (const code of [first, second]) sums.set(code, (sums.get(code) ?? 0) + meetings)
  }
  const ranked = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
  const greatest = ranked[0]?.[1] ?? 1
  return ranked.map(([code, meetings]) => ({ code, meetings, r: 9 + 13 * Math.sqrt(meetings / greatest) }))
}

/**
 * Spreads what the simulation found over the field: half by where a body came to stand, half by its place in the order of
 * all, so that one far country does not press the others together. Discs that touch are then moved apart.
 */
function stretch(bodies: readonly Body[], width: number, height: number): Node[] {
  const across = spread(
    bodies.map(({ x = 0 }) => x),
    width,
  )
  const down = spread(
    bodies.map(({ y = 0 }) => y),
    height,
  )
  const placed = bodies.map(({ code, meetings, r }, index) => ({ code, meetings, r, x: across[index], y: down[index] }))
  forceSimulation<Body>(placed)
    .force('collide', forceCollide<Body>((body) => body.r + 4).iterations(2))
    .stop()
    .tick(40)
  const keep = (value: number, room: number, r: number) =>
    Math.round(Math.min(room - r - 2, Math.max(r + 2, value)) * 10) / 10
  return placed.map(({ code, meetings, r, x = 0, y = 0 }: Body) => ({
    code,
    meetings,
    r: Math.round(r * 10) / 10,
    x: keep(x, width, r),
    y: keep(y, height, r),
  }))
}

const MARGIN = 26

function spread(values: readonly number[], room: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const places = new Map(order.map((index, place) => [index, values.length > 1 ? place / (values.length - 1) : 0.5]))
  return values.map((value, index) => {
    const linear = high > low ? (value - low) / (high - low) : 0.5
    return MARGIN + (0.4 * linear + 0.6 * (places.get(index) ?? 0.5)) * (room - 2 * MARGIN)
  })
}
