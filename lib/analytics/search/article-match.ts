import type { Filters } from '../../filters/filters'
import { formatFilters } from '../../filters/format'
import { EMPTY_FILTERS } from '../../filters/registry'
import { LANGUAGES } from '../../vocab/languages'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { joinAnd, type Sql, sql } from '../sql'
import { ARTICLE_LANGUAGE, listArticleConditions } from '../where'

/** What of the filters concerns meetings alone, so that a report without a meeting is looked for only where it is empty. */
export function onlyMeetings(filters: Filters): Filters {
  return { ...filters, q: null, lang: [], source: [], compare: null, asOf: null }
}

/** Conditions on an article `a`: its own, and that it tells of a meeting where the filters ask for one. */
export function whereReports(filters: Filters): Sql {
  const conditions = listArticleConditions(filters)
  const rest = onlyMeetings(filters)
  if (formatFilters(rest) !== formatFilters(EMPTY_FILTERS)) {
    const { from, id, where } = chooseTable(chooseWay())
    conditions.push(sql`EXISTS (SELECT FROM reports r JOIN ${from} ON ${id} = r.meeting_id
      WHERE r.article_id = a.id AND ${where(rest)})`)
  }
  return joinAnd(conditions)
}

/** The question as it is put to an article `a`, made once for each language. */
export function queryFor(words: string): Sql {
  const cases = LANGUAGES.filter((row) => row.search !== 'simple').map(
    (row) => sql`WHEN ${row.code} THEN (SELECT search_query(${words}, ${row.search}::regconfig))`,
  )
  const all = cases.reduce((text, one) => sql`${text} ${one}`, sql``)
  return sql`(CASE ${ARTICLE_LANGUAGE} ${all} ELSE (SELECT search_query(${words}, 'simple'::regconfig)) END)`
}
