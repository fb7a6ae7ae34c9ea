import type { Pair } from '../../filters/filters'
import { joinAnd, runQuery, type Sql, sql } from '../sql'
import { JOIN_COPIES, STORY } from '../story'
import { IS_LIVE } from '../where'

/** A meeting of the pair as the overview needs it; `alone` where no third country sat at it. */
export type PairMeeting = {
  id: string
  date: string | null
  datePrecision: string | null
  kind: string
  status: string
  level: string | null
  visitType: string | null
  guest: string | null
  host: string | null
  city: string | null
  alone: boolean
}

export type PairRows = {
  meetings: PairMeeting[]
  /** `story` is the article that had the story first. */
  reports: { story: string; language: string }[]
}

function bothSat([a, b]: Pair): Sql {
  return joinAnd([
    IS_LIVE,
    ...[a, b].map(
      (code) => sql`EXISTS (SELECT FROM meeting_countries s WHERE s.meeting_id = m.id AND s.country_code = ${code})`,
    ),
  ])
}

const ALONE: Sql = sql`(SELECT count(*) FROM meeting_countries s WHERE s.meeting_id = m.id) = 2`

/** Everything about two countries, whatever its status, in order of time. */
export async function queryPairOverview(pair: Pair): Promise<PairRows> {
  const both = bothSat(pair)
  const [meetings, reports] = await Promise.all([
    runQuery<PairMeeting>(sql`
      SELECT m.id, m.date, m.date_precision AS "datePrecision", m.kind, m.status, m.level, m.visit_type AS "visitType",
        m.guest_code AS "guest", m.host_code AS "host", m.city, ${ALONE} AS "alone"
      FROM meetings m WHERE ${both}
      ORDER BY m.date NULLS LAST, m.id COLLATE "C"`),
    runQuery<PairRows['reports'][number]>(sql`
      SELECT DISTINCT ${STORY} COLLATE "C" AS "story", split_part(lower(a.language), '-', 1) AS "language"
      FROM reports r JOIN meetings m ON m.id = r.meeting_id JOIN articles a ON a.id = r.article_id ${JOIN_COPIES}
      WHERE ${both}
      ORDER BY 1`),
  ])
  return { meetings, reports }
}
