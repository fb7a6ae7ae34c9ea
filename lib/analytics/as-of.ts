import { lastInstant } from '../filters/as-of'
import { sayAsOf } from '../filters/say-filter'
import { namesOf } from '../words/names'
import type { Tag } from '../words/tag'
import { translate } from '../words/translate'
import { askAtRevision } from './revision-in-force'
import { runQuery, type Sql, sql } from './sql'

/** What a day or an instant means for this base. */
export type Moment = {
  /** The last revision that was known then; `0`, which is none, before the first one. */
  revision: string
  /** The instant of that revision, in UTC to the microsecond: a question asked as of it is answered alike for ever. */
  at: string | null
  /** The instant from which on the base knows what it held. */
  begins: string | null
  /** Whether more may still become known: a day that is not over, an instant that has not come. */
  open: boolean
}

const written = (instant: Sql): Sql => sql`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/**
 * Finds the revision that a value of the filter `asOf` means; `null` means the newest one.
 * @throws Error of the driver where the base cannot be reached
 */
export async function findMoment(asOf: string | null): Promise<Moment> {
  const last = asOf === null ? 'infinity' : lastInstant(asOf)
  const [moment] = await askAtRevision(null, () =>
    runQuery<Moment>(sql`
      SELECT coalesce(known.id, 0)::text AS "revision", ${written(sql`known.at`)} AS "at",
        ${written(sql`ends.first`)} AS "begins",
        isfinite(${last}::timestamptz) AND ${last}::timestamptz > greatest(now(), ends.last) AS "open"
      FROM (SELECT min(at) AS first, max(at) AS last FROM revisions) ends
        LEFT JOIN LATERAL (SELECT id, at FROM revisions WHERE at <= ${last}::timestamptz ORDER BY at DESC LIMIT 1) known
          ON TRUE`),
  )
  if (!moment) throw new Error('The base gave no answer to a date.')
  return moment
}

/**
 * Asks what the base knew on a day or at an instant: every query of `ask`, however deep, is answered from the rows of that
 * revision. With `null` the present is asked, and there is no moment to speak of.
 * @throws Error of the driver where the base cannot be reached
 */
export async function askAsOf<T>(asOf: string | null, ask: (moment: Moment | null) => Promise<T>): Promise<T> {
  if (asOf === null) return askAtRevision(null, () => ask(null))
  const moment = await findMoment(asOf)
  return askAtRevision(moment.revision, () => ask(moment))
}

/** Sentences for an answer that is empty, or not final, only because of the time that it was asked for. */
export function noteMoment(asOf: string | null, moment: Moment | null, tag: Tag): string[] {
  if (asOf === null || moment === null) return []
  const t = translate(tag, 'datasets')
  if (moment.open) {
    const asked = sayAsOf(asOf, tag)
    return [asOf.includes('T') ? t('noteMomentAhead', { moment: asked }) : t('noteDayOpen', { day: asked })]
  }
  if (moment.at !== null || moment.begins === null) return []
  return [t('noteHistoryBegins', { day: namesOf(tag).date(moment.begins) })]
}
