import { REVIEW_KINDS, type ReviewKind } from '../../dataset/review'
import type { Filters } from '../../filters/filters'
import { listEverMembers } from '../../vocab/groups'
import { ROLES } from '../../vocab/roles'
import { joinAnd, type Sql, sql } from '../sql'
import { listArticleConditions, whereMeetings } from '../where'

/** Below it a meeting rests more on inference than on what its reports state. */
const UNSURE = 0.65
/** The greatest number of meetings or decisions that still makes a question weightier. */
const MOST = 9_999

/** What waits: where each question stands in the queue, and the ids it is about (`x` and `y` by kind). */
export type WaitingRow = { kind: ReviewKind; rank: number; weight: number; id: string; x: string; y: string | null }

const RANKS: ReadonlyMap<string, number> = new Map(REVIEW_KINDS.map((row, index) => [row.code, index]))

/** Live meetings of every status: what is planned can be as doubtful as what was held. */
function whereAny(filters: Filters): Sql {
  return whereMeetings({ ...filters, status: 'all' })
}

/** A rejected meeting keeps no sides, people and areas, so filters on them ask the report that tells it again. */
function whereTold(filters: Filters): Sql {
  const conditions = listArticleConditions(filters)
  const list = (key: string, codes: readonly string[]): Sql => sql`r.told -> ${key} ?| ${codes}`
  if (filters.pair !== null) conditions.push(sql`r.told -> 'countries' ?& ${filters.pair}`)
  if (filters.country.length > 0) conditions.push(list('countries', filters.country))
  if (filters.all.length > 0) conditions.push(sql`r.told -> 'countries' ?& ${filters.all}`)
  if (filters.group.length > 0) conditions.push(list('countries', listEverMembers(filters.group)))
  if (filters.org.length > 0) conditions.push(list('organizations', filters.org))
  if (filters.person.length > 0)
    conditions.push(sql`EXISTS (SELECT FROM jsonb_array_elements(r.told -> 'participants') AS seat (told)
      WHERE seat.told ->> 'key' = ANY(${filters.person}))`)
  if (filters.area.length > 0) conditions.push(list('areas', filters.area))
  if (filters.allAreas.length > 0) conditions.push(sql`r.told -> 'areas' ?& ${filters.allAreas}`)
  if (filters.from !== null) conditions.push(sql`r.told ->> 'date' >= ${filters.from}`)
  if (filters.to !== null) conditions.push(sql`r.told ->> 'date' <= ${filters.to}`)
  if (filters.kind.length > 0) conditions.push(sql`r.told ->> 'kind' = ANY(${filters.kind})`)
  if (filters.level.length > 0) conditions.push(sql`r.told ->> 'level' = ANY(${filters.level})`)
  if (filters.visit.length > 0) conditions.push(sql`r.told #>> '{visit,type}' = ANY(${filters.visit})`)
  return joinAnd(conditions)
}

const ROLE_CODES = ROLES.map((row) => row.code)
/** The higher the rank, the more a mistake weighs; a rank that nobody states weighs least. */
const LEVEL_WEIGHT = sql`coalesce(${ROLES.length + 1}::int - array_position(${ROLE_CODES}::text[], m.level), 0)`

/** A person has acted on the meeting since its reports became what they are: that no report tells it any more is settled. */
const SETTLED_SINCE = sql`EXISTS (
  SELECT FROM changes c JOIN acts t ON t.id = c.act_id
  WHERE c.meeting_id = m.id AND c.undone_by IS NULL AND t.action <> 'undo'
    AND t.revision >= (SELECT max(r.revision) FROM reports r WHERE r.meeting_id = m.id))`

const NOTHING = sql`SELECT ''::text AS kind, 0 AS rank, 0 AS weight, ''::text AS id, ''::text AS x, ''::text AS y WHERE FALSE`

