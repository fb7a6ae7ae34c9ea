/** What a site asks of programs, in its robots.txt (RFC 9309). */
import robotsParser from 'robots-parser'
import type { AllowedHosts } from './allowed-hosts'
import { ask, isSuccess, type Question, say } from './ask'
import { checkAddress } from './check-address'
import { type FetchFault, fault } from './fetched'
import { LONGEST_PAUSE, MOST_REDIRECTS } from './limits'
import type { RobotsAnswer, SiteBook } from './site-book'
import { AGENT } from './user-agent'

const DAY_MS = 24 * 60 * 60 * 1000
/** A site in trouble is asked again sooner. */
const TROUBLE_MS = 10 * 60 * 1000
/** What a program has to read of it at least; the rest is left out. */
const MOST_BYTES = 500 * 1024

export type Asker = Pick<Question, 'dispatcher' | 'limits' | 'signal'> & { book: SiteBook; allows: AllowedHosts }

/** The pause in milliseconds that a site wants between requests, where it lets this page be read. */
export async function checkRobots(url: URL, asker: Asker): Promise<{ pause: number } | FetchFault> {
  const robots = await findRobots(url, asker)
  if ('cause' in robots) return robots
  if (isTrouble(robots.status))
    return fault('robots', `${url.host} answers ${robots.status} when asked what programs may read (/robots.txt)`)
  return readRobots(url, robots.text, asker.limits.pause)
}

/** @param least the pause where it asks for none, or a shorter one */
export function readRobots(url: URL, text: string, least: number): { pause: number } | FetchFault {
  const rules = robotsParser(`${url.origin}/robots.txt`, text)
  if (rules.isAllowed(url.href, AGENT) === false)
    return fault('robots', `${url.host} asks programs not to read this page (/robots.txt)`)
  const wanted = (rules.getCrawlDelay(AGENT) ?? 0) * 1000
  return { pause: Math.max(least, Number.isFinite(wanted) ? Math.min(wanted, LONGEST_PAUSE) : 0) }
}

async function findRobots(url: URL, asker: Asker): Promise<RobotsAnswer | FetchFault> {
  const known = await asker.book.findRobots(url.host)
  if (known !== null && known.age < (isTrouble(known.status) ? TROUBLE_MS : DAY_MS)) return known
  const answer = await askForRobots(url, asker)
  if ('status' in answer && answer.status !== 'fault') await asker.book.keepRobots(url.host, answer)
  return answer
}

async function askForRobots(site: URL, asker: Asker): Promise<RobotsAnswer | FetchFault> {
  const limits = { ...asker.limits, bytes: MOST_BYTES }
  let url = new URL('/robots.txt', site)
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const answer = await ask(url, { ...asker, limits, headers: { accept: 'text/plain, */*;q=0.5' }, cut: true })
    if ('cause' in answer) return answer
    const { code, headers, bytes } = answer
    if (isSuccess(code)) return { status: code, text: bytes.subarray(0, MOST_BYTES).toString('utf8') }
    const location = code >= 300 && code < 400 ? say(headers.location) : undefined
    if (location === undefined) return { status: code, text: '' }
    const next = checkAddress(location, asker.allows, url)
    if (!(next instanceof URL)) return next
    url = next
  }
  // as RFC 9309 has it: a file that cannot be got at is as good as none
  return { status: 404, text: '' }
}

/** The site cannot say now what it wants: it is left alone until it can. */
function isTrouble(status: number): boolean {
  return status >= 500 || status === 429
}
