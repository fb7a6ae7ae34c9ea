import { describe, expect, it } from 'vitest'
import { LONGEST_NAME, readOwnAddress, readViewName } from './saved-views'

describe('the address of a saved view', () => {
  it('is path and query, in no language', () => {
    expect(readOwnAddress(' /meetings?pair=KZ-RS&ui=ru#fig-1 ')).toBe('/meetings?pair=KZ-RS')
    expect(readOwnAddress('/')).toBe('/')
    expect(readOwnAddress('/search?q=%D0%B0')).toBe('/search?q=%D0%B0')
  })

  it.each([
    '',
    'meetings',
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    '/..//example.org',
  ])('is none where it leads elsewhere: %s', (text) => {
    expect(readOwnAddress(text)).toBeNull()
  })

  it('is none where it is too long', () => {
    expect(readOwnAddress(`/?q=${'a'.repeat(5000)}`)).toBeNull()
  })
})

describe('the name of a saved view', () => {
  it('has no blanks around it, and an end', () => {
    expect(readViewName('  Сербия \n и Казахстан ')).toBe('Сербия и Казахстан')
    expect([...readViewName('😀'.repeat(500))]).toHaveLength(LONGEST_NAME)
    expect(readViewName(' \t')).toBe('')
  })
})
