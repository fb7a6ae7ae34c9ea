/** By which address an article is known, whatever a link to it carries along. */

/** Parameters that tell where a reader came from and nothing of what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|ysclid|msclkid|twclid|igshid|mc_[ce]id|_openstat|_ga|ref_src|ncid)$/iu

/**
 * The address without fragment, tracking parameters and closing slash, the same for http and https; `www.` and other hosts
 * stay what they are, for nobody can say that they hold the same. `null` for what is no web address, and for the front page
 * of a site, which is no article.
 */
export function addressOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, host, pathname, searchParams } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const own = [...searchParams].filter(([name]) => !TRACKING.test(name))
  const path = pathname.replace(/\/+$/u, '')
  if (path === '' && own.length === 0) return null
  const query = own.length > 0 ? `?${new URLSearchParams(own)}` : ''
  return `${host}${path}${query}`
}
