/** A sitemap as a file: it lists addresses and holds no words, so it says what to do with it. */

import { parseSitemap } from './parse-sitemap'
import { readText } from './read-text'
import type { Reader } from './reader'
import { readRootElement } from './root-element'

const ROOTS = new Set(['urlset', 'sitemapindex'])

export const sitemapReader: Reader = {
  name: 'sitemap',
  extensions: [],
  mediaTypes: [],
  recognises: (head) => ROOTS.has(readRootElement(head)?.name.replace(/^.*:/u, '') ?? ''),
  async *read(file) {
    const { text } = await readText(file)
    const { pages, sitemaps } = parseSitemap(text, file.url)
    const count = pages.length + sitemaps.length
    yield {
      error: `it is a sitemap of ${count} addresses and holds no articles; give the address of the sitemap as a feed`,
      cause: 'no-text',
    }
  },
}
