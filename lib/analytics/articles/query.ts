import type { Filters } from '../../filters/filters'
import { joinAnd, runQuery, sql } from '../sql'
import { IS_LIVE, listArticleConditions, whereMeetings } from '../where'

export type ArticleRow = {
  id: string
  title: string | null
  published: string | null
  language: string
  outlet: string | null
  url: string | null
  countries: string[]
  meetings: number
}
export type ArticleRows = { articles: ArticleRow[]; without: number }

/** The articles that tell of a meeting under the filter, newest first, and how many more tell of none. */
export async function queryArticles(filters: Filters): Promise<ArticleRows> {
  const article = joinAnd(listArticleConditions(filters))
  const [articles, without] = await Promise.all([
    runQuery<ArticleRow>(sql`
      WITH told AS (
        SELECT r.article_id, count(DISTINCT m.id)::int AS meetings
        FROM meetings m JOIN reports r ON r.meeting_id = m.id
        WHERE ${whereMeetings(filters)}
        GROUP BY 1
      )
      SELECT a.id, a.title, a.published, a.language, a.outlet, a.url, told.meetings,
        ARRAY(SELECT c.country_code FROM article_countries c WHERE c.article_id = a.id
          ORDER BY c.mentions DESC, c.country_code COLLATE "C") AS "countries"
      FROM articles a JOIN told ON told.article_id = a.id
      WHERE ${article}
      ORDER BY a.published DESC NULLS LAST, a.id COLLATE "C"`),
    runQuery<{ articles: number }>(sql`
      SELECT count(*)::int AS "articles" FROM articles a
      WHERE NOT EXISTS (SELECT FROM reports r JOIN meetings m ON m.id = r.meeting_id
        WHERE r.article_id = a.id AND ${IS_LIVE}) AND ${article}`),
  ])
  return { articles, without: without[0]?.articles ?? 0 }
}
