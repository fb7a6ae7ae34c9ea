import { OWN_DESK } from '../vocab/source-label'
import { findMoment } from './as-of'
import { sortLanguages } from './context'
import { chooseWay, type Way } from './counted/way'
import { keepAnswer } from './keep-answers'
import { askAtRevision } from './revision-in-force'
import { runQuery, type Sql, sql } from './sql'
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

type Counts = Omit<BaseState, 'knownAt' | 'begins'>

const PUBLISHED = sql`(SELECT min(published) FROM articles) AS "firstPublished",
  (SELECT max(published) FROM articles) AS "lastPublished"`

const COUNTS = {
  raw: sql`
    SELECT count(*)::int AS "articles",
      (SELECT count(*)::int FROM meetings m WHERE ${IS_LIVE}) AS "meetings", ${PUBLISHED},
      coalesce(array_agg(DISTINCT split_part(lower(language), '-', 1)), '{}') AS "languages",
      coalesce(bool_or(outlet = ${OWN_DESK}), FALSE) AS "hasSample"
    FROM articles`,
  rolled: sql`
    SELECT coalesce((SELECT value FROM base_counts WHERE name = 'articles'), 0) AS "articles",
      coalesce((SELECT value FROM base_counts WHERE name = 'meetings'), 0) AS "meetings", ${PUBLISHED},
      coalesce(array_agg(DISTINCT c.language), '{}') AS "languages",
      coalesce(bool_or(c.outlet = ${OWN_DESK}), FALSE) AS "hasSample"
    FROM article_counts c WHERE c.month = '-infinity'::date`,
} satisfies Record<Way, Sql>

/**
 * Counts the base as it is, or as it was (`asOf`, a value of that filter). The newest revision is looked up before the
 * counts, so that what a link is pinned to was there when they were made.
 * @throws Error of the driver where the base cannot be reached
 */
export function readBaseState(asOf: string | null, way?: Way): Promise<BaseState> {
  return keepAnswer(['base state', asOf, way ?? null], () => askBaseState(asOf, way))
}

async function askBaseState(asOf: string | null, way: Way | undefined): Promise<BaseState> {
  const { revision, at, begins } = await findMoment(asOf)
  const [row] = await askAtRevision(asOf === null ? null : revision, () => runQuery<Counts>(COUNTS[way ?? chooseWay()]))
  if (!row) throw new Error('The base gave no answer to a count.')
  return { ...row, languages: sortLanguages(row.languages), knownAt: at, begins }
}
