import { expect, test } from 'vitest'
import { layNetwork } from './lay-network'

const CODES = ['KZ', 'RS', 'UZ', 'RU', 'CN', 'TR', 'AZ', 'HU', 'DE', 'FR']
const TIES = CODES.flatMap((first, index) =>
  CODES.slice(index + 1).map((second, step) => ({ first, second, meetings: 1 + ((index * 7 + step * 3) % 5) })),
)

test('the same ties lie in the same places, inside the field', () => {
  const nodes = layNetwork(TIES, 8, 600, 400)
  expect(nodes).toEqual(layNetwork(TIES, 8, 600, 400))
  expect(nodes).toHaveLength(8)
  for (const { x, y, r } of nodes) {
    expect(x - r).toBeGreaterThanOrEqual(0)
    expect(x + r).toBeLessThanOrEqual(600)
    expect(y - r).toBeGreaterThanOrEqual(0)
    expect(y + r).toBeLessThanOrEqual(400)
  }
})

test('no disc covers another', () => {
  const nodes = layNetwork(TIES, 10, 600, 400)
  for (const [index, a] of nodes.entries())
    for (const b of nodes.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.code} and ${b.code}`).toBeGreaterThan(a.r + b.r)
})
