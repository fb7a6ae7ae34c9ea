import { OWN_DESK } from '../vocab/source-label'
import { findMoment } from './as-of'
import { sortLanguages } from './context'
import { askAtRevision } from './revision-in-force'
import { runQuery, sql } from './sql'
import { IS_LIVE } from './where'

/** What is in the base, for empty states and the foot of a page. */
export type BaseState = {
  articles: number
  meetings: number
  firstPublished: string | null
  lastPublished: string | null
  languages: string[]
  /** Whether reports of the sample corpus are among the articles. */
  hasSample: boolean
  /** The instant of the newest revision, to which a link can be pinned; `null` where nothing was ever written. */
  knownAt: string | null
  /** The instant from which on the base knows what it held. */
  begins: string | null
}

type Counts = Omit<BaseState, 'hasSample' | 'knownAt' | 'begins'> & { outlets: string[] }

const COUNTS = sql`
  SELECT count(*)::int AS "articles",
    (SELECT count(*)::int FROM meetings m WHERE ${IS_LIVE}) AS "meetings",
    min(published) AS "firstPublished",
    max(published) AS "lastPublished",
    coalesce(array_agg(DISTINCT split_part(lower(language), '-', 1)), '{}') AS "languages",
    coalesce(array_agg(DISTINCT outlet) FILTER (WHERE outlet IS NOT NULL), '{}') AS "outlets"
  FROM articles`

/**
 * Counts the base as it is, or as it was (`asOf`, a value of that filter). The newest revision is looked up before the
 * counts, so that what a link is pinned to was there when they were made.
 * @throws Error of the driver where the base cannot be reached
 */
export async function readBaseState(asOf: string | null): Promise<BaseState> {
  const { revision, at, begins } = await findMoment(asOf)
  const [row] = await askAtRevision(asOf === null ? null : revision, () => runQuery<Counts>(COUNTS))
  if (!row) throw new Error('The base gave no answer to a count.')
  const { outlets, languages, ...counts } = row
  return {
    ...counts,
    languages: sortLanguages(languages),
    hasSample: outlets.includes(OWN_DESK),
    knownAt: at,
    begins,
  }
}
