/** One question and its answer, within limits of time and size. */
import type { IncomingHttpHeaders } from 'node:http'
import { type Dispatcher, request } from 'undici'
import { decodeBody } from './decode-body'
import type { FetchFault } from './fetched'
import type { Limits } from './limits'
import { sayFetchError, TooLargeError, TooSlowError } from './say-error'
import { USER_AGENT } from './user-agent'

export type Answer = {
  code: number
  headers: IncomingHttpHeaders
  /** Empty unless the code is one of success. */
  bytes: Buffer
}

export type Question = {
  dispatcher: Dispatcher
  headers: Record<string, string>
  limits: Limits
  signal?: AbortSignal | undefined
  /** Looks at what is said before the body is read; a fault stops it. */
  judge?: (headers: IncomingHttpHeaders) => FetchFault | null
  /** Takes the beginning of what is too large. */
  cut?: boolean
}

/** @throws the reason of `signal`, and nothing else */
export async function ask(url: URL, question: Question): Promise<Answer | FetchFault> {
  const { dispatcher, headers, limits, signal } = question
  const stop = new AbortController()
  const onAbort = () => stop.abort(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', onAbort)
  const after = (milliseconds: number, why: string) =>
    setTimeout(() => stop.abort(new TooSlowError(`${why} within ${sayTime(milliseconds)}`)), milliseconds)
  const whole = after(limits.whole, 'the answer does not end')
  let pause = after(limits.firstByte, 'there is no answer')
  try {
    const answer = await request(url, {
      ...{ dispatcher, signal: stop.signal, headersTimeout: 0, bodyTimeout: 0 },
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, deflate, br', ...headers },
    })
    const { statusCode: code, body } = answer
    // whoever reads the body is told of its errors; nobody needs those of one that is dropped
    body.on('error', () => {})
    const refused = isSuccess(code) ? (question.judge?.(answer.headers) ?? null) : null
    if (refused !== null || !isSuccess(code)) {
      body.destroy()
      return refused ?? { code, headers: answer.headers, bytes: Buffer.alloc(0) }
    }
    const parts: Buffer[] = []
    let length = 0
    for await (const part of decodeBody(body, say(answer.headers['content-encoding']))) {
      clearTimeout(pause)
      pause = after(limits.stall, 'the answer does not go on')
      length += part.length
      parts.push(part)
      if (length <= limits.bytes) continue
      if (question.cut === true) break
      throw new TooLargeError(`the answer has more than the ${saySize(limits.bytes)} that are read`)
    }
    return { code, headers: answer.headers, bytes: Buffer.concat(parts) }
  } catch (error) {
    signal?.throwIfAborted()
    return sayFetchError(stop.signal.aborted ? stop.signal.reason : error, url.host)
  } finally {
    clearTimeout(whole)
    clearTimeout(pause)
    signal?.removeEventListener('abort', onAbort)
  }
}

/** A header that may stand there several times, as one. */
export function say(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header
}

/** A part of a page that was not asked for (206) is no success. */
export function isSuccess(code: number): boolean {
  return code === 200 || code === 203
}

function sayTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Math.round(milliseconds / 1000)} s`
}

function saySize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.floor(bytes / (1024 * 1024))} MB`
}
