import { describe, expect, it } from 'vitest'
import { placeCard } from './place-card'

const card = { width: 180, height: 80 }

describe('placeCard', () => {
  it('stands right of a point, or left of it where the right has no room', () => {
    expect(placeCard({ x: 100, y: 20, width: 16, height: 300 }, card, 761)).toEqual({ x: 124, y: 28 })
    expect(placeCard({ x: 700, y: 20, width: 16, height: 300 }, card, 761)).toEqual({ x: 512, y: 28 })
  })

  it('stands under a row and stays inside the figure', () => {
    expect(placeCard({ x: 0, y: 40, width: 535, height: 18 }, card, 535)).toEqual({ x: 0, y: 62 })
    expect(placeCard({ x: 300, y: 40, width: 50, height: 18 }, card, 358)).toEqual({ x: 112, y: 40 })
  })
})
