/** Fills a base with meetings that never were, as many as are asked for, by statements over sets. */
import type pg from 'pg'

export const FIRST_DAY = '2000-01-01'
export const DAYS = 9_131

/** Meetings of one statement; the temporary table of a larger one would not fit into memory. */
const CHUNK = 50_000

/**
 * Countries are drawn with a density that falls with the square root of their rank, so that the busiest of some thirty
 * thousand pairs has about a third of a percent of all meetings: a dozen a month where there are a million.
 */
const COUNTRIES = `CREATE TEMPORARY TABLE IF NOT EXISTS drawn AS
  SELECT row_number() OVER (ORDER BY code COLLATE "C")::int - 1 AS rank, code FROM countries WHERE length(code) = 2`

const PEOPLE = `WITH given AS (
    SELECT 'p' || era || ' ' || lower(code) AS key, 'Person ' || era || ' of ' || code AS name
    FROM drawn CROSS JOIN generate_series(0, 4) AS era
  ), added AS (INSERT INTO people (key, name) SELECT key, name FROM given ON CONFLICT DO NOTHING RETURNING id, name)
  INSERT INTO person_names (person_id, name, language, script, seen) SELECT id, name, 'en', 'Latn', 1 FROM added`

/** One in twenty has many sides, and of these three in ten last two or three days; three in a hundred are known by month. */
const MEETINGS = `CREATE TEMPORARY TABLE made ON COMMIT DROP AS
  WITH thrown AS MATERIALIZED (
    SELECT number, random() < 0.05 AS many, 3 + floor(random() * 5)::int AS seats,
      DATE '${FIRST_DAY}' + floor(random() * ${DAYS})::int AS day, random() AS grain, random() AS length,
      1 + (random() < 0.25)::int + (random() < 0.1)::int AS told
    FROM generate_series($1::int, $2::int) AS number
  ), seated AS (
    SELECT thrown.*, ARRAY(
      SELECT DISTINCT drawn.code COLLATE "C"
      FROM generate_series(1, CASE WHEN many THEN seats ELSE 2 END) AS seat
      JOIN drawn ON drawn.rank = floor((SELECT count(*) FROM drawn)
        * power(('x' || substr(md5(number || ' ' || seat), 1, 7))::bit(28)::int / 268435456.0, 2))::int
      ORDER BY 1) AS sides
    FROM thrown
  ), sided AS (
    SELECT number, day, told, grain, length,
      CASE WHEN cardinality(sides) < 2 THEN ARRAY['KZ', CASE WHEN sides[1] = 'KZ' THEN 'RS' ELSE sides[1] END] ELSE sides END
        AS sides
    FROM seated
  )
  SELECT number, told, ARRAY(SELECT side COLLATE "C" FROM unnest(sides) AS side ORDER BY 1) AS sides,
    cardinality(sides) > 2 AS many, grain < 0.03 AS monthly,
    CASE WHEN grain < 0.03 THEN date_trunc('month', day)::date ELSE day END AS day,
    CASE WHEN cardinality(sides) > 2 AND grain >= 0.03 AND length < 0.3 THEN day + 1 + (length < 0.1)::int END AS last,
    'b-' || number AS id, 'p' || (day - DATE '${FIRST_DAY}') * 5 / ${DAYS} || ' ' AS era
  FROM sided`

const SEATS = `SELECT made.id, side, position::int - 1 AS position, era || lower(side) AS key
  FROM made CROSS JOIN unnest(sides) WITH ORDINALITY AS given (side, position)`

const ROWS = [
  `INSERT INTO meetings (id, kind, status, date, date_end, date_precision, city, level, confidence)
   SELECT id, 'talks', 'held', day, last, CASE WHEN monthly THEN 'month' ELSE 'day' END, 'City ' || number % 997,
     'head_of_state', 0.9 FROM made`,
  `INSERT INTO meeting_countries (meeting_id, country_code) SELECT id, unnest(sides) FROM made`,
  `INSERT INTO meeting_areas (meeting_id, area_code) SELECT id, 'trade' FROM made`,
  `INSERT INTO participants (meeting_id, person_id, role, country_code, position)
   SELECT seats.id, people.id, 'head_of_state', side, position FROM (${SEATS}) seats JOIN people USING (key)`,
  `INSERT INTO articles (id, content_hash, language, title, text, published)
   SELECT id || '-' || copy, md5(id || copy) || md5(copy || id), 'en', 'Talks ' || number,
     'The heads of state met on ' || day || ' and talked about trade, dispatch ' || copy || ' of ' || number, day
   FROM made CROSS JOIN generate_series(1, told) AS copy`,
  `INSERT INTO extractions (article_id, engine_version, answer)
   SELECT id || '-' || copy, '1', '{"people": [], "meetings": []}' FROM made CROSS JOIN generate_series(1, told) AS copy`,
  `WITH seats AS MATERIALIZED (
     SELECT id, jsonb_agg(jsonb_build_object('name', 'Person ' || side, 'key', key, 'role', 'head_of_state',
       'country', side, 'evidence', '[{"start": 0, "end": 19}]'::jsonb) ORDER BY position) AS people
     FROM (${SEATS}) seats GROUP BY id
   ), reports AS (
     INSERT INTO reports (meeting_id, article_id, ordinal, status, confidence, told, reasons, engine_version, block_key,
       block_from, block_to)
     SELECT id, id || '-' || copy, 0, 'held', 0.9, jsonb_build_object('kind', 'talks', 'status', 'held', 'date', day,
         'dateEnd', last, 'datePrecision', CASE WHEN monthly THEN 'month' ELSE 'day' END,
         'place', jsonb_build_object('city', 'City ' || number % 997, 'country', sides[1]), 'countries', sides,
         'organizations', '[]'::jsonb, 'visit', NULL, 'participants', people, 'level', 'head_of_state',
         'areas', '["trade"]'::jsonb, 'background', false, 'confidence', 0.9,
         'evidence', '[{"start": 0, "end": 60}]'::jsonb, 'codes', '{}'::jsonb, 'fields', jsonb_build_object('date',
         jsonb_build_object('how', 'stated', 'rule', 'bench', 'evidence', '[{"start": 26, "end": 36}]'::jsonb))),
       ARRAY[]::text[], '1',
       CASE WHEN monthly AND many THEN 'month ' WHEN many THEN 'many' ELSE 'sides ' END
         || CASE WHEN many AND NOT monthly THEN '' ELSE array_to_string(sides, '+') END,
       day, CASE WHEN monthly THEN date_trunc('month', day) + INTERVAL '1 month - 1 day' ELSE coalesce(last, day) END
     FROM made JOIN seats USING (id) CROSS JOIN generate_series(1, told) AS copy
     RETURNING id
   )
   INSERT INTO evidence (report_id, field, start, "end") SELECT id, 'meeting', 0, 60 FROM reports`,
]

/** Brings the base from `from` meetings up to `to`. */
export async function fillBase(
  client: pg.ClientBase,
  from: number,
  to: number,
  onProgress: (meetings: number) => void,
): Promise<void> {
  await client.query(COUNTRIES)
  await client.query(PEOPLE)
  for (let first = from + 1; first <= to; first += CHUNK) {
    const last = Math.min(first + CHUNK - 1, to)
    await client.query('BEGIN')
    await client.query('SELECT setseed($1)', [first / (to + 1)])
    await client.query(MEETINGS, [first, last])
    await client.query('CREATE INDEX ON made (id); ANALYZE made')
    for (const rows of ROWS) await client.query(rows)
    await client.query('COMMIT')
    onProgress(last)
  }
  await client.query('VACUUM (ANALYZE)')
}
