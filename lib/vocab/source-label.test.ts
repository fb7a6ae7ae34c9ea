import { describe, expect, it } from 'vitest'
import { linkOf, sourceLabel } from './source-label'

describe('sourceLabel', () => {
  it('shows a dispatch of the sample desk as retold, never under the name of its source', () => {
    expect(sourceLabel('Entente sample desk', 'https://www.kt.kz/eng/page.html')).toBe('sample desk, after kt.kz')
    expect(sourceLabel('Entente sample desk', null)).toBe('sample desk')
  })

  it('prefers the outlet, then the host, then says that it does not know', () => {
    expect(sourceLabel('Akorda', 'https://www.akorda.kz/ru')).toBe('Akorda')
    expect(sourceLabel(' ', 'https://www.akorda.kz/ru')).toBe('akorda.kz')
    expect(sourceLabel(null, 'not an address')).toBe('unknown source')
    expect(sourceLabel(undefined, 'file:///etc/hosts')).toBe('unknown source')
  })

  it('keeps a host that only begins like www', () => {
    expect(sourceLabel(null, 'https://wwwnews.example/')).toBe('wwwnews.example')
  })
})

it('links only to addresses of the web', () => {
  expect(linkOf('https://www.akorda.kz/ru')).toBe('https://www.akorda.kz/ru')
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'not an address', '', null])
    expect(linkOf(url)).toBeNull()
})
