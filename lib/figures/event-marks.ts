import type { PairEvent } from './pair-events'
import { type Mark, round } from './scene'

/** Radius by rank: size says with ink how high a meeting was; a rank nobody states is as small as the lowest. */
const RADII: Readonly<Record<number, number>> = { 1: 10, 2: 8.5, 3: 7.25, 4: 6.25, 5: 5.25, 6: 4.25, 0: 4.25 }

/** Radius of a mark in px. */
export function sizeMark(step: number): number {
  return RADII[step] ?? 4.25
}

/** Status is drawn: held solid, planned hollow, cancelled hollow and struck, recalled a ring with a point. */
export function drawStatus(
  status: PairEvent['status'],
  step: number,
  cx: number,
  cy: number,
  r = sizeMark(step),
): Mark[] {
  const x = round(cx)
  const y = round(cy)
  const ring: Mark = { shape: 'circle', cx: x, cy: y, r: round(r - 0.5), tone: `ho k${step}` }
  if (status === 'held' && step === 0) return [ring, { shape: 'path', d: hatchCircle(x, y, r - 0.5), tone: 'hatch' }]
  if (status === 'held') return [{ shape: 'circle', cx: x, cy: y, r: round(r), tone: `r${step}` }]
  if (status === 'planned') return [ring]
  if (status === 'recalled')
    return [ring, { shape: 'circle', cx: x, cy: y, r: round(Math.max(1.8, r * 0.38)), tone: `dot r${step}` }]
  const reach = r + 2.5
  const strike = `M${round(x - reach)} ${round(y + reach)}L${round(x + reach)} ${round(y - reach)}`
  return [ring, { shape: 'path', d: strike, tone: 'strike' }]
}

/** Three diagonals across a circle: a rank that no report states is hatched, here as in the bars. */
function hatchCircle(cx: number, cy: number, r: number): string {
  const chords = [-r * 0.6, 0, r * 0.6].map((offset) => {
    const half = Math.sqrt(r * r - offset * offset) * Math.SQRT1_2
    const shift = offset * Math.SQRT1_2
    const [x, y] = [cx + shift, cy + shift]
    return `M${round(x - half)} ${round(y + half)}L${round(x + half)} ${round(y - half)}`
  })
  return chords.join('')
}

/** The arrow of a visit, from the guest's lane to the mark in the host's; dashed where the visit did not come about. */
export function drawVisit(from: number, to: number, y: number, r: number, status: PairEvent['status']): Mark[] {
  const toward = Math.sign(to - from)
  const tip = round(to - toward * (r + 3))
  const line = round(y)
  const wing = round(tip - toward * 5)
  const shaft = `M${from} ${line}H${tip}`
  const rest = `M${wing} ${round(y - 3.5)}L${tip} ${line}L${wing} ${round(y + 3.5)}M${from} ${round(y - 4)}v8`
  return [
    { shape: 'path', d: shaft, tone: status === 'cancelled' || status === 'planned' ? 'arrow dashed' : 'arrow' },
    { shape: 'path', d: rest, tone: 'arrow' },
  ]
}

/** A dotted line over both lanes: the sides spoke without anybody travelling. */
export function drawWire(left: number, right: number, y: number): Mark[] {
  const line = round(y)
  return [
    { shape: 'path', d: `M${left} ${line}H${right}`, tone: 'arrow dotted' },
    { shape: 'path', d: `M${left} ${round(y - 4)}v8M${right} ${round(y - 4)}v8`, tone: 'arrow' },
  ]
}
