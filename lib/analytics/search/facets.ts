import type { Filters } from '../../filters/filters'
import { sortLanguages } from '../context'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { runQuery, sql } from '../sql'
import { ARTICLE_LANGUAGE } from '../where'
import { onlyMeetings, whereReports } from './article-match'

export type Facet = { value: string; reports: number }

/** How many of the reports found there are by language, year and country; each count is what choosing it would give. */
export type Facets = { languages: Facet[]; years: Facet[]; countries: Facet[] }

const MOST_COUNTRIES = 12

/** Counts reports by what could be chosen next; a filter that is set does not narrow its own list. */
export async function queryFacets(filters: Filters): Promise<Facets> {
  const [languages, years, countries] = await Promise.all([
    queryLanguages({ ...filters, lang: [] }),
    queryYears({ ...filters, from: null, to: null }),
    queryCountries({ ...filters, country: [] }),
  ])
  const order = sortLanguages(languages.map((row) => row.value))
  languages.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
  return { languages, years, countries }
}

function queryLanguages(filters: Filters): Promise<Facet[]> {
  return runQuery<Facet>(sql`
    SELECT ${ARTICLE_LANGUAGE} AS "value", count(*)::int AS "reports" FROM articles a
    WHERE ${whereReports(filters)} GROUP BY 1`)
}

/** Years are those of the meetings that reports tell of, as the period of the filters is. */
function queryYears(filters: Filters): Promise<Facet[]> {
  const { from, id, where } = chooseTable(chooseWay())
  return runQuery<Facet>(sql`
    SELECT to_char(m.date, 'YYYY') AS "value", count(DISTINCT a.id)::int AS "reports"
    FROM articles a JOIN reports r ON r.article_id = a.id JOIN ${from} ON ${id} = r.meeting_id
    WHERE ${whereReports(filters)} AND m.date IS NOT NULL AND ${where(onlyMeetings(filters))}
    GROUP BY 1 ORDER BY 1 DESC`)
}

function queryCountries(filters: Filters): Promise<Facet[]> {
  const { from, id, where, countries } = chooseTable(chooseWay())
  return runQuery<Facet>(sql`
    SELECT x.country_code AS "value", count(DISTINCT a.id)::int AS "reports"
    FROM articles a JOIN reports r ON r.article_id = a.id JOIN ${from} ON ${id} = r.meeting_id ${countries}
    WHERE ${whereReports(filters)} AND ${where(onlyMeetings(filters))}
    GROUP BY 1 ORDER BY 2 DESC, x.country_code COLLATE "C" LIMIT ${MOST_COUNTRIES}`)
}
