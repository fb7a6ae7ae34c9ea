/** Asks the web for an address, politely, and never for one of this machine or its network. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Agent } from 'undici'
import { readAllowedHosts } from './allowed-hosts'
import { type Answer, ask, isSuccess, say } from './ask'
import { checkAddress } from './check-address'
import { isWanted, readContentType } from './content-kind'
import { type Fetched, type FetchFault, fault } from './fetched'
import { guardConnector, type Resolve } from './guarded-connector'
import { LIMITS, type Limits, MOST_REDIRECTS } from './limits'
import { readRetryAfter } from './retry-after'
import { type Asker, checkRobots } from './robots'
import type { SiteBook } from './site-book'

export type FetchOptions = {
  book: SiteBook
  /** What the answer may be: an article, or a list of articles. */
  want?: 'page' | 'feed'
  /** Of the answer that is known: the site may say that it has not changed. */
  etag?: string | undefined
  lastModified?: string | undefined
  signal?: AbortSignal | undefined
  limits?: Partial<Limits>
  /** Looks up names in place of the system. */
  resolve?: Resolve
}

const MOST_TRIES = 3
const ACCEPT = {
  page: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/*;q=0.9, */*;q=0.5',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
}

type Request = Asker & { want: 'page' | 'feed'; headers: Record<string, string>; conditional: boolean }

/**
 * The answer of a site to an address, after as much waiting as its rules ask for and `limits` let.
 * @throws the reason of `signal`, or what the book throws; all else is a fault
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const { book, want = 'page', etag, lastModified, signal, resolve } = options
  const limits = { ...LIMITS, ...options.limits }
  const allows = readAllowedHosts()
  const url = checkAddress(address, allows)
  if (!(url instanceof URL)) return url
  const headers: Record<string, string> = { accept: ACCEPT[want] }
  if (etag !== undefined) headers['if-none-match'] = etag
  if (lastModified !== undefined) headers['if-modified-since'] = lastModified
  const conditional = etag !== undefined || lastModified !== undefined
  const dispatcher = new Agent({ connect: guardConnector({ allows, timeout: limits.connect, resolve }) })
  const late = AbortSignal.timeout(limits.total)
  const stop = signal === undefined ? late : AbortSignal.any([signal, late])
  try {
    return await follow(url, { dispatcher, limits, signal: stop, book, allows, want, headers, conditional })
  } catch (error) {
    if (signal?.aborted === true || !late.aborted) throw error
    return fault('timeout', `${url.host}: it took more than ${Math.round(limits.total / 1000)} s, with all waiting`)
  } finally {
    await dispatcher.destroy()
  }
}

async function follow(first: URL, request: Request): Promise<Fetched> {
  let url = first
  let before: URL | undefined
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const rules = await checkRobots(url, request)
    if ('cause' in rules) return rules
    // a site that leads on within itself is followed at once
    const answer = await askInTurn(url, request, rules.pause, before?.host === url.host)
    if ('cause' in answer) return answer
    const next = findNext(answer, url, request)
    if (!(next instanceof URL)) return next ?? takeAnswer(answer, url, request)
    before = url
    url = next
  }
  return fault('unreachable', `${first.host}: the address leads on more than ${MOST_REDIRECTS} times`)
}

function findNext({ code, headers }: Answer, url: URL, { allows }: Request): URL | FetchFault | null {
  const location = say(headers.location)
  if (code < 300 || code === 304 || code >= 400 || location === undefined) return null
  return checkAddress(location, allows, url)
}

/** Asks when it is the site's turn, and again where it says that it is only busy. */
async function askInTurn(url: URL, request: Request, pause: number, goesOn: boolean): Promise<Answer | FetchFault> {
  const { book, limits, signal } = request
  for (let attempt = 1; ; attempt++) {
    if (!goesOn || attempt > 1) {
      const slot = await book.reserve(url.host, pause, limits.patience)
      if ('notBefore' in slot)
        return fault('timeout', `${url.host} is not asked again before ${slot.notBefore.toISOString()}`, {
          retryAt: slot.notBefore,
        })
      await sleep(slot.wait, undefined, { signal })
    }
    const answer = await ask(url, {
      ...request,
      judge: ({ 'content-type': type }) => judgeKind(request.want, type, url),
    })
    const busy = howLongBusy(answer, pause * 2 ** attempt)
    if (busy === null) return answer
    await book.postpone(url.host, busy)
    if (attempt === MOST_TRIES || busy > limits.patience)
      return 'cause' in answer ? answer : sayStatus(answer, url, busy)
  }
}

/** Milliseconds to leave a site alone that would answer at another time; `null` where this is its answer. */
function howLongBusy(answer: Answer | FetchFault, backoff: number): number | null {
  if ('cause' in answer) return null
  const { code, headers } = answer
  if (code !== 429 && code !== 502 && code !== 503 && code !== 504) return null
  return Math.max(readRetryAfter(say(headers['retry-after']), Date.now()) ?? backoff, 0)
}

function judgeKind(want: 'page' | 'feed', type: string | undefined, url: URL): FetchFault | null {
  const { mediaType } = readContentType(type)
  if (isWanted(want, mediaType)) return null
  const wanted = want === 'feed' ? 'a feed' : 'an article'
  return fault('unknown-kind', `${url.host} answers with ${mediaType}, which holds no text of ${wanted}`)
}

function takeAnswer(answer: Answer, url: URL, { conditional }: Request): Fetched {
  const { code, headers, bytes } = answer
  if (code === 304 && conditional) return { status: 'not-modified' }
  if (code === 204 || code === 205 || (isSuccess(code) && bytes.length === 0))
    return fault('empty', `${url.host} answers with nothing`, { code })
  if (!isSuccess(code)) return sayStatus(answer, url)
  const etag = say(headers.etag)
  const lastModified = say(headers['last-modified'])
  return {
    status: 'ok',
    file: {
      ...{ bytes, finalUrl: url.href, ...readContentType(say(headers['content-type'])) },
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
  }
}

const STATUS: Record<number, string> = {
  401: 'it asks for a password',
  402: 'it asks for payment',
  403: 'it will not give the page',
  404: 'there is no such page',
  410: 'the page is gone for good',
  429: 'it was asked too often',
  451: 'the page is withheld for legal reasons',
}

function sayStatus({ code }: Answer, url: URL, busy?: number): FetchFault {
  const why = STATUS[code] ?? (code >= 500 ? 'it is in trouble' : 'it gives no page')
  const retryAt = busy === undefined ? {} : { retryAt: new Date(Date.now() + busy) }
  return fault('http-status', `${url.host} answers ${code}: ${why}`, { code, ...retryAt })
}
