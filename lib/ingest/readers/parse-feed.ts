/** RSS, RDF, Atom and JSON Feed in one form. Pure: nothing is fetched, and nothing is decided about full texts. */
import { type AtomFeed, type JsonFeed, parseFeed as parseAny, type RdfFeed, type RssFeed } from 'feedsmith'
import { hashText } from '../../extract/document'
import { FileError } from '../file-error'
import { refuseBrokenTags } from './broken-tags'
import { escapeText, fragmentText } from './fragment-text'
import { readDay } from './read-day'

export type Feed = {
  title: string | null
  /** As the feed gives it, BCP 47 mostly. */
  language: string | null
  /** In the order of the feed. */
  entries: FeedEntry[]
}

export type FeedEntry = {
  /** What the feed recognises the entry by; its address or a sum of its words where it does not say. */
  key: string
  /** Absolute where the address of the feed is known. */
  url: string | null
  /** Plain text. */
  title: string | null
  /** `YYYY-MM-DD` in the offset of the feed; it may lie in any year. */
  published: string | null
  /** When it was last changed, in the words of the feed. */
  updated: string | null
  /** The words that stand for its date where they are none. */
  wrongDate: string | null
  /** The full text, where the feed has a field for that. */
  html: string | null
  /** A teaser, or, in feeds that have no field for the full text, all there is. */
  summary: string | null
  author: string | null
  language: string | null
}

/** Fields of an entry before they are brought into one form. */
type RawEntry = {
  id?: string | undefined
  link?: string | undefined
  title?: string | undefined
  date?: string | undefined
  updated?: string | undefined
  html?: string | undefined
  summary?: string | undefined
  author?: string | undefined
  language?: string | undefined
}

/**
 * The entries of a feed.
 * @param text the file as `readText` gives it
 * @param url where it was found, to complete the addresses in it
 * @throws FileError where it is no feed, or breaks off
 */
export function parseFeed(text: string, url?: string): Feed {
  refuseBrokenTags(text)
  const parsed = parse(text)
  const { title, language, entries } = unify(parsed)
  return {
    title: plain(title),
    language: language?.trim() || null,
    entries: entries.map((entry) => completeEntry(entry, url)),
  }
}

type Parsed = ReturnType<typeof parseAny<string>>

function parse(text: string): Parsed {
  try {
    return parseAny<string>(text)
  } catch (error) {
    if (error instanceof RangeError) throw new FileError('its elements lie in each other too deep to be read')
    const message = error instanceof Error ? error.message : String(error)
    throw new FileError(`it is no feed that can be read: ${message}`)
  }
}

function unify(parsed: Parsed): { title?: string | undefined; language?: string | undefined; entries: RawEntry[] } {
  if (parsed.format === 'rss') {
    const { title, language, items = [] } = parsed.feed
    return { title, language, entries: items.map(fromRss) }
  }
  if (parsed.format === 'rdf') {
    const { title, dc, items = [] } = parsed.feed
    return { title, language: dc?.languages?.[0], entries: items.map(fromRdf) }
  }
  if (parsed.format === 'atom') {
    const { title, xml, entries = [] } = parsed.feed
    return { title: title?.value, language: xml?.lang, entries: entries.map(fromAtom) }
  }
  const { title, language, items = [] } = parsed.feed
  return { title, language, entries: items.map(fromJson) }
}

function fromRss(item: RssFeed.Item<string>): RawEntry {
  const { guid, link, title, pubDate, dc, dcterms, atom, content, description, authors, xml } = item
  return {
    id: guid?.value,
    link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title: title ?? dc?.titles?.[0],
    date: pubDate ?? dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? atom?.published,
    updated: atom?.updated ?? dcterms?.modified?.[0],
    html: content?.encoded,
    summary: description,
    author: dc?.creators?.[0] ?? authors?.[0]?.name,
    language: dc?.languages?.[0] ?? xml?.lang,
  }
}

function fromRdf(item: RdfFeed.Item<string>): RawEntry {
  const { rdf, link, title, dc, dcterms, content, description, xml } = item
  return {
    id: rdf?.about,
    link: link ?? rdf?.about,
    title,
    date: dc?.dates?.[0] ?? dcterms?.issued?.[0],
    updated: dcterms?.modified?.[0],
    html: content?.encoded,
    summary: description,
    author: dc?.creators?.[0],
    language: dc?.languages?.[0] ?? xml?.lang,
  }
}

function fromAtom(entry: AtomFeed.Entry<string>): RawEntry {
  const { id, links = [], title, published, updated, content, summary, authors, xml } = entry
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  return {
    id,
    link: link?.href,
    title: markedUp(title),
    date: published ?? updated,
    updated,
    html: markedUp(content),
    summary: markedUp(summary),
    author: authors?.[0]?.name,
    language: content?.xml?.lang ?? xml?.lang,
  }
}

/** Atom says of each text whether it is HTML; in one that is none a `<` is a `<`. */
function markedUp(text: { value?: string; type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined
  return text.type === undefined || text.type === 'text' || text.type === 'text/plain'
    ? escapeText(text.value)
    : text.value
}

function fromJson(item: JsonFeed.Item<string>): RawEntry {
  const { id, url, external_url, title, date_published, date_modified, content_html, content_text, summary } = item
  return {
    id,
    link: url ?? external_url,
    title: title === undefined ? undefined : escapeText(title),
    date: date_published ?? date_modified,
    updated: date_modified,
    html: content_html ?? (content_text === undefined ? undefined : escapeText(content_text)),
    summary: summary === undefined ? undefined : escapeText(summary),
    author: item.authors?.[0]?.name,
    language: item.language,
  }
}

function completeEntry(entry: RawEntry, base: string | undefined): FeedEntry {
  const url = resolve(entry.link, base)
  const published = entry.date === undefined ? null : readDay(entry.date)
  const title = plain(entry.title)
  return {
    key: entry.id?.trim() || url || hashText(`${title ?? ''}\n${entry.html ?? entry.summary ?? ''}`),
    url,
    title,
    published,
    updated: entry.updated?.trim() || null,
    wrongDate: published === null ? entry.date?.trim() || null : null,
    html: entry.html?.trim() || null,
    summary: entry.summary?.trim() || null,
    author: plain(entry.author),
    language: entry.language?.trim() || null,
  }
}

function plain(html: string | undefined): string | null {
  return html === undefined ? null : fragmentText(html).replace(/\s+/gu, ' ').trim() || null
}

/** An address of the web, or nothing: feeds carry `tag:` names, and worse, in place of one. */
function resolve(link: string | undefined, base: string | undefined): string | null {
  if (!link || !URL.canParse(link.trim(), base)) return null
  const url = new URL(link.trim(), base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
