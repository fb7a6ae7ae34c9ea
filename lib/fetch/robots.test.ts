import { expect, test } from 'vitest'
import { readRobots } from './robots'

const PAGE = new URL('https://example.org/news/1')
const say = (text: string) => {
  const answer = readRobots(PAGE, text, 1000)
  return 'pause' in answer ? answer.pause : answer.cause
}

test.each([
  ['nothing', '', 1000],
  ['no rules at all', '<!doctype html><h1>Not found</h1>', 1000],
  ['others only', 'User-agent: OtherBot\nDisallow: /', 1000],
  ['everybody', 'User-agent: *\nDisallow: /news/', 'robots'],
  ['this program', 'User-agent: entente\nDisallow: /\n\nUser-agent: *\nAllow: /', 'robots'],
  ['everybody but this program', 'User-agent: *\nDisallow: /\n\nUser-agent: Entente\nAllow: /', 1000],
  ['a part with an exception', 'User-agent: *\nDisallow: /news\nAllow: /news/1', 1000],
  ['a pattern', 'User-agent: *\nDisallow: /*/1$', 'robots'],
  ['line ends and marks of Windows', '\ufeffUser-agent: *\r\nDisallow: /news\r\n', 'robots'],
  ['a pause', 'User-agent: *\nCrawl-delay: 7', 7000],
  ['a pause shorter than ours', 'User-agent: *\nCrawl-delay: 0.2', 1000],
  ['a pause of a day', 'User-agent: *\nCrawl-delay: 86400', 60_000],
  ['a pause that is none', 'User-agent: *\nCrawl-delay: often', 1000],
  ['a pause below nothing', 'User-agent: *\nCrawl-delay: -9', 1000],
])('robots.txt for %s', (_, text, wanted) => {
  expect(say(text)).toBe(wanted)
})
