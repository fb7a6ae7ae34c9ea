/** Feeds that were saved as files: every entry is a document, with the words that the feed itself has of it. */

import { FileError } from '../file-error'
import { fragmentText } from './fragment-text'
import { type Feed, type FeedEntry, parseFeed } from './parse-feed'
import { readText } from './read-text'
import type { Reader } from './reader'
import { readPlain, readRootElement } from './root-element'
import { takeDocument } from './take-document'

const ROOTS = new Set(['rss', 'feed', 'rdf:RDF', 'atom:feed'])

/** The document an entry stands for by the words of the feed, to be checked by `takeDocument`. */
export function entryDocument(entry: FeedEntry, feed: Pick<Feed, 'title' | 'language'>): Record<string, unknown> {
  const [full, short] = [entry.html, entry.summary].map((html) => (html === null ? '' : fragmentText(html)))
  return {
    title: entry.title ?? undefined,
    text: (full ?? '').length >= (short ?? '').length ? full : short,
    published: entry.published ?? undefined,
    language: entry.language ?? feed.language ?? undefined,
    outlet: feed.title ?? undefined,
    url: entry.url ?? undefined,
  }
}

export const feedReader: Reader = {
  name: 'feed',
  extensions: ['.rss', '.atom', '.rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  recognises(head) {
    const root = readRootElement(head)
    if (root !== null) return ROOTS.has(root.name)
    return /^\s*\{[\s\S]*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/u.test(readPlain(head))
  },
  async *read(file) {
    const { text, notes } = await readText(file)
    const feed = parseFeed(text, file.url)
    if (feed.entries.length === 0) throw new FileError('the feed has no entries', { cause: 'no-text' })
    for (const [index, entry] of feed.entries.entries()) {
      const place = `entry ${index + 1} of the feed`
      const value = entryDocument(entry, feed)
      if (value.text === '') {
        yield { error: `${place} has no words but its title`, cause: 'no-text' }
        continue
      }
      const taken = takeDocument(value)
      if ('error' in taken) {
        yield { ...taken, error: `${place}: ${taken.error}` }
        continue
      }
      const said = entry.wrongDate === null ? [] : [`${place}: "${entry.wrongDate}" is no day, so it has none`]
      yield { ...taken, notes: [...notes, ...said] }
    }
  },
}
