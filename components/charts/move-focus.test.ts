import { describe, expect, it } from 'vitest'
import { moveFocus } from './move-focus'

const cell = (column: number, row: number) => ({ x: column * 10, y: row * 10, width: 10, height: 10 })

describe('moveFocus', () => {
  const grid = [cell(0, 0), cell(2, 0), cell(0, 1), cell(3, 1)]

  it('goes to the nearest in the direction of the arrow, in the same row before another', () => {
    expect(moveFocus(grid, 0, 'ArrowRight')).toBe(1)
    expect(moveFocus(grid, 0, 'ArrowDown')).toBe(2)
    expect(moveFocus(grid, 3, 'ArrowLeft')).toBe(2)
  })

  it('goes through the points in order where nothing lies that way', () => {
    const bars = [cell(0, 0), cell(0, 1), cell(0, 2)]
    expect(moveFocus(bars, 0, 'ArrowRight')).toBe(1)
    expect(moveFocus(bars, 2, 'ArrowRight')).toBe(2)
  })

  it('knows Home and End and leaves other keys alone', () => {
    expect(moveFocus(grid, 2, 'Home')).toBe(0)
    expect(moveFocus(grid, 0, 'End')).toBe(3)
    expect(moveFocus(grid, 0, 'Enter')).toBeNull()
  })
})
