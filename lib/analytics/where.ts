import { NO_CITY } from '../filters/city'
import type { Filters } from '../filters/filters'
import { findCityId, listSpellings } from '../vocab/city-spelling'
import { findGroup, type GroupCode, type GroupMember } from '../vocab/groups'
import { LANGUAGES } from '../vocab/languages'
import { joinAnd, joinOr, type Sql, sql } from './sql'

/** The primary subtag of an article's language, as the stored tsvector reads it. */
export const ARTICLE_LANGUAGE: Sql = sql`split_part(lower(a.language), '-', 1)`

/** An outlet folded as `foldSource` folds what a reader types. */
export function foldOutlet(outlet: Sql): Sql {
  return sql`regexp_replace(btrim(regexp_replace(lower(${outlet}), '[[:space:],]+', ' ', 'g')), '^(www[.]| )+', '')`
}

/** A host, folded alike. */
export function foldHost(host: Sql): Sql {
  return sql`regexp_replace(lower(${host}), '^(www[.])+', '')`
}

/** The host of the address of an article `a`. */
export const ARTICLE_HOST: Sql = sql`substring(a.url from '^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)')`

const FOLDED_OUTLET = foldOutlet(sql`a.outlet`)
const FOLDED_HOST = foldHost(ARTICLE_HOST)

/**
 * The words of a reader are stemmed by the rules of the language that the article is written in, and its names folded; the
 * question is made once for each language, hence the `SELECT`.
 */
function matchWords(words: string): Sql {
  const stemmed = LANGUAGES.filter((row) => row.search !== 'simple')
  const known = stemmed.map((row) => row.code)
  return joinOr([
    ...stemmed.map(
      (row) =>
        sql`(${ARTICLE_LANGUAGE} = ${row.code} AND a.search @@ (SELECT search_query(${words}, ${row.search}::regconfig)))`,
    ),
    sql`(${ARTICLE_LANGUAGE} <> ALL(${known}) AND a.search @@ (SELECT search_query(${words}, 'simple'::regconfig)))`,
  ])
}

/** Conditions on an article `a`: source, language and words. */
export function listArticleConditions(filters: Filters): Sql[] {
  const conditions: Sql[] = []
  if (filters.lang.length > 0) conditions.push(sql`${ARTICLE_LANGUAGE} = ANY(${filters.lang})`)
  if (filters.source.length > 0) {
    conditions.push(sql`(${FOLDED_OUTLET} = ANY(${filters.source}) OR ${FOLDED_HOST} = ANY(${filters.source}))`)
  }
  if (filters.q !== null) conditions.push(matchWords(filters.q))
  return conditions
}

/** A meeting `m` that was merged into another, rejected or deleted keeps its row, and is no meeting any more. */
export const IS_LIVE: Sql = sql`m.state = 'live'`

function sat(code: string): Sql {
  return sql`EXISTS (SELECT FROM meeting_countries s WHERE s.meeting_id = m.id AND s.country_code = ${code})`
}

/** A member on the day of the meeting sat there; of a meeting without a date one that is a member to this day. */
function satOfGroups(codes: readonly GroupCode[]): Sql {
  const members = codes.flatMap((code): readonly GroupMember[] => findGroup(code)?.members ?? [])
  return sql`EXISTS (SELECT FROM meeting_countries s JOIN unnest(${members.map((row) => row.code)}::text[],
      ${members.map((row) => row.since ?? '-infinity')}::date[], ${members.map((row) => row.until ?? 'infinity')}::date[])
      AS g (code, since, until) ON g.code = s.country_code
    WHERE s.meeting_id = m.id AND coalesce(m.date, 'infinity'::date) BETWEEN g.since AND g.until)`
}

/** One of the persons took part; a key that persons joined with another stands for that one. */
function tookPart(keys: readonly string[]): Sql {
  return sql`EXISTS (SELECT FROM participants s JOIN people p ON p.id = s.person_id
    WHERE s.meeting_id = m.id AND (p.key = ANY(${keys})
      OR p.key IN (SELECT a.target FROM person_aliases a WHERE a.article_id = '' AND a.key = ANY(${keys}))))`
}

