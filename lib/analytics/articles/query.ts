import type { Filters } from '../../filters/filters'
import { listReadConditions } from '../counted/facts-where'
import { chooseTable } from '../counted/table'
import { chooseWay, type Way } from '../counted/way'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { ARTICLE_LANGUAGE, IS_LIVE, listArticleConditions } from '../where'

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

/** How many articles tell of a meeting under the filter, in which languages, and how many more tell of none at all. */
export type ArticleTally = { told: number; languages: string[]; without: number }

/** The meetings under the filter that an article `a` tells of, to be looked for in a subquery. */
function toldBy(filters: Filters, way = chooseWay()): Sql {
  const { from, id, where } = chooseTable(way)
  return sql`FROM reports r JOIN ${from} ON ${id} = r.meeting_id WHERE r.article_id = a.id AND ${where(filters)}`
}

/** Counts them. @throws Error of the driver where the base cannot be reached */
export async function queryArticleTally(filters: Filters, way = chooseWay()): Promise<ArticleTally> {
  const article = joinAnd(listArticleConditions(filters))
  const isKept = way === 'rolled' && filters.q === null
  const [[told], [rest]] = await Promise.all([
    runQuery<{ told: number; languages: string[] }>(sql`
      SELECT coalesce(sum(n.articles), 0)::int AS "told", coalesce(array_agg(n.language), '{}') AS "languages"
      FROM (${isKept ? countToldFacts(filters) : countTold(filters, article, way)}) n`),
    runQuery<{ without: number }>(
      isKept
        ? sql`SELECT coalesce(sum(a.untold), 0)::int AS "without" FROM article_counts a
            WHERE a.month = '-infinity'::date AND ${joinAnd(listReadConditions(filters))}`
        : sql`SELECT count(*)::int AS "without" FROM articles a
            WHERE NOT EXISTS (SELECT FROM reports r JOIN meetings m ON m.id = r.meeting_id
              WHERE r.article_id = a.id AND ${IS_LIVE}) AND ${article}`,
    ),
  ])
  return { told: told?.told ?? 0, languages: told?.languages ?? [], without: rest?.without ?? 0 }
}

function countTold(filters: Filters, article: Sql, way: Way): Sql {
  return sql`SELECT ${ARTICLE_LANGUAGE} AS language, count(*) AS articles FROM articles a
    WHERE ${article} AND EXISTS (SELECT ${toldBy(filters, way)}) GROUP BY 1`
}

/** The same from the narrow rows of articles, whose texts need not be read past. */
function countToldFacts(filters: Filters): Sql {
  const { from, id, where } = chooseTable('rolled')
  return sql`SELECT a.language, count(*) AS articles FROM article_facts a
    WHERE ${joinAnd([sql`a.told`, ...listReadConditions(filters)])} AND a.article_id IN (
      SELECT r.article_id FROM reports r JOIN ${from} ON ${id} = r.meeting_id WHERE ${where(filters)})
    GROUP BY 1`
}

/** The articles that tell of a meeting under the filter, newest first, each with how many it tells of. */
export function selectArticles(filters: Filters): Sql {
  const { id } = chooseTable(chooseWay())
  return sql`
    SELECT a.id, a.title, a.published, a.language, a.outlet, a.url,
      (SELECT count(DISTINCT ${id})::int ${toldBy(filters)}) AS "meetings",
      ARRAY(SELECT c.country_code FROM article_countries c WHERE c.article_id = a.id
        ORDER BY c.mentions DESC, c.country_code COLLATE "C") AS "countries"
    FROM articles a
    WHERE ${joinAnd(listArticleConditions(filters))} AND EXISTS (SELECT ${toldBy(filters)})
    ORDER BY a.published DESC NULLS LAST, a.id COLLATE "C"`
}
