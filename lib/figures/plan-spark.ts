import { round } from './scene'

/** A line without axes: how a number went, beside the number itself. The last value is a point. */
export type Spark = { width: number; height: number; d: string; end: { x: number; y: number } }

/** Draws values in their order over the width; the field goes from 0 to the greatest. `null` for fewer than three. */
export function planSpark(values: readonly number[], width = 88, height = 18): Spark | null {
  if (values.length < 3) return null
  const most = Math.max(1, ...values)
  const points = values.map((value, index) => ({
    x: round((index / (values.length - 1)) * (width - 4) + 2),
    y: round(height - 2 - (value / most) * (height - 4)),
  }))
  return {
    width,
    height,
    d: `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`,
    end: points.at(-1) ?? { x: 0, y: 0 },
  }
}
