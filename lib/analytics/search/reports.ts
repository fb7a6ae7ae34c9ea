import type { Filters } from '../../filters/filters'
import { runQuery, sql } from '../sql'
import { ARTICLE_LANGUAGE, IS_LIVE } from '../where'
import { queryFor, whereReports } from './article-match'
import { selectNewestAmongMany } from './frequent'

/** `best` puts those first that speak most of what was asked; `newest` those published last. */
export const SEARCH_ORDERS = ['best', 'newest'] as const
export type SearchOrder = (typeof SEARCH_ORDERS)[number]

export type SearchWindow = { order: SearchOrder; offset: number; limit: number }

export type FoundReport = {
  id: string
  title: string | null
  text: string
  language: string
  published: string | null
  outlet: string | null
  url: string | null
  meetings: number
  /** The words of title and text that were asked for, as they are written there. */
  words: string[]
}

/** Of more reports than these only the newest are compared, so that a word that stands everywhere costs no more. */
export const MOST_COMPARED = 1000
/** As much of a text as is looked through for words to mark. */
const READ = 20_000

/**
 * A window of the reports that hold the words `q`, with the words to mark. None where nothing is asked for.
 * @param areMany whether the words stand in more reports than are counted
 */
export async function queryReports(filters: Filters, window: SearchWindow, areMany: boolean): Promise<FoundReport[]> {
  if (filters.q === null) return []
  const query = queryFor(filters.q)
  const rank = window.order === 'best' ? sql`ts_rank(a.search, ${query})` : sql`0`
  const newest = areMany
    ? selectNewestAmongMany(filters, MOST_COMPARED)
    : sql`SELECT a.id FROM articles a WHERE ${whereReports(filters)}
        ORDER BY a.published DESC NULLS LAST, a.id COLLATE "C" LIMIT ${MOST_COMPARED}`
  return runQuery<FoundReport>(sql`
    WITH newest AS MATERIALIZED (${newest}), shown AS MATERIALIZED (
      SELECT a.*, ${rank} AS rank FROM newest JOIN articles a ON a.id = newest.id
      ORDER BY rank DESC, a.published DESC NULLS LAST, a.id COLLATE "C" LIMIT ${window.limit} OFFSET ${window.offset}
    )
    SELECT a.id, a.title, left(a.text, ${READ}) AS "text", ${ARTICLE_LANGUAGE} AS "language", a.published, a.outlet, a.url,
      (SELECT count(DISTINCT m.id)::int FROM reports r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.article_id = a.id AND ${IS_LIVE}) AS "meetings",
      matching_words(concat_ws(' ', a.title, left(a.text, ${READ})), search_config(a.language), ${query}) AS "words"
    FROM shown a
    ORDER BY a.rank DESC, a.published DESC NULLS LAST, a.id COLLATE "C"`)
}
