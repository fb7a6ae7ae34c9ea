/** Who a report is shown to come from. */

/** The project's own desk: its dispatches retell public sources in the project's words. */
export const OWN_DESK = 'Entente sample desk'

/** The host of an address without `www.`, or `null` where the address cannot be read. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url) return null
  try {
    const { protocol, hostname } = new URL(url)
    if (protocol !== 'http:' && protocol !== 'https:') return null
    return hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}

/** The address of a report where it is one of the web, and so can be a link; `null` for `javascript:` and the like. */
export function linkOf(url: string | null | undefined): string | null {
  return url && hostOf(url) !== null ? url : null
}
