import type { Filters } from '../../filters/filters'
import { findGroup, type GroupCode, type GroupMember } from '../../vocab/groups'
import { joinAnd, joinOr, type Sql, sql } from '../sql'
import { foldHost, foldOutlet, listArticleConditions, listOwnConditions } from '../where'

/** Any member sat there on the day; those who have been members for the same time are looked for together. */
function satOfGroups(codes: readonly GroupCode[]): Sql {
  const times = new Map<string, { since: string; until: string; codes: string[] }>()
  for (const row of codes.flatMap((code): readonly GroupMember[] => findGroup(code)?.members ?? [])) {
    const { since = '-infinity', until = 'infinity' } = row
    const time = times.get(`${since} ${until}`) ?? { since, until, codes: [] }
    time.codes.push(row.code)
    times.set(`${since} ${until}`, time)
  }
  return joinOr(
    [...times.values()].map(
      (time) => sql`(m.countries && ${time.codes}::text[]
        AND coalesce(m.date, 'infinity'::date) BETWEEN ${time.since}::date AND ${time.until}::date)`,
    ),
  )
}

/** One of the persons took part; a key that persons joined with another stands for that one. */
function tookPart(keys: readonly string[]): Sql {
  return sql`m.meeting_id IN (SELECT s.meeting_id FROM participants s JOIN people p ON p.id = s.person_id
    WHERE p.key = ANY(${keys})
      OR p.key IN (SELECT a.target FROM person_aliases a WHERE a.article_id = '' AND a.key = ANY(${keys})))`
}

/** One report is by such a source, in such a language and of such words. */
function wasTold(filters: Filters): Sql[] {
  const { source, lang, q } = filters
  if (q !== null) {
    return [
      sql`m.meeting_id IN (SELECT r.meeting_id FROM reports r JOIN articles a ON a.id = r.article_id
        WHERE ${joinAnd(listArticleConditions(filters))})`,
    ]
  }
  if (source.length === 0) return lang.length === 0 ? [] : [sql`m.languages && ${lang}::text[]`]
  return [
    sql`m.meeting_id IN (SELECT r.meeting_id FROM reports r JOIN article_facts a ON a.article_id = r.article_id
      WHERE ${joinAnd(listReadConditions(filters))})`,
  ]
}

/** Conditions on a row `a` of the facts of articles: source and language; no words, which are not kept there. */
export function listReadConditions({ source, lang }: Filters): Sql[] {
  return [
    ...(lang.length === 0 ? [] : [sql`a.language = ANY(${lang})`]),
    ...(source.length === 0 ? [] : [sql`(a.outlet, a.host) IN (${listNamed(source)})`]),
  ]
}

/** The outlets and hosts that a reader may mean: there are few, and to fold the names of all articles takes long. */
function listNamed(source: readonly string[]): Sql {
  return sql`SELECT a.outlet, a.host FROM article_counts a WHERE a.month = '-infinity'::date
    AND (${foldOutlet(sql`a.outlet`)} = ANY(${source}) OR ${foldHost(sql`a.host`)} = ANY(${source}))`
}

/** The conditions of `whereMeetings` on a row `m` of the facts of meetings. */
export function whereFacts(filters: Filters): Sql {
  const { pair, all, country, group, org, person, area, allAreas } = filters
  const sat = [...new Set([...(pair ?? []), ...all])]
  return joinAnd([
    ...(filters.unverified ? [] : [sql`m.verified`]),
    ...listOwnConditions(filters),
    ...(sat.length > 0 ? [sql`m.countries @> ${sat}::text[]`] : []),
    ...(country.length > 0 ? [sql`m.countries && ${country}::text[]`] : []),
    ...(group.length > 0 ? [satOfGroups(group)] : []),
    ...(org.length > 0 ? [sql`cardinality(m.organizations) > 0 AND m.organizations && ${org}::text[]`] : []),
    ...(person.length > 0 ? [tookPart(person)] : []),
    ...(area.length > 0 ? [sql`m.areas && ${area}::text[]`] : []),
    ...(allAreas.length > 0 ? [sql`m.areas @> ${allAreas}::text[]`] : []),
    ...wasTold(filters),
  ])
}
