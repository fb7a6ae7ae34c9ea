/** What a base says, without what only tells when, how often and from which folder: row numbers, times, versions, files. */
import type { ClientBase, Pool } from 'pg'

const OWNER = `coalesce(r.article_id || '#' || r.ordinal, ar.article_id || ' ' || ar.area_code,
  ag.article_id || ' ' || ag.title, f.article_id || ' ' || f.value || f.unit || f.about)`

/** The rows of each table, as JSON without the columns named. */
const TABLES: Record<string, string> = {
  articles: `SELECT to_jsonb(t) - ARRAY['revision', 'ingested_at', 'updated_at', 'search', 'origin'] AS row FROM articles t`,
  extractions: `SELECT to_jsonb(t) - ARRAY['revision', 'extracted_at'] AS row FROM extractions t`,
  meetings: `SELECT to_jsonb(t) - ARRAY['revision', 'version', 'created_at', 'updated_at'] AS row FROM meetings t`,
  countries: `SELECT to_jsonb(t) - 'revision' AS row FROM meeting_countries t`,
  organizations: `SELECT to_jsonb(t) - 'revision' AS row FROM meeting_organizations t`,
  areas: `SELECT to_jsonb(t) - 'revision' AS row FROM meeting_areas t`,
  participants: `SELECT to_jsonb(t) - ARRAY['revision', 'person_id'] || jsonb_build_object('key', p.key) AS row
    FROM participants t JOIN people p ON p.id = t.person_id`,
  people: `SELECT to_jsonb(t) - ARRAY['revision', 'id'] AS row FROM people t`,
  names: `SELECT to_jsonb(t) - ARRAY['revision', 'person_id'] || jsonb_build_object('key', p.key) AS row
    FROM person_names t JOIN people p ON p.id = t.person_id`,
  reports: `SELECT to_jsonb(t) - ARRAY['revision', 'id'] AS row FROM reports t`,
  'named countries': `SELECT to_jsonb(t) - 'revision' AS row FROM article_countries t`,
  'named areas': `SELECT to_jsonb(t) - ARRAY['revision', 'id'] AS row FROM article_areas t`,
  agreements: `SELECT to_jsonb(t) - ARRAY['revision', 'id'] AS row FROM agreements t`,
  figures: `SELECT to_jsonb(t) - ARRAY['revision', 'id'] AS row FROM figures t`,
  evidence: `SELECT to_jsonb(t) - ARRAY['revision', 'id', 'report_id', 'article_area_id', 'agreement_id', 'figure_id']
      || jsonb_build_object('of', ${OWNER}) AS row
    FROM evidence t LEFT JOIN reports r ON r.id = t.report_id LEFT JOIN article_areas ar ON ar.id = t.article_area_id
      LEFT JOIN agreements ag ON ag.id = t.agreement_id LEFT JOIN figures f ON f.id = t.figure_id`,
  decisions: `SELECT to_jsonb(t) - 'revision' AS row FROM decisions t`,
  words: `SELECT to_jsonb(t) AS row FROM meeting_words t`,
  doubts: `SELECT to_jsonb(t) AS row FROM doubts t`,
}

/** Everything that answers are made from, table by table, in an order that does not hang on how it came in. */
export async function readContent(base: Pool | ClientBase): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {}
  for (const [name, query] of Object.entries(TABLES)) {
    const { rows } = await base.query<{ row: string }>(`SELECT row::text AS row FROM (${query}) q ORDER BY row::text`)
    content[name] = rows.map(({ row }) => row)
  }
  return content
}