function touches(code: string): Sql {
  return sql`EXISTS (SELECT FROM meeting_areas s WHERE s.meeting_id = m.id AND s.area_code = ${code})`
}

/** It took place there, by any name of the city; a name that others share needs the country beside it. */
function tookPlaceIn(ids: readonly string[]): Sql {
  return joinOr(
    ids.flatMap((id) => {
      if (id === NO_CITY) return [sql`m.city IS NULL`]
      const city = findCityId(id)
      if (!city) return []
      const { all, own } = listSpellings(city)
      return [
        sql`(m.place_code = ${city.country} AND m.city = ANY(${all}) OR m.place_code IS NULL AND m.city = ANY(${own}))`,
      ]
    }),
  )
}

/** Conditions on who sat at the table of a meeting `m`. */
function listSides({ pair, country, all, group, org, person }: Filters): Sql[] {
  const conditions = [...(pair ?? []), ...all].map(sat)
  if (country.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM meeting_countries s WHERE s.meeting_id = m.id AND s.country_code = ANY(${country}))`,
    )
  }
  if (group.length > 0) conditions.push(satOfGroups(group))
  if (org.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM meeting_organizations s WHERE s.meeting_id = m.id AND s.organization_code = ANY(${org}))`,
    )
  }
  if (person.length > 0) conditions.push(tookPart(person))
  return conditions
}

/**
 * Somebody beside programs that code events from headlines tells of it, or a person has looked at it. Where nobody does at
 * all, as of a meeting that a person made, there is nothing to be doubted.
 */
export const IS_VERIFIED: Sql = sql`(m.accepted
  OR NOT EXISTS (SELECT FROM reports r JOIN article_records x ON x.article_id = r.article_id
    WHERE r.meeting_id = m.id AND x.unverified)
  OR EXISTS (SELECT FROM reports r LEFT JOIN article_records x ON x.article_id = r.article_id
    WHERE r.meeting_id = m.id AND x.unverified IS NOT TRUE))`

/** Conditions on what a meeting `m` says of itself: status, kind, level, visit, guest, host, place and time. */
export function listOwnConditions(filters: Filters): Sql[] {
  const conditions: Sql[] = []
  if (filters.status !== 'all') conditions.push(sql`m.status = ${filters.status}`)
  if (filters.guest.length > 0) conditions.push(sql`m.guest_code = ANY(${filters.guest})`)
  if (filters.host.length > 0) conditions.push(sql`m.host_code = ANY(${filters.host})`)
  if (filters.city.length > 0) conditions.push(tookPlaceIn(filters.city))
  if (filters.from !== null) conditions.push(sql`m.date >= ${filters.from}::date`)
  if (filters.to !== null) conditions.push(sql`m.date <= ${filters.to}::date`)
  if (filters.kind.length > 0) conditions.push(sql`m.kind = ANY(${filters.kind})`)
  if (filters.level.length > 0) conditions.push(sql`m.level = ANY(${filters.level})`)
  if (filters.visit.length > 0) conditions.push(sql`m.visit_type = ANY(${filters.visit})`)
  return conditions
}

/**
 * Conditions on a meeting `m`: that it is there at all, and all filters at once. What concerns a report must hold of one
 * and the same report.
 */
export function whereMeetings(filters: Filters): Sql {
  const conditions: Sql[] = [IS_LIVE]
  if (!filters.unverified) conditions.push(IS_VERIFIED)
  conditions.push(...listOwnConditions(filters), ...listSides(filters))
  if (filters.area.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM meeting_areas s WHERE s.meeting_id = m.id AND s.area_code = ANY(${filters.area}))`,
    )
  }
  conditions.push(...filters.allAreas.map(touches))
  const article = listArticleConditions(filters)
  if (article.length > 0) {
    conditions.push(
      sql`EXISTS (SELECT FROM reports r JOIN articles a ON a.id = r.article_id WHERE r.meeting_id = m.id AND ${joinAnd(article)})`,
    )
  }
  return joinAnd(conditions)
}
