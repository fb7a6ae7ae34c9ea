import type { Filters } from '../../filters/filters'
import { joinAnd, joinOr, runQuery, type Sql, sql } from '../sql'
import { areOfKind, areOfSpan, type Cell, findCell } from './cells'
import { areOfDays, joinAll } from './count-by'
import { whereFacts } from './facts-where'
import { listSpans } from './spans'
import { findSubject } from './subject'

/** What is counted of all meetings under a filter; `stories` are the texts that tell of them, each once. */
export type Tally = {
  meetings: number
  undated: number
  yearOnly: number
  recalled: number
  undatedOutside: number
  firstDate: string | null
  lastDate: string | null
  stories: number
  languages: string[]
}

/** Languages that have a count of their own. */
const COUNTED = ['ru', 'en', 'kk', 'sr'] as const

type Counted = Omit<Tally, 'languages'> & Record<(typeof COUNTED)[number] | 'other', boolean>

/** Counts what is under a filter from what is counted already. @throws Error of the driver where the base cannot be reached */
export async function readTally(filters: Filters): Promise<Tally> {
  const subject = findSubject(filters)
  const cell = subject && findCell(subject)
  const [row] = await runQuery<Counted>(sql`
    SELECT coalesce(sum(n.meetings), 0)::int AS "meetings", coalesce(sum(n.undated), 0)::int AS "undated",
      coalesce(sum(n.year_only), 0)::int AS "yearOnly", coalesce(sum(n.recalled), 0)::int AS "recalled",
      ${countUndatedOutside(filters, cell)} AS "undatedOutside",
      min(n.since) AS "firstDate", max(n.last) AS "lastDate",
      (coalesce(sum(n.stories), 0) - ${countTwice(filters, cell)})::int AS "stories",
      coalesce(sum(n.ru), 0) > 0 AS "ru", coalesce(sum(n.en), 0) > 0 AS "en", coalesce(sum(n.kk), 0) > 0 AS "kk",
      coalesce(sum(n.sr), 0) > 0 AS "sr", coalesce(sum(n.other), 0) > 0 AS "other"
    FROM (${writeRows(filters, cell)}) n`)
  if (!row) throw new Error('The base gave no answer to a count.')
  const { ru, en, kk, sr, other, ...counts } = row
  const known = Object.entries({ ru, en, kk, sr }).flatMap(([code, told]) => (told ? [code] : []))
  return { ...counts, languages: other ? await listLanguages(filters) : known }
}

/** Counts by year tell those without a date apart, so they are read even where all time is asked for. */
function writeRows(filters: Filters, cell: Cell | null): Sql {
  if (cell === null) return writeSingles(filters, sql`TRUE`)
  const { from, to } = filters
  if (from === null && to === null) return writeCells(filters, cell, sql`c.grain = 'year'`)
  const spans = listSpans(filters, 'all', 'month')
  return joinAll([
    ...(spans.cells.length === 0 ? [] : [writeCells(filters, cell, joinOr(spans.cells.map(areOfSpan)))]),
    ...spans.days.map((span) => writeSingles({ ...filters, from: null, to: null }, areOfDays(span))),
  ])
}

function writeCells(filters: Filters, { of, scope }: Cell, span: Sql): Sql {
  return sql`SELECT c.meetings, CASE WHEN c.period = 'infinity'::date THEN c.meetings ELSE 0 END AS undated,
      c.year_only, c.recalled, c.stories, c.ru, c.en, c.kk, c.sr, c.other, c.first AS since, c.last
    FROM meeting_counts c WHERE c.of = ${of} AND c.scope = ${scope} AND ${span} AND ${areOfKind(filters)}`
}

function writeSingles(filters: Filters, condition: Sql): Sql {
  return sql`SELECT 1 AS meetings, (m.date IS NULL)::int AS undated, (m.date_precision IS NOT DISTINCT FROM 'year')::int AS year_only,
      m.recalled::int AS recalled, m.stories, ('ru' = ANY(m.languages))::int AS ru, ('en' = ANY(m.languages))::int AS en,
      ('kk' = ANY(m.languages))::int AS kk, ('sr' = ANY(m.languages))::int AS sr,
      (NOT m.languages <@ ${COUNTED}::text[])::int AS other, m.date AS since, m.date AS last
    FROM meeting_facts m WHERE ${whereFacts(filters)} AND ${condition}`
}

function countUndatedOutside(filters: Filters, cell: Cell | null): Sql {
  if (filters.from === null && filters.to === null) return sql`0`
  const anyTime = { ...filters, from: null, to: null }
  return cell === null
    ? sql`(SELECT count(*)::int FROM meeting_facts m WHERE m.date IS NULL AND ${whereFacts(anyTime)})`
    : sql`(SELECT coalesce(sum(c.meetings), 0)::int FROM meeting_counts c
        WHERE c.of = ${cell.of} AND c.scope = ${cell.scope} AND c.grain = 'year' AND c.period = 'infinity'::date
          AND ${areOfKind(filters)})`
}

/** By how much too often stories are counted where they are counted by meeting: some tell of several. */
function countTwice(filters: Filters, cell: Cell | null): Sql {
  const { from, to, level, kind, status } = filters
  if (cell !== null && from === null && to === null && level.length === 0 && kind.length === 0) {
    return sql`coalesce((SELECT o.surplus FROM story_overlaps o
      WHERE ${joinAnd([sql`o.of = ${cell.of}`, sql`o.scope = ${cell.scope}`, sql`o.status = ${status}`])}), 0)`
  }
  return sql`coalesce((SELECT sum(told.meetings - 1) FROM (SELECT count(*) AS meetings
    FROM shared_stories t JOIN meeting_facts m ON m.meeting_id = t.meeting_id
    WHERE ${whereFacts(filters)} GROUP BY t.story) told), 0)`
}

async function listLanguages(filters: Filters): Promise<string[]> {
  const rows = await runQuery<{ language: string }>(sql`
    SELECT DISTINCT spoken.language AS "language"
    FROM meeting_facts m CROSS JOIN LATERAL unnest(m.languages) AS spoken (language) WHERE ${whereFacts(filters)}`)
  return rows.map((row) => row.language)
}
