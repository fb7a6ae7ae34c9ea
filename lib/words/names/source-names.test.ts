import { describe, expect, it } from 'vitest'
import { nameSource } from './source-names'

describe('the source of a report', () => {
  it('shows a dispatch of the sample desk as retold, never under the name of its source', () => {
    const url = 'https://www.kt.kz/eng/page.html'
    expect(nameSource('en', 'Entente sample desk', url)).toBe('sample desk, after kt.kz')
    expect(nameSource('ru', 'Entente sample desk', url)).toBe('редакция Entente, по kt.kz')
    expect(nameSource('sr-Latn', 'Entente sample desk', url)).toBe('redakcija Entente, prema kt.kz')
    expect(nameSource('en', 'Entente sample desk', null)).toBe('sample desk')
  })

  it('prefers the outlet, then the host, then says that it does not know', () => {
    expect(nameSource('en', 'Akorda', 'https://www.akorda.kz/ru')).toBe('Akorda')
    expect(nameSource('en', ' ', 'https://www.akorda.kz/ru')).toBe('akorda.kz')
    expect(nameSource('en', null, 'not an address')).toBe('unknown source')
    expect(nameSource('kk', undefined, 'file:///etc/hosts')).toBe('дереккөзі белгісіз')
  })

  it('keeps a host that only begins like www', () => {
    expect(nameSource('en', null, 'https://wwwnews.example/')).toBe('wwwnews.example')
  })
})
