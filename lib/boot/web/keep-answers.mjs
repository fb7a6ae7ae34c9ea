import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { narrowRequest } from './narrow-request.mjs'
import { recordAnswer, sendAnswer } from './record-answer.mjs'

/**
 * What the making of an answer knows and says; the code that Next has bundled finds it by its name (`lib/analytics/request-scope.ts`).
 * @typedef {{ version: string, failed: boolean }} Scope
 * @typedef {import('./record-answer.mjs').Answer} Answer
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<unknown>} Handle
 */

/** Bytes of the longest answer that is kept. */
const LONGEST = 8 * 1024 * 1024
/** What an entry weighs beside its body and its key: headers and the list itself. */
const ENTRY_BYTES = 1_024
/** An answer is kept by a reader's own browser only, which asks each time whether it still holds. */
const CACHING = 'private, no-cache'
const VARY = 'Accept-Encoding, Accept-Language, Cookie'

const holder = /** @type {typeof globalThis & { ententeScope?: AsyncLocalStorage<Scope> }} */ (globalThis)

/**
 * Keeps answers exactly as long as they are true: the version of the base, asked anew for each request, is part of the key,
 * so a write that has returned, whichever process did it, is seen by whoever asks after it. One answer is made for all who
 * ask for the same at once.
 * @param {{ handle: Handle, readVersion: () => Promise<string>, bytes: number, build: string }} options what makes answers,
 *   how many bytes of them are kept, and what they are made by, since other code writes other pages
 * @returns {Handle}
 */
export function keepAnswers({ handle, readVersion, bytes, build }) {
  holder.ententeScope ??= new AsyncLocalStorage()
  const scopes = holder.ententeScope
  /** @type {LRUCache<string, Answer>} */
  const kept = new LRUCache({
    maxSize: bytes,
    maxEntrySize: Math.min(LONGEST + ENTRY_BYTES, bytes),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
  })
  /** @type {Map<string, Promise<Answer | 'unfit' | 'broken'>>} */
  const underWay = new Map()
  let newest = ''

  return async (request, response) => {
    const asked = request.headers['if-none-match']
    const wish = narrowRequest(request)
    const version = wish === null ? null : await readVersion().catch(() => null)
    if (wish === null || version === null) return handle(request, response)
    if (version !== newest) {
      newest = version
      kept.clear()
    }
    const key = `${version} ${wish}`
    // The API has validators of its own, some of which outlast a version.
    const own = isOfApi(request) ? null : makeEtag(`${build} ${key}`)
    if (own !== null && holds(asked, own)) return confirm(response, own)

    /** @param {Answer} answer */
    const send = (answer) => {
      const etag = own ?? String(answer.headers.find(([name]) => name === 'etag')?.[1] ?? '')
      if (etag !== '' && holds(asked, etag)) return confirm(response, etag)
      // Only an answer that was kept is known to be whole, so the first one goes out without.
      if (own !== null) response.setHeader('etag', own)
      sendAnswer(response, answer, request.method)
    }
    for (;;) {
      const found = kept.get(key)
      if (found !== undefined) return send(found)
      const made = underWay.get(key)
      if (made === undefined) break
      const outcome = await made
      if (outcome === 'unfit') break
      if (outcome !== 'broken') return send(outcome)
    }

    const leads = request.method === 'GET' && !underWay.has(key)
    /** @type {Scope} */
    const scope = { version, failed: false }
    const recorded = recordAnswer(response, { most: leads ? LONGEST : 0, onHead: markKept })
    if (leads) {
      const settled = recorded.then(async (answer) => {
        // What went wrong in the midst of an answer that began well is told when the answer has ended.
        await nextTurn()
        const outcome = typeof answer !== 'string' && scope.failed ? 'unfit' : answer
        if (typeof outcome !== 'string') kept.set(key, outcome)
        underWay.delete(key)
        return outcome
      })
      underWay.set(key, settled)
    }
    if (asked !== undefined && own === null) request.headers['if-none-match'] = asked
    return scopes
      .run(scope, () => handle(request, response))
      .catch((error) => {
        scope.failed = true
        throw error
      })
  }
}

/** @param {import('node:http').IncomingMessage} request */
function isOfApi(request) {
  return request.url?.startsWith('/api/v1/') ?? false
}

/**
 * Says to the reader's browser that it may keep an answer if it asks each time.
 * @param {import('node:http').ServerResponse} response
 */
function markKept(response) {
  if (response.statusCode !== 200 || response.hasHeader('set-cookie')) return false
  response.setHeader('cache-control', CACHING)
  const varies = [response.getHeader('vary') ?? [], VARY].flat().join(',').split(/ *, */)
  response.setHeader('vary', [...new Set(varies)].join(', '))
  return true
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} etag
 */
function confirm(response, etag) {
  response.writeHead(304, { etag, 'cache-control': CACHING, vary: VARY })
  response.end()
}

/**
 * A validator made from the question and the version: weak, for two makings of one page agree in all that is said, and need
 * not agree in every byte.
 * @param {string} question
 */
function makeEtag(question) {
  return `W/"${createHash('sha256').update(question).digest('base64url').slice(0, 27)}"`
}

/**
 * @param {string | undefined} asked
 * @param {string} etag
 */
function holds(asked, etag) {
  return (asked ?? '').split(',').some((tag) => tag.trim() === etag)
}
