import type { Filters } from '../filters/filters'
import { LANGUAGES } from '../vocab/languages'
import { joinAnd, joinOr, type Sql, sql } from './sql'

/** The primary subtag of an article's language, as the stored tsvector reads it. */
export const ARTICLE_LANGUAGE: Sql = sql`split_part(lower(a.language), '-', 1)`

/** An outlet or host folded as `foldSource` folds what a reader types. */
const FOLDED_OUTLET = sql`regexp_replace(btrim(regexp_replace(lower(a.outlet), '[[:space:],]+', ' ', 'g')), '^(www[.]| )+', '')`
const FOLDED_HOST = sql`regexp_replace(lower(substring(a.url from '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)')), '^(www[.])+', '')`

/** The words of a reader are stemmed by the rules of the language that the article is written in. */
function matchWords(words: string): Sql {
  const stemmed = LANGUAGES.filter((row) => row.search !== 'simple')
  const known = stemmed.map((row) => row.code)
  return joinOr([
    ...stemmed.map(
      (row) =>
        sql`(${ARTICLE_LANGUAGE} = ${row.code} AND a.search @@ websearch_to_tsquery(${row.search}::regconfig, ${words}))`,
    ),
    sql`(${ARTICLE_LANGUAGE} <> ALL(${known}) AND a.search @@ websearch_to_tsquery('simple'::regconfig, ${words}))`,
  ])
}

/** Conditions on an article `a`: source, language and words. */
export function listArticleConditions(filters: Filters): Sql[] {
  const conditions: Sql[] = []
  if (filters.lang.length > 0) conditions.push(sql`${ARTICLE_LANGUAGE} = ANY(${filters.lang})`)
  if (filters.source.length > 0) {
    conditions.push(sql`(${FOLDED_OUTLET} = ANY(${filters.source}) OR ${FOLDED_HOST} = ANY(${filters.source}))`)
  }
  if (filters.q !== null) conditions.push(matchWords(filters.q))
  return conditions
}

/** A meeting `m` that was merged into another, rejected or deleted keeps its row, and is no meeting any more. */
export const IS_LIVE: Sql = sql`m.state = 'live'`

function sat(code: string): Sql {
  return sql`EXISTS (SELECT FROM meeting_countries s WHERE s.meeting_id = m.id AND s.country_code = ${code})`
}

/**
 * Conditions on a meeting `m`: that it is there at all, and all filters at once. What concerns a report must hold of one
 * and the same report.
 */
export function whereMeetings(filters: Filters): Sql {
  const conditions: Sql[] = [IS_LIVE]
  if (filters.status !== 'all') conditions.push(sql`m.status = ${filters.status}`)
  if (filters.pair !== null) conditions.push(sat(filters.pair[0]), sat(filters.pair[1]))
  if (filters.country.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM meeting_countries s WHERE s.meeting_id = m.id AND s.country_code = ANY(${filters.country}))`,
    )
  }
  if (filters.from !== null) conditions.push(sql`m.date >= ${filters.from}::date`)
  if (filters.to !== null) conditions.push(sql`m.date <= ${filters.to}::date`)
  if (filters.area.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM meeting_areas s WHERE s.meeting_id = m.id AND s.area_code = ANY(${filters.area}))`,
    )
  }
  if (filters.kind.length > 0) conditions.push(sql`m.kind = ANY(${filters.kind})`)
  if (filters.level.length > 0) conditions.push(sql`m.level = ANY(${filters.level})`)
  if (filters.visit.length > 0) conditions.push(sql`m.visit_type = ANY(${filters.visit})`)
  const article = listArticleConditions(filters)
  if (article.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM reports r JOIN articles a ON a.id = r.article_id WHERE r.meeting_id = m.id AND ${joinAnd(article)})`,
    )
  }
  return joinAnd(conditions)
}
