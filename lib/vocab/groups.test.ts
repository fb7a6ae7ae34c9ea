import { expect, it } from 'vitest'
import { findCountry } from './countries'
import { GROUPS } from './groups'

it.each(GROUPS)('$code has countries that exist, each once, and days in order', ({ members }) => {
  expect(new Set(members.map((member) => member.code)).size).toBe(members.length)
  for (const { code, since = '', until } of members) {
    expect(findCountry(code), code).toBeDefined()
    for (const day of [since, until ?? '']) expect(day).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/)
    if (until !== undefined) expect(until > since, code).toBe(true)
  }
})

it('knows when a country joined and left', () => {
  const memberOf = (group: string, code: string) =>
    GROUPS.find((row) => row.code === group)?.members.find((member) => member.code === code)
  expect(memberOf('eu', 'GB')).toEqual({ code: 'GB', since: '1973-01-01', until: '2020-01-31' })
  expect(memberOf('eu', 'HR')).toEqual({ code: 'HR', since: '2013-07-01' })
  expect(memberOf('central_asia', 'KZ')).toEqual({ code: 'KZ' })
  expect(GROUPS.find((row) => row.code === 'eu')?.members.filter((member) => !member.until)).toHaveLength(27)
  expect(GROUPS.find((row) => row.code === 'nato')?.members).toHaveLength(32)
})
