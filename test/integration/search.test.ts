import fc from 'fast-check'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../lib/analytics/registry'
import { correctQuestion } from '../../lib/analytics/search/correct'
import { queryFacets } from '../../lib/analytics/search/facets'
import { countUpTo, MOST_COUNTED } from '../../lib/analytics/search/frequent'
import { readSearch, type SearchView } from '../../lib/analytics/search/read'
import { queryReports } from '../../lib/analytics/search/reports'
import { suggestNames } from '../../lib/analytics/search/suggest'
import { getPool } from '../../lib/db/client'
import { migrateDatabase } from '../../lib/db/migrate'
import type { Facts, SourceDocument } from '../../lib/extract/facts'
import type { Filters } from '../../lib/filters/filters'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { foldText } from '../../lib/ingest/fold-text'
import { receive } from '../../lib/ingest/incoming'
import { prepareDocument, storeDocument } from '../../lib/ingest/store-document'
import { provideBase } from './base'

const base = provideBase()

const ARTICLES = [
  ['ru', 'ru', 'Беседа с Токаевым', 'Президент Касым-Жомарт Токаев обсудил торговлю и поставки газа.', '2026-02-01'],
  ['kk', 'kk', 'Кездесу', 'Қасым-Жомарт Тоқаевтың сапары туралы хабар.', '2026-03-01'],
  ['en', 'en', 'A visit', 'President Kassym-Jomart Tokayev spoke of nuclear power in Germany.', '2025-03-01'],
  ['sr', 'sr', 'Посета', 'Председник Токајев разговарао је у Београду.', '2026-04-01'],
  [
    'la',
    'sr-Latn',
    'Sastanak',
    'Susret sa Tokajevom i razgovor o trgovini. <b>Vučić</b> je bio domaćin.',
    '2026-05-01',
  ],
  ['xi', 'ru', 'Пекин', 'Си Цзиньпин принял гостей.', '2026-05-02'],
  ['no', 'en', 'Weather', 'A statement about the state of the port.', '2024-05-02'],
] as const

const PEOPLE = [
  [
    'tokaev kasymzhomart',
    'Kassym-Jomart Tokayev',
    ['Касым-Жомарт Токаев', 'Қасым-Жомарт Тоқаев', 'Kassym-Jomart Tokayev'],
  ],
  ['si tszinpin', 'Xi Jinping', ['Си Цзиньпин', 'Xi Jinping']],
] as const

async function fill(): Promise<void> {
  const pool = getPool()
  for (const [id, language, title, text, published] of ARTICLES) {
    await pool.query(
      'INSERT INTO articles (id, content_hash, language, title, text, published) VALUES ($1, $1, $2, $3, $4, $5)',
      [id, language, title, text, published],
    )
  }
  for (const [key, name, spellings] of PEOPLE) {
    await pool.query(
      `WITH person AS (INSERT INTO people (key, name) VALUES ($1, $2) RETURNING id)
       INSERT INTO person_names (person_id, name, language, script, seen)
       SELECT id, spelling, 'und', 'Zyyy', 1 FROM person, unnest($3::text[]) AS spelling`,
      [key, name, spellings],
    )
  }
  await pool.query(`INSERT INTO meetings (id, kind, status, confidence, date, date_precision, level)
    VALUES ('m1', 'talks', 'held', 1, '2026-02-01', 'day', 'head_of_state'),
      ('m2', 'call', 'planned', 1, '2025-03-01', 'day', 'head_of_state')`)
  await pool.query(`INSERT INTO meeting_countries (meeting_id, country_code)
    VALUES ('m1', 'KZ'), ('m1', 'RS'), ('m2', 'KZ'), ('m2', 'DE')`)
  await pool.query(`INSERT INTO meeting_areas (meeting_id, area_code) VALUES ('m1', 'trade')`)
  await pool.query(`INSERT INTO participants (meeting_id, person_id, country_code)
    SELECT 'm1', id, 'KZ' FROM people WHERE key LIKE 'tokaev%'`)
  await pool.query(`INSERT INTO reports (meeting_id, article_id, ordinal, status, confidence, told)
    VALUES ('m1', 'ru', 0, 'held', 1, '{}'), ('m1', 'la', 0, 'held', 1, '{}'), ('m2', 'en', 0, 'planned', 1, '{}')`)
}

