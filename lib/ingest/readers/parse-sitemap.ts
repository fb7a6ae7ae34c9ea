/** Sitemaps, with what news sitemaps say of each page. Pure: nothing is fetched. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import { FileError } from '../file-error'
import { refuseBrokenTags } from './broken-tags'
import { readDay } from './read-day'

export type SitemapPage = {
  url: string
  /** When it was last changed, in the words of the sitemap. */
  modified: string | null
  title: string | null
  /** `YYYY-MM-DD`, of a news sitemap only. */
  published: string | null
  language: string | null
  outlet: string | null
}

export type Sitemap = {
  /** Addresses of other sitemaps, where it is a list of such. */
  sitemaps: { url: string; modified: string | null }[]
  pages: SitemapPage[]
}

/** A site may list this many pages in one sitemap, by its protocol. */
const MOST_PAGES = 50_000

const Text = z.string().optional()
const News = z.object({
  title: Text,
  publication_date: Text,
  publication: z.object({ name: Text, language: Text }).optional().catch(undefined),
})
const Page = z.object({ loc: Text, lastmod: Text, news: News.optional().catch(undefined) })
const Pages = z.array(Page.catch({})).catch([])
const Root = z.object({
  urlset: z.object({ url: Pages }).optional().catch(undefined),
  sitemapindex: z.object({ sitemap: Pages }).optional().catch(undefined),
})

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (_, path) => path === 'urlset.url' || path === 'sitemapindex.sitemap',
})

/**
 * The addresses of a sitemap.
 * @param text the file as `readText` gives it
 * @param url where it was found, to complete the addresses in it
 * @throws FileError where it is no sitemap, or breaks off
 */
export function parseSitemap(text: string, url?: string): Sitemap {
  refuseBrokenTags(text)
  const valid = XMLValidator.validate(text)
  if (valid !== true)
    throw new FileError(`it is no sitemap that can be read: ${valid.err.msg}`, { line: valid.err.line })
  const { urlset, sitemapindex } = Root.parse(parse(text))
  if (urlset === undefined && sitemapindex === undefined) throw new FileError('it is no sitemap')
  return {
    sitemaps: (sitemapindex?.sitemap ?? []).slice(0, MOST_PAGES).flatMap(({ loc, lastmod }) => {
      const address = resolve(loc, url)
      return address === null ? [] : [{ url: address, modified: lastmod ?? null }]
    }),
    pages: (urlset?.url ?? []).slice(0, MOST_PAGES).flatMap(({ loc, lastmod, news }) => {
      const address = resolve(loc, url)
      if (address === null) return []
      return [
        {
          url: address,
          modified: lastmod || null,
          title: news?.title || null,
          published: news?.publication_date ? readDay(news.publication_date) : null,
          language: news?.publication?.language || null,
          outlet: news?.publication?.name || null,
        },
      ]
    }),
  }
}

function parse(text: string): unknown {
  try {
    return parser.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('its elements lie in each other too deep to be read')
    throw new FileError(`it is no sitemap that can be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function resolve(link: string | undefined, base: string | undefined): string | null {
  if (!link || !URL.canParse(link.trim(), base)) return null
  const url = new URL(link.trim(), base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
