/** Where things stand across: the wide drawing has labels at both sides, the narrow one only at the right. */
export type Across = {
  width: number
  spine: number
  lanes: readonly [number, number]
  labels: readonly [number, number]
  wide: boolean
}

/** The spine, the two lanes beside it and the edges at which labels begin, for a drawing of `width` px. */
export function placeAcross(width: number): Across {
  if (width < 600) return { width, spine: 62, lanes: [46, 78], labels: [0, 104], wide: false }
  const spine = Math.floor(width / 2) + 0.5
  return { width, spine, lanes: [spine - 58, spine + 58], labels: [spine - 88, spine + 88], wide: true }
}
