/** Whether an address can be asked at all, before anybody is. Where its name leads is checked when the call is made. */
import { isIP } from 'node:net'
import { isPublicAddress } from './address-rules'
import { type AllowedHosts, bareHost, portOf } from './allowed-hosts'
import { type FetchFault, fault } from './fetched'

/** As it is sent: a letter outside of the Latin alphabet takes six of them. */
const LONGEST_ADDRESS = 2_000
/** Below it are the ports of other services, which must not be spoken to in the language of the web. */
const FIRST_FREE_PORT = 1024

/** @param base the page that named the address, where one did */
export function checkAddress(address: string, allows: AllowedHosts, base?: URL): URL | FetchFault {
  const wrong = (why: string) => fault('forbidden-address', why)
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    return wrong(`"${address.slice(0, 200)}" is no address of the web`)
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return wrong(`only http:// and https:// are fetched, not ${url.protocol}`)
  if (url.href.length > LONGEST_ADDRESS) return wrong(`the address has more than ${LONGEST_ADDRESS} characters`)
  if (url.username !== '' || url.password !== '') return wrong('an address must not hold a name or a password')
  url.hash = ''
  const host = bareHost(url.hostname)
  if (allows(host, portOf(url))) return url
  if (isIP(host) !== 0 && !isPublicAddress(host)) return wrong(sayForbidden(host))
  const port = Number(portOf(url))
  if (port < FIRST_FREE_PORT && port !== 80 && port !== 443) return wrong(`port ${port} is not one of the web`)
  return url
}

export function sayForbidden(host: string): string {
  return `${host} is an address of this machine, of its network or of no public use; such are not fetched unless ENTENTE_ALLOW_HOSTS names them`
}
