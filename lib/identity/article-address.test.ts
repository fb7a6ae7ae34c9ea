import { describe, expect, it } from 'vitest'
import { addressOf } from './article-address'

describe('addressOf', () => {
  it('leaves out what only says where a reader came from', () => {
    const address = 'agency.example/en/news/120?page=2'
    for (const url of [
      'https://agency.example/en/news/120?page=2',
      'http://agency.example/en/news/120/?page=2#comments',
      'https://AGENCY.example:443/en/news/120?utm_source=feed&page=2&utm_medium=rss&fbclid=x',
      'https://agency.example/en/news/120/?yclid=1&page=2&gclid=3',
    ])
      expect(addressOf(url), url).toBe(address)
  })

  it('keeps apart what may be another article', () => {
    const urls = ['/a', '/a?id=1', '/a?id=2', '/A', '/a/b', '/a?id=1&id=2']
    expect(new Set(urls.map((path) => addressOf(`https://agency.example${path}`))).size).toBe(urls.length)
    expect(addressOf('https://www.agency.example/a')).not.toBe(addressOf('https://agency.example/a'))
    expect(addressOf('https://agency.example:8443/a')).not.toBe(addressOf('https://agency.example/a'))
  })

  it('knows no article at a front page or at what is no web address', () => {
    for (const url of [
      undefined,
      '',
      'agency',
      'https://agency.example/?utm_source=x',
      'file:///a/b',
      'mailto:a@b.example',
    ])
      expect(addressOf(url)).toBeNull()
  })
})
