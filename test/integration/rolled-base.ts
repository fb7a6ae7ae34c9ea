/** Some hundred meetings drawn by chance, with all that a count may depend on, and articles that share and copy stories. */
import fc from 'fast-check'
import { getPool } from '../../lib/db/client'

const some = <T>(values: T[], maxLength = values.length) => fc.subarray(values, { maxLength })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 })

const day = fc
  .tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('01', '02', '15', '28'))
  .map(([year, month, number]) => `${year}-${String(month).padStart(2, '0')}-${number}`)

export const COUNTRIES = ['KZ', 'RS', 'UZ', 'RU', 'GB', 'HR']
const country = fc.constantFrom(...COUNTRIES)

const meeting = fc.record({
  kind: fc.constantFrom('talks', 'talks', 'call', 'summit'),
  status: fc.constantFrom('held', 'held', 'held', 'planned', 'cancelled'),
  date: fc.option(day, { freq: 9 }),
  date_precision: fc.constantFrom('day', 'day', 'month', 'year'),
  level: maybe(fc.constantFrom('head_of_state', 'head_of_government', 'foreign_minister', 'minister')),
  city: maybe(fc.constantFrom('Astana', 'Belgrade', 'Somewhere')),
  place_code: maybe(fc.constantFrom('KZ', 'RS')),
  visit_type: maybe(fc.constantFrom('official', 'state')),
  guest_code: maybe(country),
  host_code: maybe(country),
  recalled: fc.boolean(),
  accepted: fc.constantFrom(false, false, false, false, true),
  state: fc.constantFrom('live', 'live', 'live', 'live', 'live', 'live', 'deleted'),
  countries: fc.oneof(fc.subarray(COUNTRIES, { minLength: 2, maxLength: 2 }), some(COUNTRIES, 4)),
  organizations: fc.oneof(fc.constant<string[]>([]), some(['UN', 'EU', 'SCO'])),
  areas: some(['trade', 'energy', 'nuclear_energy'], 2),
  people: some([1, 2, 3, 4, 5, 6], 3),
  articles: fc.uniqueArray(fc.nat(250), { maxLength: 3 }),
})

const article = fc.record({
  language: fc.constantFrom('ru', 'en', 'en-GB', 'kk', 'sr-Latn', 'de'),
  outlet: fc.constantFrom(null, 'ТАСС', 'Entente sample desk', 'Egemen,  Astana', 'www.b92.net'),
  url: fc.constantFrom(null, 'https://tass.ru/1', 'https://www.b92.net/2', 'https://B92.net/3', 'mailto:x'),
  published: maybe(day),
  words: fc.constantFrom('talks about trade', 'a treaty on energy', 'nobody met'),
  unverified: fc.constantFrom(null, null, null, false, true),
  copies: fc.option(fc.nat(250), { freq: 1, nil: null }),
})

const FILL = [
  `INSERT INTO people (id, key, name) SELECT number, 'person ' || number, 'Person ' || number FROM generate_series(1, 6) AS number`,
  `INSERT INTO articles (id, content_hash, language, title, text, outlet, url, published)
   SELECT id, md5(id) || md5(id), language, 'Article', words || ' ' || id, outlet, url, published
   FROM jsonb_to_recordset($1::jsonb->'articles')
     AS a (id text, language text, words text, outlet text, url text, published date)`,
  `INSERT INTO article_records (article_id, dataset, key, unverified)
   SELECT id, 'gdelt', id, unverified FROM jsonb_to_recordset($1::jsonb->'articles') AS a (id text, unverified boolean)
   WHERE unverified IS NOT NULL`,
  // A copy is never the original of another.
  `INSERT INTO article_copies (article_id, original_id, likeness)
   SELECT a.id, a.copies, 1 FROM jsonb_to_recordset($1::jsonb->'articles') AS a (id text, copies text)
   JOIN jsonb_to_recordset($1::jsonb->'articles') AS o (id text, copies text) ON o.id = a.copies AND o.copies IS NULL`,
  `INSERT INTO meetings (id, kind, status, date, date_precision, level, city, place_code, visit_type, guest_code, host_code,
     recalled, accepted, state, confidence)
   SELECT id, kind, status, date_trunc(date_precision, date)::date, CASE WHEN date IS NOT NULL THEN date_precision END, level, city, place_code, visit_type,
     guest_code, nullif(host_code, guest_code), recalled, accepted, state, 0.9
   FROM jsonb_to_recordset($1::jsonb->'meetings') AS m (id text, kind text, status text, date date, date_precision text,
     level text, city text, place_code text, visit_type text, guest_code text, host_code text, recalled boolean,
     accepted boolean, state text)`,
  // A tombstone has no parts.
  ...[
    ['meeting_countries (meeting_id, country_code)', 'countries'],
    ['meeting_organizations (meeting_id, organization_code)', 'organizations'],
    ['meeting_areas (meeting_id, area_code)', 'areas'],
  ].map(
    ([table, key]) => `INSERT INTO ${table} SELECT m.id, part
     FROM jsonb_to_recordset($1::jsonb->'meetings') AS m (id text, state text, ${key} jsonb), jsonb_array_elements_text(m.${key}) AS part
     WHERE m.state = 'live'`,
  ),
  `INSERT INTO participants (meeting_id, person_id, position)
   SELECT m.id, part.value::int, part.ordinality FROM jsonb_to_recordset($1::jsonb->'meetings') AS m (id text, state text, people jsonb),
     jsonb_array_elements_text(m.people) WITH ORDINALITY AS part
   WHERE m.state = 'live'`,
  `INSERT INTO reports (meeting_id, article_id, ordinal, status, confidence, told, reasons)
   SELECT m.id, 'a' || part, row_number() OVER (PARTITION BY part ORDER BY m.id), m.status, 0.9, '{}', '{}'
   FROM jsonb_to_recordset($1::jsonb->'meetings') AS m (id text, status text, articles jsonb), jsonb_array_elements_text(m.articles) AS part`,
]

/** Fills an empty base in one transaction. */
export async function fillRolledBase(seed: number): Promise<void> {
  const [meetings = []] = fc.sample(fc.array(meeting, { minLength: 300, maxLength: 300, size: 'max' }), {
    seed,
    numRuns: 1,
  })
  const [articles = []] = fc.sample(fc.array(article, { minLength: 251, maxLength: 251, size: 'max' }), {
    seed,
    numRuns: 1,
  })
  const drawn = JSON.stringify({
    meetings: meetings.map((row, index) => ({ ...row, id: `m${index}` })),
    articles: articles.map((row, index) => ({
      ...row,
      id: `a${index}`,
      copies: row.copies === null || row.copies === index ? null : `a${row.copies}`,
    })),
  })
  const session = await getPool().connect()
  try {
    await session.query('BEGIN')
    for (const statement of FILL) await session.query(statement, statement.includes('$1') ? [drawn] : [])
    await session.query('COMMIT')
  } finally {
    session.release()
  }
}
