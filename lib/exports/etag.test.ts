import { expect, it } from 'vitest'
import { makeEtag, matchesEtag } from './etag'

it('an answer is known again by its validator', () => {
  const etag = makeEtag('a,b\r\n')
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/)
  expect(makeEtag('a,c\r\n')).not.toBe(etag)
  for (const header of [etag, etag.slice(2), `"x", ${etag}`, '*']) expect(matchesEtag(header, etag), header).toBe(true)
  for (const header of [null, '', '"x"', makeEtag('other')])
    expect(matchesEtag(header, etag), String(header)).toBe(false)
})
