import type { ChangeRow } from '../meeting-history/query'
import { runQuery, sql } from '../sql'

export type PersonName = { name: string; language: string; script: string; seen: number }

/** A role in which the person was seen, with the first and last day; days are `null` where no meeting has a date. */
export type SeenRole = {
  role: string | null
  country: string | null
  meetings: number
  first: string | null
  last: string | null
}

export type PersonMeeting = {
  id: string
  kind: string
  status: string
  recalled: boolean
  date: string | null
  dateEnd: string | null
  datePrecision: string | null
  level: string | null
  city: string | null
  countries: string[]
  organizations: string[]
  /** The person's own, at the time. */
  role: string | null
  country: string | null
}

/** An article that names the person at a meeting, and how. */
export type NamingArticle = {
  id: string
  title: string | null
  language: string
  published: string | null
  key: string
  name: string
}

/** The newest of a person's meetings and articles; whoever met more often has them all in the table of meetings. */
const MOST_SHOWN = 300

/** Another key that persons joined with this one (`article` empty), or an article in which a key stands for somebody else. */
export type AliasRow = { key: string; article: string; target: string; name: string | null }

export type PersonRows = {
  person: { id: number; key: string; name: string }
  names: PersonName[]
  roles: SeenRole[]
  meetings: PersonMeeting[]
  articles: NamingArticle[]
  aliases: AliasRow[]
  changes: (ChangeRow & { personKey: string })[]
}

/** The key for which this one stands since persons merged them; `null` where it stands for itself. */
export async function findMergedInto(key: string): Promise<string | null> {
  const [row] = await runQuery<{ target: string }>(sql`
    SELECT a.target FROM person_aliases a WHERE a.key = ${key} AND a.article_id = ''`)
  return row?.target ?? null
}

/** Everything that the base knows of a person; `null` for an unknown key. */
export async function queryPerson(key: string): Promise<PersonRows | null> {
  const [person] = await runQuery<PersonRows['person']>(sql`
    SELECT p.id, p.key, p.name FROM people p WHERE p.key = ${key}`)
  if (!person) return null
  const [names, roles, meetings, articles, aliases, changes] = await Promise.all([
    queryNames(key),
    runQuery<SeenRole>(sql`
      SELECT x.role, x.country_code AS "country", count(*)::int AS "meetings", min(m.date) AS "first",
        max(m.date) AS "last"
      FROM participants x JOIN meetings m ON m.id = x.meeting_id AND m.state = 'live'
      WHERE x.person_id = ${person.id}
      GROUP BY x.role, x.country_code
      ORDER BY max(m.date) DESC NULLS LAST, x.role COLLATE "C" NULLS LAST, x.country_code COLLATE "C"`),
    runQuery<PersonMeeting>(sql`
      SELECT m.id, m.kind, m.status, m.recalled, m.date, m.date_end AS "dateEnd", m.date_precision AS "datePrecision",
        m.level, m.city, x.role, x.country_code AS "country",
        ARRAY(SELECT s.country_code FROM meeting_countries s WHERE s.meeting_id = m.id
          ORDER BY s.country_code COLLATE "C") AS "countries",
        ARRAY(SELECT s.organization_code FROM meeting_organizations s WHERE s.meeting_id = m.id
          ORDER BY s.organization_code COLLATE "C") AS "organizations"
      FROM participants x JOIN meetings m ON m.id = x.meeting_id AND m.state = 'live'
      WHERE x.person_id = ${person.id}
      ORDER BY m.date DESC NULLS LAST, m.id COLLATE "C" LIMIT ${MOST_SHOWN}`),
    queryArticles(person),
    runQuery<AliasRow>(sql`
      SELECT a.key, a.article_id AS "article", a.target,
        (SELECT p.name FROM people p WHERE p.key = CASE WHEN a.target = ${key} THEN a.key ELSE a.target END) AS "name"
      FROM person_aliases a WHERE a.target = ${key} OR a.key = ${key}
      ORDER BY a.article_id COLLATE "C", a.key COLLATE "C"`),
    queryChanges(key),
  ])
  return { person, names, roles, meetings, articles, aliases, changes }
}

/** Spellings of the person and of the keys that were merged into it. */
function queryNames(key: string): Promise<PersonName[]> {
  return runQuery<PersonName>(sql`
    SELECT n.name, n.language, min(n.script) AS "script", sum(n.seen)::int AS "seen"
    FROM person_names n JOIN people p ON p.id = n.person_id
    WHERE n.seen > 0 AND (p.key = ${key}
      OR p.key IN (SELECT a.key FROM person_aliases a WHERE a.target = ${key} AND a.article_id = ''))
    GROUP BY n.name, n.language
    ORDER BY sum(n.seen) DESC, n.name COLLATE "C", n.language COLLATE "C"`)
}

function queryArticles({ id, key }: { id: number; key: string }): Promise<NamingArticle[]> {
  return runQuery<NamingArticle>(sql`
    SELECT DISTINCT ON (a.published, a.id) a.id, a.title, a.language, a.published,
      seat.told ->> 'key' AS "key", seat.told ->> 'name' AS "name"
    FROM participants x
      JOIN reports r ON r.meeting_id = x.meeting_id
      JOIN articles a ON a.id = r.article_id
      CROSS JOIN LATERAL jsonb_array_elements(r.told -> 'participants') AS seat (told)
    WHERE x.person_id = ${id} AND (seat.told ->> 'key' = ${key}
      OR EXISTS (SELECT FROM person_aliases s WHERE s.key = seat.told ->> 'key' AND s.target = ${key}
        AND s.article_id IN ('', a.id)))
      AND NOT EXISTS (SELECT FROM person_aliases s WHERE s.key = seat.told ->> 'key' AND s.target <> ${key}
        AND s.article_id = a.id)
    ORDER BY a.published DESC NULLS LAST, a.id LIMIT ${MOST_SHOWN}`)
}

/** What persons did with the key, or with others that they took for the same person. */
function queryChanges(key: string): Promise<PersonRows['changes']> {
  return runQuery<PersonRows['changes'][number]>(sql`
    SELECT c.id, c.act_id AS "act", a.at, a.actor, a.action, a.why, a.undoes, c.field, c.before, c.after, c.shown,
      c.evidence, t.title, t.language, u.at AS "undoneAt", u.actor AS "undoneBy", c.undone_by IS NULL AS "undoable",
      ARRAY[]::text[] AS "others", c.person_key AS "personKey"
    FROM changes c
      JOIN acts a ON a.id = c.act_id
      LEFT JOIN acts u ON u.id = c.undone_by
      LEFT JOIN articles t ON t.id = substring(c.field FROM '^alias:[^@]*@(.*)$')
    WHERE c.person_key IS NOT NULL AND c.meeting_id IS NULL
      AND (c.person_key = ${key} OR c.before = to_jsonb(${key}::text) OR c.after = to_jsonb(${key}::text))
    ORDER BY c.act_id DESC, c.id`)
}
