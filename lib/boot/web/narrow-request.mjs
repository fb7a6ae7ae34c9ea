/**
 * Pages and answers that are made from tables that the version of answers counts, and from nothing else: neither jobs, feeds
 * and saved views, which change without one, nor anything of who asks.
 */
const PLACES = [
  /^\/(?:pairs|countries|areas|meetings|network|map|articles|people|search|quality|codebook|api)?$/,
  /^\/pairs\/(?!choose$)[^/]+(?:\/with\/[^/]+)?$/,
  /^\/meetings\/(?!new$)[^/]+(?:\/brief)?$/,
  /^\/(?:countries|areas|articles|embed)\/[^/]+$/,
  /^\/people\/[^/]+$/,
  /^\/search\/(?:suggest|palette)$/,
  /^\/api\/v1\/(?!changes$)[^/]+$/,
]

/** Headers that an answer may depend on; a request that may be answered from what is kept shows pages no others. */
const TELLING = [
  'host',
  'accept-language',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  // Next holds what a script asks for against a sum over these; without one of them it sends it round in circles.
  'next-url',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
]

/** Cookies that an answer may depend on: the language and the light that a reader chose. */
const COOKIES = /^(?:ui|theme)=/

/** Programs for which Next writes the head of a page in another way; each of their names has answers of its own. */
const ROBOT =
  /bot|crawl|spider|slurp|google|preview|facebook|whatsapp|embed|lighthouse|vk|yeti|ia_archiver|bing|yandex/i

/** How long ago a day has to have begun that is over wherever the base may be. */
const SURELY_OVER_MS = 72 * 3_600_000

/** More than any browser sends by itself: whoever invents such values would only push out what others ask for. */
const LONGEST_KEY = 8_192

/**
 * Takes from a request all that its answer must not depend on, and says what it does depend on.
 * @param {import('node:http').IncomingMessage} request
 * @returns {string | null} the key of its answer, the same for `GET` and `HEAD`; `null`, and the request untouched, where none is kept
 */
export function narrowRequest(request) {
  const { method = 'GET', url = '/', headers } = request
  if (method !== 'GET' && method !== 'HEAD') return null
  if ('content-length' in headers || 'transfer-encoding' in headers || 'upgrade' in headers) return null
  const path = url.split('?', 1)[0] ?? ''
  if (!PLACES.some((place) => place.test(path)) || mayTurn(url.slice(path.length))) return null

  /** @type {Record<string, string>} */
  const kept = {}
  for (const name of TELLING) {
    const value = headers[name]
    if (value !== undefined) kept[name] = String(value)
  }
  const cookies = (headers.cookie ?? '').split(/; */).filter((cookie) => COOKIES.test(cookie))
  if (cookies.length > 0) kept.cookie = cookies.sort().join('; ')
  if (takesGzip(headers['accept-encoding'])) kept['accept-encoding'] = 'gzip'
  if (ROBOT.test(headers['user-agent'] ?? '')) kept['user-agent'] = headers['user-agent'] ?? ''
  const key = JSON.stringify([url, kept])
  if (key.length > LONGEST_KEY) return null
  for (const name of Object.keys(headers)) if (!(name in kept)) delete headers[name]
  Object.assign(headers, kept)
  return key
}

/**
 * Whether the clock alone may change what is asked for: a page as of a day says whether that day is over.
 * @param {string} query with its question mark
 */
function mayTurn(query) {
  return new URLSearchParams(query).getAll('asOf').some((value) => !(Date.parse(value) < Date.now() - SURELY_OVER_MS))
}

/** @param {string | string[] | undefined} accepted */
function takesGzip(accepted) {
  return String(accepted ?? '')
    .split(',')
    .some((coding) => /^ *(?:gzip|\*) *(?:;(?! *q=0(?:\.0*)? *$).*)?$/i.test(coding))
}
