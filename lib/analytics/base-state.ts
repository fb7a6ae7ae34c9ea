import { OWN_DESK } from '../vocab/source-label'
import { sortLanguages } from './context'
import { runQuery, sql } from './sql'

/** What is in the base, for empty states and the foot of a page. */
export type BaseState = {
  articles: number
  meetings: number
  firstPublished: string | null
  lastPublished: string | null
  languages: string[]
  /** Whether reports of the sample corpus are among the articles. */
  hasSample: boolean
}

/** Counts the base. @throws Error of the driver where the base cannot be reached */
export async function readBaseState(): Promise<BaseState> {
  const [row] = await runQuery<Omit<BaseState, 'hasSample'> & { outlets: string[] }>(sql`
    SELECT count(*)::int AS "articles",
      (SELECT count(*)::int FROM meetings) AS "meetings",
      min(published) AS "firstPublished",
      max(published) AS "lastPublished",
      coalesce(array_agg(DISTINCT split_part(lower(language), '-', 1)), '{}') AS "languages",
      coalesce(array_agg(DISTINCT outlet) FILTER (WHERE outlet IS NOT NULL), '{}') AS "outlets"
    FROM articles`)
  if (!row) throw new Error('The base gave no answer to a count.')
  const { outlets, languages, ...counts } = row
  return { ...counts, languages: sortLanguages(languages), hasSample: outlets.includes(OWN_DESK) }
}
