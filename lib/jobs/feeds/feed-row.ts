import type { FullText } from './list-feeds'

/** A feed as a visit needs it. */
export type FeedRow = {
  id: string
  url: string
  title: string | null
  outlet: string | null
  language: string | null
  every_minutes: number
  full_text: FullText
  owner: string
  etag: string | null
  last_modified: string | null
}
