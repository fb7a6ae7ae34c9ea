/**
 * Hosts that may be asked although their addresses are not public, from `ENTENTE_ALLOW_HOSTS`: names or addresses with or
 * without a port, separated by commas or blanks: `archive.intranet, 10.0.0.7:8080`.
 */
export type AllowedHosts = (hostname: string, port: string) => boolean

export function readAllowedHosts(given = process.env.ENTENTE_ALLOW_HOSTS): AllowedHosts {
  const names = new Set(
    (given ?? '')
      .toLowerCase()
      .split(/[\s,]+/u)
      .filter((name) => name !== ''),
  )
  return (hostname, port) => {
    const name = bareHost(hostname)
    const written = name.includes(':') ? `[${name}]` : name
    return names.has(name) || names.has(written) || names.has(`${written}:${port}`)
  }
}

/** A host without the brackets of IPv6 and the full stop of a name that is complete. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/u, '$1')
    .replace(/\.$/u, '')
}

/** The port of an address, also where it is not written. */
export function portOf({ port, protocol }: URL): string {
  return port !== '' ? port : protocol === 'https:' ? '443' : '80'
}