const QUESTIONS: Readonly<Record<ReviewKind, (filters: Filters) => Sql>> = {
  differs: (filters) => sql`
    SELECT m.id || '|' || d.field AS name, m.id AS x, d.field AS y, d.act_id AS weight
    FROM decisions d JOIN meetings m ON m.id = d.meeting_id
    WHERE d.differing IS NOT NULL AND ${whereAny(filters)}`,
  again: (filters) => sql`
    SELECT r.article_id || '#' || r.ordinal, m.id, r.article_id || '#' || r.ordinal, round(1000 * r.confidence)::int
    FROM reports r JOIN meetings m ON m.id = r.meeting_id JOIN articles a ON a.id = r.article_id
    WHERE m.state IN ('rejected', 'deleted') AND NOT r.pinned AND ${whereTold(filters)}`,
  lost: (filters) => sql`
    SELECT m.id, m.id, NULL, least(${MOST}::int, (SELECT count(*)::int FROM decisions d WHERE d.meeting_id = m.id))
    FROM meetings m
    WHERE EXISTS (SELECT FROM decisions d WHERE d.meeting_id = m.id)
      AND EXISTS (SELECT FROM reports r WHERE r.meeting_id = m.id AND r.kept)
      AND NOT EXISTS (SELECT FROM reports r WHERE r.meeting_id = m.id AND NOT r.kept)
      AND NOT ${SETTLED_SINCE} AND ${whereAny(filters)}`,
  duplicate: (filters) => sql`
    SELECT d.a || '|' || d.b, d.a, d.b, round(1000 * d.score)::int
    FROM doubts d JOIN meetings x ON x.id = d.a AND x.state = 'live' JOIN meetings y ON y.id = d.b AND y.state = 'live'
    WHERE NOT EXISTS (SELECT FROM decisions k WHERE k.meeting_id = d.a AND k.field = 'apart:' || d.b)
      AND EXISTS (SELECT FROM meetings m WHERE m.id IN (d.a, d.b) AND ${whereAny(filters)})`,
  name: (filters) => sql`
    SELECT m.id || '|' || p.key, m.id, p.key,
      least(${MOST}::int, (SELECT count(*)::int FROM participants o WHERE o.person_id = s.person_id))
    FROM participants s JOIN people p ON p.id = s.person_id JOIN meetings m ON m.id = s.meeting_id
    WHERE (s.role IS NULL OR s.country_code IS NULL AND s.role <> 'organization_head')
      AND NOT m.accepted
      AND NOT EXISTS (SELECT FROM decisions d WHERE d.meeting_id = m.id AND d.field = 'participant:' || p.key)
      AND ${whereAny(filters)}`,
  confidence: (filters) => sql`
    SELECT m.id, m.id, NULL, 1000 * ${LEVEL_WEIGHT} + round(1000 * (1 - m.confidence))::int
    FROM meetings m
    WHERE NOT m.accepted AND m.confidence < ${UNSURE}::real AND ${whereAny(filters)}`,
}

/** Doubts are of the present: what was doubted on a day is not kept, so nothing is said of it. */
function isAsked(code: ReviewKind, kind: ReviewKind | null, asOf: string | null): boolean {
  return (kind === null || code === kind) && !(code === 'duplicate' && asOf !== null)
}

/**
 * The table of all that waits under filters, of one kind or of every kind, as a query to select from: kind, rank, weight,
 * id, x, y.
 */
export function listWaiting(filters: Filters, kind: ReviewKind | null): Sql {
  const kinds = REVIEW_KINDS.map((row) => row.code).filter((code) => isAsked(code, kind, filters.asOf))
  const parts = kinds.map(
    (code) => sql`
    SELECT ${code}::text AS kind, ${RANKS.get(code) ?? 0}::int AS rank, q.weight, ${`${code}:`}::text || q.name AS id, q.x, q.y
    FROM (${QUESTIONS[code](filters)}) AS q (name, x, y, weight)`,
  )
  return parts.reduce((all, part) => sql`${all} UNION ALL ${part}`, NOTHING)
}
