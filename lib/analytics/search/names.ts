import type { Filters } from '../../filters/filters'
import { formatFilters } from '../../filters/format'
import { EMPTY_FILTERS } from '../../filters/registry'
import { AREAS } from '../../vocab/areas'
import { namesOf } from '../../words/names'
import { UI_LANGUAGES } from '../../words/tag'
import { chooseTable } from '../counted/table'
import { chooseWay } from '../counted/way'
import { runQuery, type Sql, sql } from '../sql'
import { listPlainWords } from './plain-words'

export type FoundPerson = {
  key: string
  name: string
  /** Spellings in the press, the most frequent first. */
  spellings: string[]
  role: string | null
  country: string | null
  meetings: number
}
export type FoundCode = { code: string; meetings: number }

const SPELLINGS_SHOWN = 4
/** Fewer letters than these begin too many names. */
const FEWEST_LETTERS = 2

/** The filters but for the words, which are here those of a name. */
function without(filters: Filters): Filters {
  return { ...filters, q: null }
}

/** Things without a meeting are found only where no filter asks for meetings. */
function isOpen(filters: Filters): boolean {
  return formatFilters({ ...without(filters), asOf: null }) === formatFilters(EMPTY_FILTERS)
}

function readWords(filters: Filters): string[] {
  const words = listPlainWords(filters.q ?? '')
  return words.join('').length < FEWEST_LETTERS ? [] : words
}

/** Words folded by the base, each the beginning of a word of a name. */
function beginnings(words: readonly string[]): Sql {
  return sql`(SELECT string_agg(quote_literal(part) || ':*', ' & ')::tsquery
    FROM unnest(${words}::text[]) AS word, regexp_split_to_table(fold_text(word), '[^[:alnum:]]+') AS part WHERE part <> '')`
}

/**
 * People of whose names, in any script, a word begins with each word asked for, with their meetings under all other
 * filters; those who met most come first.
 */
export async function queryPeople(filters: Filters, limit: number): Promise<FoundPerson[]> {
  const words = readWords(filters)
  if (words.length === 0) return []
  const { from, id, where } = chooseTable(chooseWay())
  return runQuery<FoundPerson>(sql`
    WITH named AS (
      SELECT DISTINCT n.person_id AS id FROM person_names n
      WHERE n.seen > 0 AND to_tsvector('simple'::regconfig, n.folded) @@ ${beginnings(words)}
    ), found AS (
      SELECT p.id, p.key, p.name, count(${id})::int AS meetings
      FROM named JOIN people p ON p.id = named.id
        LEFT JOIN participants x ON x.person_id = p.id
        LEFT JOIN ${from} ON ${id} = x.meeting_id AND ${where(without(filters))}
      WHERE NOT EXISTS (SELECT FROM person_aliases alias WHERE alias.key = p.key AND alias.article_id = '')
      GROUP BY p.id, p.key, p.name
      HAVING ${isOpen(filters)} OR count(${id}) > 0
      ORDER BY count(${id}) DESC, p.key COLLATE "C" LIMIT ${limit}
    )
    SELECT f.key, f.name, f.meetings, last.role, last.country_code AS "country",
      ARRAY(SELECT n.name FROM person_names n WHERE n.person_id = f.id AND n.seen > 0 AND n.name <> f.name
        GROUP BY n.name ORDER BY sum(n.seen) DESC, n.name COLLATE "C" LIMIT ${SPELLINGS_SHOWN}) AS "spellings"
    FROM found f LEFT JOIN LATERAL (
      SELECT y.role, y.country_code FROM participants y JOIN meetings n ON n.id = y.meeting_id AND n.state = 'live'
      WHERE y.person_id = f.id ORDER BY n.date DESC NULLS LAST, n.id LIMIT 1) last ON true
    ORDER BY f.meetings DESC, f.key COLLATE "C"`)
}

/** Countries whose code, or a word of whose name in any language, begins so. */
export async function queryCountries(filters: Filters, limit: number): Promise<FoundCode[]> {
  const words = readWords(filters)
  if (words.length === 0) return []
  const { from, id, where } = chooseTable(chooseWay())
  return runQuery<FoundCode>(sql`
    WITH named AS (
      SELECT DISTINCT c.code FROM countries c, unnest(c.folded) AS name
      WHERE to_tsvector('simple'::regconfig, name) @@ ${beginnings(words)} OR c.code = upper(${words.join(' ')})
    )
    SELECT named.code AS "code", count(${id})::int AS "meetings"
    FROM named LEFT JOIN meeting_countries s ON s.country_code = named.code
      LEFT JOIN ${from} ON ${id} = s.meeting_id AND ${where(without(filters))}
    GROUP BY 1 HAVING count(${id}) > 0
    ORDER BY 2 DESC, named.code COLLATE "C" LIMIT ${limit}`)
}

/** Areas a word of whose name, in any language of the pages, begins so. */
export async function queryAreas(filters: Filters, limit: number): Promise<FoundCode[]> {
  const words = readWords(filters)
  if (words.length === 0) return []
  const { from, id, where } = chooseTable(chooseWay())
  const labels = AREAS.flatMap(({ code }) =>
    UI_LANGUAGES.map((language) => ({ code, name: namesOf(language).area(code) })),
  )
  return runQuery<FoundCode>(sql`
    WITH named AS (
      SELECT DISTINCT label.code FROM unnest(${labels.map((row) => row.code)}::text[], ${labels.map((row) => row.name)}::text[])
        AS label (code, name)
      WHERE to_tsvector('simple'::regconfig, fold_text(label.name)) @@ ${beginnings(words)}
    )
    SELECT named.code AS "code", count(${id})::int AS "meetings"
    FROM named LEFT JOIN meeting_areas s ON s.area_code = named.code
      LEFT JOIN ${from} ON ${id} = s.meeting_id AND ${where(without(filters))}
    GROUP BY 1 HAVING count(${id}) > 0
    ORDER BY 2 DESC, named.code COLLATE "C" LIMIT ${limit}`)
}
