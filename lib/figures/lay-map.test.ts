import { expect, test } from 'vitest'
import { layMap } from './lay-map'

const ASTANA = [71.43, 51.13] as const
const BELGRADE = [20.45, 44.79] as const

test('places that are asked for fall inside the field, east to the right and north on top', () => {
  const { place } = layMap([ASTANA, BELGRADE], 761, 396)
  const [astana, belgrade] = [place(ASTANA), place(BELGRADE)]
  expect(astana?.[0]).toBeGreaterThan(belgrade?.[0] ?? 999)
  expect(astana?.[1]).toBeLessThan(belgrade?.[1] ?? 0)
  for (const [x = -1, y = -1] of [astana ?? [], belgrade ?? []]) {
    expect(x > 0 && x < 761 && y > 0 && y < 396).toBe(true)
  }
})

test('the less land a map shows the nearer it is, and it stays light', () => {
  const world = layMap([], 761, 396)
  const near = layMap([ASTANA, BELGRADE], 761, 396)
  const reach = ({ place }: typeof world) => (place(ASTANA)?.[0] ?? 0) - (place(BELGRADE)?.[0] ?? 0)
  expect(reach(near)).toBeGreaterThan(2 * reach(world))
  for (const { land, frontiers } of [world, near]) {
    expect(land).toMatch(/^M[\d.-]/)
    expect(land.length + frontiers.length).toBeLessThan(40_000)
  }
})
