/** Asks a service over HTTP, with a limit to everything: time, tries, and bytes. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ExtractorError } from './extractor-error'

export type Service = {
  address: URL
  /** Sent in a header and nowhere else. */
  key: string | null
  /** For one try, in milliseconds. */
  timeout: number
  /** Tries in all. */
  tries: number
  /** Before the second try, in milliseconds; doubled before each further one. */
  pause: number
  /** Bytes of an answer that are read. */
  longestAnswer: number
}

const LONGEST_PAUSE = 30_000

/** A failure that may pass: tried again. */
class Passing extends ExtractorError {
  constructor(
    message: string,
    /** Milliseconds that the service asks to wait. */
    readonly wait: number | null = null,
  ) {
    super(message)
  }
}

/**
 * The answer as JSON. Tried again where the service is busy (429), fails (5xx), is slow or cannot be reached.
 * @throws ExtractorError where it fails for good; the reason of `signal` where that was aborted
 */
export async function postJson(service: Service, body: unknown, signal?: AbortSignal): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    try {
      return await tryOnce(service, body, signal)
    } catch (error) {
      if (!(error instanceof Passing) || attempt >= service.tries) throw error
      const pause = error.wait ?? service.pause * 2 ** (attempt - 1)
      await sleep(Math.min(pause, LONGEST_PAUSE), undefined, { signal }).catch(() => signal?.throwIfAborted())
    }
  }
}

async function tryOnce(service: Service, body: unknown, signal: AbortSignal | undefined): Promise<unknown> {
  const limit = AbortSignal.timeout(service.timeout)
  try {
    const response = await fetch(service.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(service.key === null ? {} : { authorization: `Bearer ${service.key}` }),
      },
      body: JSON.stringify(body),
      // the key is for this address alone
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw sayStatus(response)
    }
    return parse(await readAll(response, service.longestAnswer))
  } catch (error) {
    signal?.throwIfAborted()
    if (limit.aborted) throw new Passing(`the model service did not answer within ${service.timeout / 1000} s`)
    if (error instanceof ExtractorError) throw error
    throw new Passing(`the model service cannot be reached${sayCause(error)}`)
  }
}

/** The status alone: what a service says of a refusal may repeat what it was sent. */
function sayStatus(response: Response): ExtractorError {
  const message = `the model service answered with status ${response.status}`
  if (response.status !== 429 && response.status < 500) return new ExtractorError(message)
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new Passing(message, Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null)
}

async function readAll(response: Response, longest: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > longest) {
      await reader?.cancel()
      throw new ExtractorError(`the model service answered with more than ${longest} bytes`)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ExtractorError('the model service did not answer with JSON')
  }
}

/** The system's word for it (`ECONNREFUSED`); messages of the network may hold the address. */
function sayCause(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? ` (${code})` : ''
}
