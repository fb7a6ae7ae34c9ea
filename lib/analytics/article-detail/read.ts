import { askAsOf } from '../as-of'
import { runQuery, type Sql, sql } from '../sql'
import { IS_LIVE } from '../where'
import { readStory, type Story } from './copies'
import { type ArticleRecord, readRecord } from './record'
import { listMarks, type Mark } from './shape'
import { type ArticleVersion, readVersions } from './versions'

type ArticleFields = {
  id: string
  title: string | null
  text: string
  language: string
  published: string | null
  outlet: string | null
  url: string | null
  engineVersion: string | null
  /** The engine's whole answer in the form that CONTRACT fixes; `null` where the article was never read. */
  answer: unknown
  /** The meetings that it tells of, in the order of the text. */
  meetings: {
    id: string
    ordinal: number
    background: boolean
    date: string | null
    dateEnd: string | null
    datePrecision: string | null
    kind: string
    countries: string[]
  }[]
}

export type ArticleDetail = ArticleFields & {
  marks: Mark[]
  story: Story
  versions: ArticleVersion[]
  record: ArticleRecord | null
}

const selectArticle = (id: string): Sql => sql`
  SELECT a.id, a.title, a.text, a.language, a.published, a.outlet, a.url,
    x.engine_version AS "engineVersion", x.answer,
    coalesce((
      SELECT json_agg(json_build_object('id', m.id, 'ordinal', r.ordinal, 'background', r.background,
        'date', m.date, 'dateEnd', m.date_end, 'datePrecision', m.date_precision, 'kind', m.kind, 'countries', ARRAY(SELECT s.country_code FROM meeting_countries s
          WHERE s.meeting_id = m.id ORDER BY s.country_code COLLATE "C")) ORDER BY r.ordinal)
      FROM reports r JOIN meetings m ON m.id = r.meeting_id
      WHERE r.article_id = a.id AND ${IS_LIVE}), '[]') AS "meetings"
  FROM articles a LEFT JOIN extractions x ON x.article_id = a.id
  WHERE a.id = ${id}`

/**
 * An article with everything recognised in it, the meetings that came of it, its copies and its versions; `asOf` is a value of that filter, `null`
 * for the present. `null` for an id that is, or was then, unknown.
 * @throws Error of the driver where the base cannot be reached
 */
export async function readArticle(id: string, asOf: string | null): Promise<ArticleDetail | null> {
  if (id.includes('\0')) return null
  return askAsOf(asOf, async () => {
    const [[row], story, versions, record] = await Promise.all([
      runQuery<ArticleFields>(selectArticle(id)),
      readStory(id),
      readVersions(id),
      readRecord(id),
    ])
    return row ? { ...row, marks: listMarks(row.answer), story, versions, record } : null
  })
}
