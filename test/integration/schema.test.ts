import { describe, expect, it } from 'vitest'
import { getDb, getPool } from '../../lib/db/client'
import { fromDateString, toDateString } from '../../lib/db/dates'
import { AREA_GROUPS, AREAS } from '../../lib/vocab/areas'
import { COUNTRIES } from '../../lib/vocab/countries'
import {
  AGREEMENT_STATUSES,
  DATE_PRECISIONS,
  MEETING_KIND_CODES,
  MEETING_STATUSES,
  VISIT_TYPES,
} from '../../lib/vocab/meeting-kinds'
import { ORGANIZATIONS } from '../../lib/vocab/organizations'
import { ROLE_CODES } from '../../lib/vocab/roles'
import { provideBase } from './base'

provideBase()

async function readCheckList(constraint: string): Promise<string[]> {
  const { rows } = await getPool().query(
    'SELECT pg_get_constraintdef(oid) AS words FROM pg_constraint WHERE conname = $1',
    [constraint],
  )
  return [...String(rows[0]?.words).matchAll(/'([a-z_]+)'::text/g)].map((match) => match[1] ?? '')
}

describe('lists of codes in the database', () => {
  it.each([
    ['areas_group_check', AREA_GROUPS.map((row) => row.code)],
    ['meetings_kind_check', MEETING_KIND_CODES],
    ['meetings_status_check', MEETING_STATUSES],
    ['reports_status_check', MEETING_STATUSES],
    ['meetings_visit_type_check', VISIT_TYPES],
    ['meetings_date_precision_check', DATE_PRECISIONS],
    ['meetings_level_check', ROLE_CODES],
    ['participants_role_check', ROLE_CODES],
    ['agreements_status_check', AGREEMENT_STATUSES],
  ])('%s holds the codes of the vocabulary', async (constraint, codes) => {
    expect((await readCheckList(constraint)).sort()).toEqual([...codes].sort())
  })

  it('has every country, organization and area of the vocabulary', async () => {
    const db = getDb()
    const codes = (rows: { code: string }[]) => rows.map((row) => row.code).sort()
    expect(codes(await db.country.findMany())).toEqual(codes([...COUNTRIES]))
    expect(codes(await db.organization.findMany())).toEqual(codes([...ORGANIZATIONS]))
    expect(codes(await db.area.findMany())).toEqual(codes([...AREAS]))
    expect((await db.country.findUnique({ where: { code: 'RS' } }))?.nameRu).toBe('Сербия')
  })
})

describe('what the database refuses', () => {
  const meeting = { id: 'm', kind: 'talks', status: 'held', confidence: 0.5 }
  const day = fromDateString('2026-02-27')
  it.each([
    ['an unknown kind', { kind: 'party' }, 'meetings_kind_check'],
    ['a confidence above one', { confidence: 1.5 }, 'meetings_confidence_check'],
    ['a date without precision', { date: day }, 'meetings_date_precision_with_date_check'],
    ['a precision without date', { datePrecision: 'day' }, 'meetings_date_precision_with_date_check'],
    ['a month that is not its first day', { date: day, datePrecision: 'month' }, 'meetings_date_first_day_check'],
    [
      'a year that is not its first day',
      { date: fromDateString('2026-02-01'), datePrecision: 'year' },
      'meetings_date_first_day_check',
    ],
    [
      'an end before the beginning',
      { date: day, datePrecision: 'day', dateEnd: fromDateString('2026-02-26') },
      'meetings_date_end_check',
    ],
    ['a date in antiquity', { date: fromDateString('0451-10-08'), datePrecision: 'day' }, 'meetings_date_check'],
    ['a guest who is the host', { guestCode: 'KZ', hostCode: 'KZ' }, 'meetings_guest_host_check'],
    ['an unknown country', { placeCode: 'QQ' }, 'meetings_place_code_fkey'],
    ['an unknown level', { level: 'king' }, 'meetings_level_check'],
  ])('%s', async (_, fields, constraint) => {
    await expect(getDb().meeting.create({ data: { ...meeting, ...fields } })).rejects.toThrow(constraint)
  })

  it('evidence without an owner, with two, or with an empty span', async () => {
    const pool = getPool()
    const insert = (columns: string, values: string) =>
      pool.query(`INSERT INTO evidence (field, ${columns}) VALUES ('date', ${values})`)
    await expect(insert('"start", "end"', '0, 1')).rejects.toThrow('evidence_owner_check')
    await expect(insert('report_id, figure_id, "start", "end"', '1, 1, 0, 1')).rejects.toThrow('evidence_owner_check')
    await expect(insert('report_id, "start", "end"', '1, 5, 5')).rejects.toThrow('evidence_span_check')
  })

  it('the same text twice', async () => {
    const db = getDb()
    await db.article.create({ data: { id: 'a1', contentHash: 'same', language: 'en', text: 'One.' } })
    await expect(
      db.article.create({ data: { id: 'a2', contentHash: 'same', language: 'en', text: 'One.' } }),
    ).rejects.toThrow(/content_?[hH]ash/)
  })
})

describe('what the database keeps', () => {
  it('a day is the same day in Prisma and in SQL, whatever the time zone', async () => {
    await getDb().meeting.create({
      data: {
        id: 'day',
        kind: 'talks',
        status: 'held',
        confidence: 1,
        date: fromDateString('2026-02-27'),
        datePrecision: 'day',
      },
    })
    const { rows } = await getPool().query(`SELECT date FROM meetings WHERE id = 'day'`)
    expect(rows).toEqual([{ date: '2026-02-27' }])
    const read = await getDb().meeting.findUniqueOrThrow({ where: { id: 'day' } })
    expect(toDateString(read.date)).toBe('2026-02-27')
  })

  it.each([
    ['ru', 'Президенты встретились в Астане', 'russian', 'встретился президент'],
    ['en', 'The presidents were meeting in Astana', 'english', 'meetings president'],
    ['sr', 'Председници су разговарали у Астани', 'serbian', 'разговарати'],
    ['kk', '«Қазақстан» елшісі', 'simple', 'қазақстан'],
    ['fr-CA', 'La Serbie et le Kazakhstan', 'simple', 'serbie'],
  ])('an article in %s is found by its words', async (language, text, configuration, query) => {
    await getDb().article.create({ data: { id: `s-${language}`, contentHash: `s-${language}`, language, text } })
    const { rows } = await getPool().query(
      `SELECT id FROM articles WHERE id = $1 AND search @@ plainto_tsquery($2::regconfig, $3)`,
      [`s-${language}`, configuration, query],
    )
    expect(rows).toEqual([{ id: `s-${language}` }])
  })
})
