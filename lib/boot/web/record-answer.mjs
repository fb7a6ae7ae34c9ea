/** An answer as it went out, to be sent again. @typedef {{ headers: [string, number | string | string[]][], body: Buffer }} Answer */

/** Headers of one connection or one sending, which no other answer has. */
const PASSING = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length'])

/**
 * Listens to an answer while it goes out. As long as it may still be kept, its maker is never told to wait for the reader,
 * so that one slow reader keeps nobody waiting who asked for the same.
 * @param {import('node:http').ServerResponse} response
 * @param {{ most: number, onHead: (response: import('node:http').ServerResponse) => boolean }} options bytes of the longest
 *   answer that is kept, and who may change the head before it goes out and says whether the answer may be kept
 * @returns {Promise<Answer | 'unfit' | 'broken'>} settles as soon as it is known
 */
export function recordAnswer(response, { most, onHead }) {
  return new Promise((resolve) => {
    /** @type {Buffer[] | null} */
    let chunks = []
    let size = 0
    let begun = false
    const { writeHead, write, end } = response

    /** @param {'unfit' | 'broken'} outcome */
    const giveUp = (outcome) => {
      chunks = null
      resolve(outcome)
    }
    const begin = () => {
      if (begun) return
      begun = true
      if (!onHead(response)) giveUp('unfit')
    }
    /**
     * @param {unknown} chunk
     * @param {unknown} encoding
     */
    const take = (chunk, encoding) => {
      if (chunks === null || chunk === undefined || chunk === null || typeof chunk === 'function') return
      const bytes =
        typeof chunk === 'string'
          ? Buffer.from(chunk, /** @type {BufferEncoding} */ (typeof encoding === 'string' ? encoding : 'utf8'))
          : Buffer.from(/** @type {Uint8Array} */ (chunk))
      size += bytes.length
      if (size > most) giveUp('unfit')
      else chunks.push(bytes)
    }

    response.writeHead = (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
      response.statusCode = status
      const headers = /** @type {Record<string, string | string[]> | undefined} */ (
        rest.find((part) => typeof part === 'object')
      )
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
      begin()
      return writeHead.call(response, response.statusCode)
    }
    response.write = (/** @type {any[]} */ ...args) => {
      begin()
      take(args[0], args[1])
      const ready = write.apply(response, /** @type {any} */ (args))
      return chunks === null ? ready : true
    }
    response.end = (/** @type {any[]} */ ...args) => {
      begin()
      take(args[0], args[1])
      if (chunks !== null) resolve({ headers: listHeaders(response), body: Buffer.concat(chunks) })
      chunks = null
      return end.apply(response, /** @type {any} */ (args))
    }
    response.once('close', () => giveUp('broken'))
  })
}

/**
 * @param {import('node:http').ServerResponse} response
 * @returns {Answer['headers']}
 */
function listHeaders(response) {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    value === undefined || PASSING.has(name) ? [] : [[name, value]],
  )
}

/**
 * Sends an answer that was recorded.
 * @param {import('node:http').ServerResponse} response
 * @param {Answer} answer
 * @param {string | undefined} method
 */
export function sendAnswer(response, { headers, body }, method) {
  for (const [name, value] of headers) response.setHeader(name, value)
  if (method !== 'HEAD') response.setHeader('content-length', body.length)
  response.end(method === 'HEAD' ? undefined : body)
}
