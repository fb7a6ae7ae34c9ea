import { expect, it } from 'vitest'
import { isBaseUnreachable } from './unreachable'

it('a base that cannot be reached is told from a fault of ours', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code })
  for (const code of ['ECONNREFUSED', 'ENOENT', '57P03', '08006', '53300', '42P01']) {
    expect(isBaseUnreachable(withCode(code)), code).toBe(true)
  }
  expect(isBaseUnreachable(new Error('No base is open: start Entente'))).toBe(true)
  for (const error of [withCode('42601'), withCode('22P02'), new Error('x is undefined'), 'text', null]) {
    expect(isBaseUnreachable(error), String(error)).toBe(false)
  }
})