beforeAll(fill)

const ask = (q: string, rest: Partial<Filters> = {}): Filters => ({ ...EMPTY_FILTERS, ...rest, q })
const ALL: SearchView = { kind: null, order: 'best', page: 1 }

async function find(q: string, rest?: Partial<Filters>): Promise<string[]> {
  const rows = await queryReports(ask(q, rest), { order: 'newest', offset: 0, limit: 50 }, false)
  return rows.map((row) => row.id).sort()
}

describe('the folding of names', () => {
  it.each([
    ['Токаев', 'Тоқаев', 'Tokayev', 'Tokajev', 'Токајев', 'TOKAYEV', 'То\u0301каев'],
    ['Вучич', 'Вучић', 'Vučić', 'Vucic', 'Vučić'.normalize('NFD')],
    ['Мирзиёев', 'Mirziyoyev', 'Mirzijojev'],
    ['Джокович', 'Ђоковић', 'Đoković', 'Djokovic'],
    ['Љубљана', 'Ljubljana', 'Любляна'],
    ['Зеленский', 'Zelensky', 'Zelenskyy', 'Зеленски'],
    ['Жапаров', 'Zhaparov', 'Žaparov'],
  ])('is one for %s and its other spellings', async (...spellings) => {
    const { rows } = await getPool().query('SELECT DISTINCT fold_text(s) AS folded FROM unnest($1::text[]) AS s', [
      spellings,
    ])
    expect(rows).toHaveLength(1)
  })
})

