/**
 * Opens connections, and looks at the very address that each of them goes to: a name that leads elsewhere the second time
 * it is asked for, or a redirect, cannot get round that.
 */
import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './address-rules'
import { type AllowedHosts, bareHost } from './allowed-hosts'
import { sayForbidden } from './check-address'

export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>

/** A connection that is refused by rule. */
export class ForbiddenAddressError extends Error {
  override name = 'ForbiddenAddressError'
}

export type GuardOptions = {
  allows: AllowedHosts
  /** Milliseconds for the connection. */
  timeout: number
  resolve?: Resolve | undefined
}

export function guardConnector({ allows, timeout, resolve = resolveBySystem }: GuardOptions): buildConnector.connector {
  return (options, callback) => {
    const host = bareHost(options.hostname)
    const port = options.port !== '' ? options.port : options.protocol === 'https:' ? '443' : '80'
    const free = allows(host, port)
    // a written address is connected to without a look-up
    if (!free && isIP(host) !== 0 && !isPublicAddress(host))
      return callback(new ForbiddenAddressError(sayForbidden(host)), null)
    buildConnector({ timeout, lookup: guardLookup(resolve, free) })(options, callback)
  }
}

/** A look-up that gives no address which may not be called. */
export function guardLookup(resolve: Resolve, free: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const usable = free ? found : found.filter(({ address }) => isPublicAddress(address))
        const [first] = usable
        if (first === undefined) callback(new ForbiddenAddressError(sayForbidden(bareHost(hostname))), '', 0)
        else if (options.all === true) callback(null, usable)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
}

function resolveBySystem(hostname: string): Promise<{ address: string; family: number }[]> {
  return systemLookup(hostname, { all: true })
}
