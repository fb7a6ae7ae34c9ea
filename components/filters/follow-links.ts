/** Addresses that are no pages: they are left to the browser. */
const NO_PAGE = /^\/(?:api|embed)\//

/**
 * The page that a press on a link leads to, where it is one of ours and the browser would open it here; `null` where the
 * press is better left alone, such as one that something else has answered already.
 */
export function findAddress(event: MouseEvent): URL | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a') : null
  const href = link?.getAttribute('href')
  if (!link || !href || link.getAttribute('target') || link.hasAttribute('download')) return null
  const address = new URL(href, window.location.href)
  if (address.origin !== window.location.origin || NO_PAGE.test(address.pathname)) return null
  const here = address.pathname === window.location.pathname && address.search === window.location.search
  return here && address.hash !== '' ? null : address
}

/** Whether a form sets filters. */
export function asksForForm(form: HTMLFormElement): boolean {
  return form.method === 'get' && new URL(form.action).pathname === '/filter'
}