describe('a search', () => {
  it.each(['Токаев', 'Тоқаев', 'Tokayev', 'Tokajev', 'токајев'])('for %s finds every script and case', async (name) => {
    expect(await find(name)).toEqual(['en', 'kk', 'la', 'ru', 'sr'])
  })

  it('finds a person under every spelling that the base knows', async () => {
    expect(await find('Xi Jinping')).toEqual(['xi'])
    expect(await find('"Xi Jinping"')).toEqual(['xi'])
    expect(await find('Xi Jinping -гостей')).toEqual([])
  })

  it('finds a country under its name in every language', async () => {
    expect(await find('Германия')).toEqual(['en'])
  })

  it('stems the words of a language and does not take one word for the beginning of another', async () => {
    expect(await find('торговля')).toEqual(['ru'])
    expect(await find('state')).toEqual(['no'])
    expect(await find('nucl')).toEqual([])
    expect(await find('nucl*')).toEqual(['en'])
  })

  it('knows phrases, alternatives and what is to be left out', async () => {
    expect(await find('"nuclear power"')).toEqual(['en'])
    expect(await find('"power nuclear"')).toEqual([])
    expect(await find('Tokayev -nuclear -разговарао')).toEqual(['kk', 'la', 'ru'])
    expect(await find('nuclear or газа')).toEqual(['en', 'ru'])
    expect(await find('the Tokayev', { lang: ['en'] })).toEqual(['en'])
  })

  it.each(['"', '-', '*', '!!', '&', "'", '\\', '(', 'or', ':*', "a'b", '<->', '«»', '🙂'])(
    'has an answer for %s',
    async (words) => {
      expect(await countUpTo(ask(words), MOST_COUNTED)).toBeGreaterThanOrEqual(0)
    },
  )

  it('marks the words that were asked for, as they are written', async () => {
    const rows = await queryReports(ask('Tokayev'), { order: 'best', offset: 0, limit: 50 }, false)
    const marked = Object.fromEntries(rows.map((row) => [row.id, row.words]))
    expect(marked.ru).toContain('Токаевым')
    expect(marked.kk).toContain('Тоқаевтың')
    expect(marked.la).toContain('Tokajevom')
  })

  it('honours the other filters, and counts meetings as their table does', async () => {
    expect(await find('Tokayev', { country: ['RS'] })).toEqual(['la', 'ru'])
    expect(await find('Tokayev', { status: 'planned' })).toEqual(['en'])
    const filters = ask('Tokayev')
    const { counts } = await readSearch(filters, ALL)
    expect(counts.meetings).toBe((await buildDataset('meetings', filters, 'en')).rows.length)
    expect(counts.reports).toBe(await countUpTo(filters, MOST_COUNTED))
  })

  it('says of each facet how many reports choosing it would leave', async () => {
    const filters = ask('Tokayev')
    const { languages, years, countries } = await queryFacets(filters)
    expect(languages.length * years.length * countries.length).toBeGreaterThan(0)
    for (const { value, reports } of languages)
      expect(await countUpTo({ ...filters, lang: [value] as Filters['lang'] }, MOST_COUNTED)).toBe(reports)
    for (const { value, reports } of years)
      expect(await countUpTo({ ...filters, from: `${value}-01-01`, to: `${value}-12-31` }, MOST_COUNTED)).toBe(reports)
    for (const { value, reports } of countries)
      expect(await countUpTo({ ...filters, country: [value] }, MOST_COUNTED)).toBe(reports)
  })

  it('counts words that stand in many reports no further, and shows the newest', async () => {
    const filters = ask('Tokayev')
    const [all, few] = [await readSearch(filters, ALL), await readSearch(filters, ALL, 2)]
    expect([all.many, few.many, few.counts.reports]).toEqual([false, true, 2])
    expect(few.reports.map((row) => row.id)).toEqual(all.reports.map((row) => row.id))
    expect(few.meetings.map((row) => row.id)).toEqual(all.meetings.map((row) => row.id))
    expect(few.counts.meetings).toBe(all.counts.meetings)
  })

  it('finds people, countries and areas by name, in any language', async () => {
    const { people, counts } = await readSearch(ask('токаев касым'), ALL)
    expect(people.map((row) => [row.name, row.meetings])).toEqual([['Kassym-Jomart Tokayev', 1]])
    expect(counts.countries).toBe(0)
    expect((await readSearch(ask('србиј'), ALL)).countries).toEqual([{ code: 'RS', meetings: 1 }])
    expect((await readSearch(ask('trade'), ALL)).areas).toEqual([{ code: 'trade', meetings: 1 }])
  })

  it('puts right what nobody wrote, but never a question as of a day', async () => {
    expect(await correctQuestion('Tokajev nuclaer')).toBe('Tokajev nuclear')
    const found = await readSearch(ask('Tokaiyef'), ALL)
    expect(found.corrected).toBe(true)
    expect(found.counts.reports).toBe(5)
    const then = await readSearch(ask('Tokaiyef', { asOf: '2026-01-01' }), ALL)
    expect([then.corrected, then.counts.reports]).toEqual([false, 0])
  })

  it('answers as of a day from what was known then', async () => {
    const { rows } = await getPool().query<{ at: string }>(
      `SELECT to_char(max(at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM revisions`,
    )
    const then = ask('Тоқаев', { asOf: rows[0]?.at ?? null })
    await getPool().query(`UPDATE articles SET text = 'Сапар туралы.' WHERE id = 'kk'`)
    expect((await readSearch(then, ALL)).counts.reports).toBe(5)
    expect((await readSearch({ ...then, asOf: null }, ALL)).counts.reports).toBe(4)
  })

  it('suggests names by their beginnings, and pairs by those of their sides', async () => {
    const { people, pairs } = await suggestNames('ток', null)
    expect([people.length, pairs]).toEqual([1, []])
    expect((await suggestNames('kaz ser', null)).pairs.map((row) => row.pair)).toEqual([['KZ', 'RS']])
  })
})

