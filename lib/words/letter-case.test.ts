import { describe, expect, it } from 'vitest'
import { lowerFirst, upperFirst } from './letter-case'

describe('the first letter', () => {
  it.each([
    ['Nuclear energy', 'nuclear energy'],
    ['Атомная энергия', 'атомная энергия'],
    ['Өнеркәсіп', 'өнеркәсіп'],
    ['AI', 'AI'],
    ['ИИ', 'ИИ'],
    ['G20', 'G20'],
    ['', ''],
  ])('%s is %s inside a sentence', (label, inside) => {
    expect(lowerFirst(label)).toBe(inside)
  })

  it('is a capital at the beginning', () => {
    expect(['held', 'состоялась', 'өтті', ''].map(upperFirst)).toEqual(['Held', 'Состоялась', 'Өтті', ''])
  })
})
