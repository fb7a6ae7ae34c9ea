import { type Sql, sql } from './sql'

/**
 * Of a report `r` the article that had its story first: itself, unless it is a copy. What is counted by it counts a story
 * once, in however many outlets it stands. It needs `JOIN_COPIES` beside `reports r`.
 */
export const STORY: Sql = sql`coalesce(c.original_id, r.article_id)`

export const JOIN_COPIES: Sql = sql`LEFT JOIN article_copies c ON c.article_id = r.article_id`
