'use client'

import { useKeptAsOf } from './use-kept-as-of'

/**
 * The way out of a page that says one thing. A plain link, which loads anew: what was not there a moment ago may be there
 * now. The day that the page is asked for is known to the browser only, for such a page is drawn without its address.
 */
export function BackLink({ href, label }: { href: string; label: string }) {
  return <a href={useKeptAsOf()(href)}>{label}</a>
}
