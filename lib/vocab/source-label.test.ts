import { expect, it } from 'vitest'
import { linkOf } from './source-label'

it('links only to addresses of the web', () => {
  expect(linkOf('https://www.akorda.kz/ru')).toBe('https://www.akorda.kz/ru')
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'not an address', '', null])
    expect(linkOf(url)).toBeNull()
})
