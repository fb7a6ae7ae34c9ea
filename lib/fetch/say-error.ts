/** What went wrong between two machines, in words for a person who gave an address. */
import { UnknownEncodingError } from './decode-body'
import { type FetchFault, fault } from './fetched'
import { ForbiddenAddressError } from './guarded-connector'

/** A limit of time that was reached. */
export class TooSlowError extends Error {
  override name = 'TooSlowError'
}

/** A limit of size that was reached. */
export class TooLargeError extends Error {
  override name = 'TooLargeError'
}

const NO_CONNECTION: Record<string, string> = {
  ENOTFOUND: 'there is no site of this name',
  EAI_AGAIN: 'the name of the site cannot be looked up now',
  ECONNREFUSED: 'the site refuses the connection',
  EHOSTUNREACH: 'there is no way to the site',
  ENETUNREACH: 'there is no way to the site',
}

/** @param host the site that was asked */
export function sayFetchError(error: unknown, host: string): FetchFault {
  const at = (why: string) => `${host}: ${why}`
  if (error instanceof ForbiddenAddressError) return fault('forbidden-address', error.message)
  if (error instanceof TooSlowError) return fault('timeout', at(error.message))
  if (error instanceof TooLargeError) return fault('too-large', at(error.message))
  if (error instanceof UnknownEncodingError) return fault('malformed', at(error.message))
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT') return fault('timeout', at('nobody answers the call'))
  if (code === 'Z_BUF_ERROR') return fault('unreachable', at('the compressed answer breaks off'))
  if (/^(?:Z_|ERR_BROTLI|ERR__ERROR)/u.test(code))
    return fault('malformed', at('the answer is not compressed as it says'))
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW')
    return fault('unreachable', at(`the answer breaks the rules of HTTP (${message})`))
  if (code.startsWith('CERT_') || code.startsWith('ERR_TLS_') || /CERT|SELF_SIGNED|UNABLE_TO_/u.test(code))
    return fault('unreachable', at(`its certificate is not trusted (${message})`))
  return fault('unreachable', at(NO_CONNECTION[code] ?? `the connection broke (${message})`))
}
