/** Makes a job of entries: of each its page, or what the feed itself has of it. */
import type { SourceDocument } from '../../extract/facts'
import { takeDocument } from '../../ingest/readers/take-document'
import { addLink, addText } from '../add-input'
import { createJob } from '../create-job'
import { Refused } from '../refused'
import { startJob } from '../start-job'
import type { FeedRow } from './feed-row'
import { isTeaser } from './is-teaser'
import type { FullText } from './list-feeds'
import type { ListedEntry } from './read-listing'

/** @returns the job, which has been begun */
export async function giveEntries(feed: FeedRow, entries: readonly ListedEntry[]): Promise<string> {
  const job = await createJob({ owner: feed.owner, kind: 'feed', title: feed.title ?? feed.url, feedId: feed.id })
  for (const entry of entries) await giveEntry(job, entry, feed.full_text)
  await startJob(job)
  return job
}

async function giveEntry(job: string, entry: ListedEntry, fullText: FullText): Promise<void> {
  const link = linkToFollow(entry, fullText)
  try {
    if (link !== null) await addLink(job, link)
    else await addText(job, ownWords(entry, new Date()))
  } catch (error) {
    // too long to be given: its outcome says so
    if (!(error instanceof Refused)) throw error
    await addText(job, { text: '', title: `${entry.key.slice(0, 200)}: ${error.message}` })
  }
}

/** The page to be fetched for an entry; `null` where its own words do. */
export function linkToFollow({ url, document }: ListedEntry, fullText: FullText): string | null {
  if (document === null || fullText === 'always') return url
  if (fullText === 'never') return null
  return isTeaser(typeof document.text === 'string' ? document.text : '') ? url : null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** What the feed has of it. A day that cannot be, or is yet to come, is left out: the text is none the worse for it. */
export function ownWords({ document, url }: ListedEntry, now: Date): SourceDocument {
  const words = { ...document, ...(url === null ? {} : { url }) }
  const latest = new Date(now.getTime() + 2 * DAY_MS).toISOString().slice(0, 10)
  const published = typeof document?.published === 'string' ? document.published : undefined
  const possible = published !== undefined && published <= latest ? { published } : {}
  const { published: _, ...undated } = { published, ...words }
  for (const value of [{ ...undated, ...possible }, undated]) {
    const taken = takeDocument(value)
    if ('document' in taken) return taken.document
  }
  // the reader of the job says what is wrong with it
  return { text: typeof document?.text === 'string' ? document.text : '', ...titleOf(document) }
}

function titleOf(document: ListedEntry['document']): { title?: string } {
  return typeof document?.title === 'string' ? { title: document.title } : {}
}
