import { describe, expect, it } from 'vitest'
import { planMatrix } from './plan-matrix'
import { makeDataset } from './sample-datasets'

const pair = (code: string, meetings: number, level: string | null) => ({
  pair: code,
  meetings,
  level,
  last: '2026-02-27',
})

describe('planMatrix', () => {
  const rows = [pair('KZ-RS', 4, 'head_of_state'), pair('KZ-RU', 2, 'minister'), pair('AZ-RS', 1, null)]
  const encoding = { mark: 'matrix', pair: 'pair', value: 'meetings', level: 'level', last: 'last' } as const
  const dataset = makeDataset('pairs', encoding, rows)

  it('gives each pair one cell, inked by the highest rank, and leads to its meetings', () => {
    const plan = planMatrix(dataset, 358)
    const cells = plan.points.filter(({ key }) => !key.startsWith('list-'))
    expect(cells.map(({ key }) => key).sort()).toEqual(['AZ-RS', 'KZ-RS', 'KZ-RU'])
    const first = plan.points.find(({ key }) => key === 'KZ-RS')
    expect(first?.marks[0]?.tone).toBe('r1')
    expect(first?.drill).toEqual({ pair: 'KZ-RS' })
  })

  it('names the busiest pairs in the free corner, and under the matrix where the corner has no room', () => {
    const places = (width: number) => planMatrix(dataset, width).points.filter(({ key }) => key.startsWith('list-'))
    const foot = Math.max(
      ...planMatrix(dataset, 358)
        .points.filter(({ key }) => !key.startsWith('list-'))
        .map(({ box }) => box.y + box.height),
    )
    expect(places(358).map(({ key }) => key)).toEqual(['list-KZ-RS', 'list-KZ-RU', 'list-AZ-RS'])
    expect(places(358).every(({ box }) => box.y > foot && box.x === 0)).toBe(true)
    expect(places(761).every(({ box }) => box.x > 500)).toBe(true)
  })

  it('writes codes where names have no room', () => {
    const names = (width: number) =>
      planMatrix(dataset, width).back.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []))
    expect(names(358)).toContain('KZ')
    expect(names(761)).toContain('Kazakhstan')
    expect(names(358)).not.toContain('Kazakhstan')
  })

  it('hatches a cell of unknown rank', () => {
    const cell = planMatrix(dataset, 358).points.find(({ key }) => key === 'AZ-RS')
    expect(cell?.marks.map(({ tone }) => tone).slice(0, 2)).toEqual(['r0', 'hatch'])
  })
})
