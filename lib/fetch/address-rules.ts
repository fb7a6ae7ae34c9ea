/** Which addresses of the network are the public web. Everything that is set apart for another use is not. */
import ipaddr from 'ipaddr.js'

/** Addresses of IPv6 that are given out at all; the rest, with everything that stands for an address of IPv4, is not asked. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
/** By which a network without IPv4 of its own reaches it; what counts is the address inside. */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/** Whether an address, written the usual way, may be asked by a program that strangers give addresses to. */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === 'unicast'
  // a zone names a network card of this machine
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false
  const parsed = ipaddr.IPv6.parse(address)
  if (parsed.match(TRANSLATED)) return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast'
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === 'unicast'
}
