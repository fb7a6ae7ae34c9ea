import { describe, expect, it } from 'vitest'
import { remember } from './remember'

describe('remember', () => {
  it('asks once for each key, also when it has forgotten older ones', () => {
    let asked = 0
    const double = remember((key) => {
      asked++
      return key + key
    })
    expect([double('a'), double('a'), double('b')]).toEqual(['aa', 'aa', 'bb'])
    expect(asked).toBe(2)
    for (let index = 0; index < 20_000; index++) double(`n${index}`)
    expect(double('a')).toBe('aa')
    expect(asked).toBe(20_003)
  })
})