describe('the words of an article', () => {
  /** Letters of any script that servers of the last years and this process know alike, and marks that fall away. */
  const LETTERS = Array.from({ length: 0xa000 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
    /[\p{L}\p{M}\p{N}\p{P}]/u.test(letter),
  )
  const COMMON = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіљњђџѕћјabcdefghijklmnopqrstuvwxyzčšžđćßæœþ\u0301\u0306 ŽЁİΣ'
  const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...COMMON) }, fc.constantFrom(...LETTERS)), {
    minLength: 10,
    maxLength: 60,
  })

  /** An engine that finds nothing in any text. */
  const SILENT = {
    version: 'silent',
    extract: ({ id = '', language = 'und' }: SourceDocument): Facts => ({
      ...{ id, language, published: null, countries: [], organizations: [], people: [] },
      ...{ meetings: [], areas: [], agreements: [], figures: [] },
    }),
  }

  it('are folded by this process as by the base, whatever the letters', async () => {
    const texts = [...LETTERS, ...fc.sample(text, { numRuns: 1000, seed: 6 }).map((letters) => letters.join(''))]
    const { rows } = await getPool().query<{ folded: string }>(
      'SELECT fold_text(given) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS of (given, place) ORDER BY place',
      [texts],
    )
    expect(texts.map(foldText)).toEqual(rows.map(({ folded }) => folded))
  })

  it('are those that the base finds in it, also in a long one, and they are noted alike', async () => {
    const long = '🙂 Tőkayev '.repeat(11_000)
    const documents = ['Токаев на встрече с Вучичем обсудил торговлю.', 'Састанак у Београду: Đoković и Њуш.', long]
    await getPool().query('TRUNCATE search_words')
    for (const [index, words] of documents.entries()) {
      const document = { id: `given-${index}`, text: words, title: `Новость ${index}`, language: 'ru' }
      const incoming = receive({ document, source: '', origin: `given-${index}`, lasting: false })
      const prepared = await prepareDocument(getPool(), incoming, SILENT)
      expect((await storeDocument(getPool(), prepared, SILENT)).done).toBe('added')
    }
    const noted = await getPool().query('SELECT word, shown FROM search_words ORDER BY word')
    await getPool().query('TRUNCATE search_words')
    await getPool().query(`INSERT INTO articles (id, content_hash, language, title, text)
      SELECT id || '-again', id, language, title, text FROM articles WHERE id LIKE 'given-%'`)
    const { rows } = await getPool().query(`SELECT own.search = again.search AS same
      FROM articles own JOIN articles again ON again.id = own.id || '-again' WHERE own.id LIKE 'given-%'`)
    expect(rows).toEqual(documents.map(() => ({ same: true })))
    const again = await getPool().query('SELECT word, shown FROM search_words ORDER BY word')
    expect(noted.rows.length).toBeGreaterThan(5)
    expect(noted.rows).toEqual(again.rows)
    await getPool().query(`UPDATE articles SET text = 'Ничего.' WHERE id = 'given-0-again'`)
    const changed = await getPool().query(`SELECT search @@ to_tsquery('simple', 'nicego') AS found FROM articles
      WHERE id = 'given-0-again'`)
    expect(changed.rows).toEqual([{ found: true }])
    await getPool().query(`DELETE FROM articles WHERE id LIKE 'given-%'`)
  })
})

describe('a server that has no trigrams', () => {
  it('is searched all the same, and puts words right by their beginnings', async () => {
    const name = `plain_${process.pid}`
    await getPool().query(`CREATE DATABASE ${name} TEMPLATE template0`)
    const address = new URL(base.url)
    address.pathname = `/${name}`
    const session = new pg.Client({ connectionString: address.href })
    await session.connect()
    try {
      // what is there already keeps the extension out
      await session.query(`CREATE FUNCTION similarity(text, text) RETURNS real LANGUAGE sql AS 'SELECT 0::real'`)
      await migrateDatabase(address.href)
      await session.query(`INSERT INTO articles (id, content_hash, language, text) VALUES ('a', 'a', 'en', 'nuclear')`)
      const { rows } = await session.query(`SELECT shown FROM similar_words(fold_text('nuclearr'))`)
      expect(rows).toEqual([{ shown: 'nuclear' }])
      expect((await session.query(`SELECT FROM pg_extension WHERE extname = 'pg_trgm'`)).rowCount).toBe(0)
    } finally {
      await session.end()
      await getPool().query(`DROP DATABASE ${name}`)
    }
  })
})
