import type { Filters } from '../filters/filters'
import { LANGUAGE_CODES } from '../vocab/languages'
import { readTally } from './counted/read-tally'
import { chooseWay, type Way } from './counted/way'
import { keepAnswer } from './keep-answers'
import { runQuery, sql } from './sql'
import { JOIN_COPIES, STORY } from './story'
import { ARTICLE_LANGUAGE, whereMeetings } from './where'

/** What every dataset says about the meetings that its filter leaves, beside its own rows. */
export type Context = {
  meetings: number
  /** Of them, those without a date, and those known by their year only. */
  undated: number
  yearOnly: number
  /** Of them, those that reports only recall. */
  recalled: number
  /** Meetings that only the period leaves out, because they have no date at all. */
  undatedOutside: number
  firstDate: string | null
  lastDate: string | null
  /** The day of the newest report in the base, which figures call now; `null` where none has a day. */
  today: string | null
  /**
   * Articles that tell of these meetings, copies of one story once, and the languages they are in, in the order of the
   * vocabulary.
   */
  reports: number
  languages: string[]
}

const ORDER: readonly string[] = LANGUAGE_CODES

/** Languages in the order of the vocabulary; others behind them by code. */
export function sortLanguages(codes: readonly string[]): string[] {
  const place = (code: string): number => {
    const index = ORDER.indexOf(code)
    return index < 0 ? ORDER.length : index
  }
  return [...codes].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}

/** Reads what stands around the rows of a dataset. @throws Error of the driver where the base cannot be reached */
export function readContext(filters: Filters, way = chooseWay()): Promise<Context> {
  return keepAnswer(['context', filters, way], () => askContext(filters, way))
}

async function askContext(filters: Filters, way: Way): Promise<Context> {
  // Of meetings that only programs tell of no stories are kept.
  if (way === 'raw' || filters.unverified) return countContext(filters)
  const [{ stories, languages, ...tally }, [newest]] = await Promise.all([
    readTally(filters),
    runQuery<{ today: string | null }>(sql`SELECT ${TODAY} AS "today"`),
  ])
  return { ...tally, today: newest?.today ?? null, reports: stories, languages: sortLanguages(languages) }
}

const TODAY = sql`(SELECT max(published) FROM articles)`

async function countContext(filters: Filters): Promise<Context> {
  const bounded = filters.from !== null || filters.to !== null
  const anyTime = whereMeetings({ ...filters, from: null, to: null })
  const [row] = await runQuery<Context>(sql`
    WITH chosen AS MATERIALIZED (SELECT m.* FROM meetings m WHERE ${whereMeetings(filters)}),
    told AS (SELECT DISTINCT r.article_id, ${STORY} AS story
      FROM reports r JOIN chosen ON chosen.id = r.meeting_id ${JOIN_COPIES})
    SELECT count(*)::int AS "meetings",
      count(*) FILTER (WHERE date IS NULL)::int AS "undated",
      count(*) FILTER (WHERE date_precision = 'year')::int AS "yearOnly",
      count(*) FILTER (WHERE recalled)::int AS "recalled",
      (SELECT count(*)::int FROM meetings m WHERE ${bounded} AND m.date IS NULL AND ${anyTime}) AS "undatedOutside",
      min(date) AS "firstDate",
      max(date) AS "lastDate",
      ${TODAY} AS "today",
      (SELECT count(DISTINCT story)::int FROM told) AS "reports",
      ARRAY(SELECT DISTINCT ${ARTICLE_LANGUAGE} FROM told JOIN articles a ON a.id = told.article_id) AS "languages"
    FROM chosen`)
  if (!row) throw new Error('The base gave no answer to a count.')
  return { ...row, languages: sortLanguages(row.languages) }
}
