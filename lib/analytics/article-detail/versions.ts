import { runQuery, sql } from '../sql'
import { compareTexts, type TextChange } from './compare-texts'

/** An article as it was from one revision until the next. */
export type ArticleVersion = {
  /** The instant from which on the base had it, in UTC to the microsecond: a value of the filter `asOf`. */
  at: string
  title: string | null
  outlet: string | null
  published: string | null
  /** What is otherwise than in the version before; `null` for the first one. */
  changes: TextChange[] | null
}

type Row = Omit<ArticleVersion, 'changes'> & { text: string }

/**
 * What an article was, the newest version first. Which engine read it, and what else changes nothing that was written, makes
 * no version. As of a day, those that were known then.
 */
export async function readVersions(id: string): Promise<ArticleVersion[]> {
  const rows = await runQuery<Row>(sql`
    SELECT to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "at",
      v.title, v.outlet, v.published, v.text
    FROM (
      SELECT revision, title, outlet, published, text FROM public.articles WHERE id = ${id}
      UNION ALL SELECT revision, title, outlet, published, text FROM history.articles WHERE id = ${id}
    ) v JOIN public.revisions r ON r.id = v.revision
    WHERE v.revision <= coalesce(nullif(current_setting('entente.as_of', true), '')::float8, 'infinity'::float8)
    ORDER BY v.revision`)
  return shapeVersions(rows)
}

/** Puts each version beside the one before it; pure. */
export function shapeVersions(rows: readonly Row[]): ArticleVersion[] {
  const versions = rows.filter((row, index) => {
    const before = rows[index - 1]
    return before === undefined || !isSame(row, before)
  })
  return versions
    .map(({ text, ...version }, index) => {
      const before = versions[index - 1]
      return { ...version, changes: before ? compareTexts(before.text, text) : null }
    })
    .reverse()
}

function isSame(a: Row, b: Row): boolean {
  return a.text === b.text && a.title === b.title && a.outlet === b.outlet && a.published === b.published
}
