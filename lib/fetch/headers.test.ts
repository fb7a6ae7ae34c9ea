import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isWanted, readContentType } from './content-kind'
import { readRetryAfter } from './retry-after'
import { USER_AGENT } from './user-agent'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000

test.each([
  [undefined, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['0', 0],
  [' 120 ', 120_000],
  ['99999999999999999999', DAY],
  ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
  ['Sunday, 22-Nov-26 12:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['Wed, 22 Nov 2999 12:00:00 GMT', DAY],
  ['Sun, 42 Nov 2026 12:00:00 GMT', null],
])('Retry-After: %s is %s ms', (header, wanted) => {
  expect(readRetryAfter(header, NOW)).toBe(wanted)
})

test.each([
  [undefined, {}],
  ['', {}],
  ['html', {}],
  ['text/html', { mediaType: 'text/html' }],
  ['Text/HTML; Charset="Windows-1251"', { mediaType: 'text/html', charset: 'windows-1251' }],
  ['text/html;charset=utf-8;charset=koi8-r', { mediaType: 'text/html', charset: 'utf-8' }],
  ['text/html;;;', { mediaType: 'text/html' }],
])('Content-Type: %s', (header, wanted) => {
  expect(readContentType(header)).toEqual(wanted)
})

describe('what is read to find a text', () => {
  test.each([
    ['page', 'text/html', true],
    ['page', 'application/pdf', true],
    ['page', 'application/octet-stream', true],
    ['page', undefined, true],
    ['page', 'image/jpeg', false],
    ['page', 'video/mp4', false],
    ['page', 'text/css', false],
    ['page', 'application/javascript', false],
    ['feed', 'application/rss+xml', true],
    ['feed', 'application/feed+json', true],
    ['feed', 'text/xml', true],
    ['feed', 'text/html', true],
    ['feed', 'application/pdf', false],
    ['feed', 'image/png', false],
  ] as const)('%s: %s %s', (want, mediaType, wanted) => {
    expect(isWanted(want, mediaType)).toBe(wanted)
  })
})

test('Entente says its name and its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(USER_AGENT).toBe(`Entente/${version.split('.').slice(0, 2).join('.')} (+research)`)
})
