import { describe, expect, test } from 'vitest'
import { readAllowedHosts } from './allowed-hosts'
import { checkAddress } from './check-address'

const NOBODY = readAllowedHosts('')

describe('an address that is refused before anybody is asked', () => {
  test.each([
    ['', 'no address'],
    ['news', 'no address'],
    ['http://', 'no address'],
    ['file:///etc/passwd', 'only http'],
    ['ftp://example.org/a', 'only http'],
    ['javascript:alert(1)', 'only http'],
    ['data:text/html,<p>a', 'only http'],
    ['gopher://example.org:6379/_x', 'only http'],
    ['https://user@example.org/', 'name or a password'],
    ['https://user:secret@example.org/', 'name or a password'],
    ['https://:secret@example.org/', 'name or a password'],
    ['http://example.org:22/', 'port 22'],
    ['http://example.org:25/', 'port 25'],
    ['https://example.org:445/', 'port 445'],
    [`https://example.org/${'a'.repeat(2000)}`, 'more than'],
    [`https://example.org/${'я'.repeat(400)}`, 'more than'],
    // one and the same machine in every way of writing it
    ['http://127.0.0.1/', '127.0.0.1 is an address of this machine'],
    ['http://127.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://0x7f.0.0.0x1/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://017700000001/', '127.0.0.1'],
    ['http://127.0.0.1./', '127.0.0.1'],
    ['http://１２７.０.０.１/', '127.0.0.1'],
    ['http://0/', '0.0.0.0'],
    ['http://[::1]/', '::1'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['http://[::ffff:7f00:1]:8080/', '::ffff:7f00:1'],
    ['http://[fd00::1]/', 'fd00::1'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['http://10.0.0.1:8080/', '10.0.0.1'],
  ])('%s', (address, why) => {
    const checked = checkAddress(address, NOBODY)
    expect(checked).toMatchObject({ status: 'fault', cause: 'forbidden-address' })
    expect('error' in checked ? checked.error : '').toContain(why)
  })
})

test.each([
  ['https://example.org/a#part', 'https://example.org/a'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['http://example.org:8080/a?b=c', 'http://example.org:8080/a?b=c'],
  ['https://пример.рф/новости', 'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
])('%s is asked as %s', (address, href) => {
  expect(String(checkAddress(address, NOBODY))).toBe(href)
})

test('an address that a page names is completed by its own', () => {
  const base = new URL('https://example.org/news/today')
  expect(String(checkAddress('../a', NOBODY, base))).toBe('https://example.org/a')
  expect(checkAddress('//127.0.0.1/a', NOBODY, base)).toMatchObject({ cause: 'forbidden-address' })
})

describe('hosts that are allowed by configuration', () => {
  const allows = readAllowedHosts(' Archive.intranet, 10.0.0.7:8080\n[::1]:3000 fd00::5')
  test.each([
    ['archive.intranet', '443', true],
    ['ARCHIVE.intranet.', '25', true],
    ['10.0.0.7', '8080', true],
    ['10.0.0.7', '80', false],
    ['[::1]', '3000', true],
    ['::1', '80', false],
    ['[fd00::5]', '80', true],
    ['other.intranet', '443', false],
    ['evil-archive.intranet', '443', false],
    ['', '80', false],
  ])('%s at port %s: %s', (host, port, allowed) => {
    expect(allows(host, port)).toBe(allowed)
  })

  test('nothing is, where nothing is configured', () => {
    expect(readAllowedHosts(undefined)('localhost', '80')).toBe(false)
  })
})
