/** What a page says of itself in its head: `meta` elements by whatever name they go. */

/** The first content of each name, in small letters: `og:title`, `article:published_time`, `dc.date`. */
export type PageMeta = ReadonlyMap<string, string>

const NAMES = ['property', 'name', 'itemprop', 'http-equiv']

/** Reads all `meta` elements; what stands further up counts. */
export function readPageMeta(page: Document): PageMeta {
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of NAMES) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}

/** The first of these names that the page has something under. */
export function firstOf(meta: PageMeta, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find((content) => content !== undefined)
}
