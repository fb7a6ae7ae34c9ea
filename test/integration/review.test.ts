import { beforeAll, describe, expect, it } from 'vitest'
import { formatCursor, parseCursor } from '../../lib/analytics/review/cursor'
import { countWaiting, readReviewItems, readReviewPage } from '../../lib/analytics/review/read'
import { compareReviewItems, type ReviewItem, type ReviewItemOf, type ReviewKind } from '../../lib/dataset/review'
import { getPool } from '../../lib/db/client'
import type { Filters } from '../../lib/filters/filters'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import { addDecision, addDoubt, addMeeting, addReport } from '../queue-rows'
import { provideBase } from './base'

provideBase()

const TEXT = 'В Астане прошли переговоры. Их вёл Иван Петров. О дате не сказано.'

beforeAll(async () => {
  const base = getPool()
  await addMeeting(base, {
    id: 'high',
    confidence: 0.6,
    level: 'head_of_state',
    countries: ['KZ', 'RS'],
    city: 'Astana',
  })
  await addMeeting(base, { id: 'low', confidence: 0.4, countries: ['KZ', 'UZ'], status: 'planned' })
  await addMeeting(base, { id: 'edge', confidence: 0.65, countries: ['KZ', 'RS'] })
  await addMeeting(base, { id: 'sure', confidence: 0.3, countries: ['KZ', 'RS'], accepted: true })
  await addMeeting(base, {
    id: 'named',
    countries: ['KZ', 'RS'],
    people: [
      { key: 'petrov ivan', name: 'Ivan Petrov' },
      { key: 'leyen ursula', role: 'organization_head' },
      { key: 'whole person', role: 'minister', country: 'KZ' },
    ],
  })
  await addMeeting(base, {
    id: 'elsewhere',
    date: '2026-02-20',
    countries: ['KZ', 'RS'],
    people: [{ key: 'petrov ivan', role: 'speaker', country: 'RU' }],
  })
  await addMeeting(base, { id: 'twin-a', countries: ['KZ', 'RS'] })
  await addMeeting(base, { id: 'twin-b', countries: ['KZ', 'RS'] })
  await addMeeting(base, { id: 'twin-c', countries: ['KZ', 'RS'] })
  await addMeeting(base, { id: 'gone', countries: ['KZ', 'RS'], state: 'rejected' })
  await addMeeting(base, { id: 'kept', countries: ['KZ', 'RS'] })
  await addMeeting(base, { id: 'settled', countries: ['KZ', 'RS'] })
  await addMeeting(base, { id: 'disputed', countries: ['KZ', 'RS'] })

  await addReport(base, {
    meeting: 'named',
    article: 'ru1',
    language: 'ru',
    text: TEXT,
    words: { meeting: 'В Астане прошли переговоры.', 'participant:petrov ivan': 'Иван Петров' },
    told: { participants: [{ key: 'petrov ivan', name: 'Иван Петров', role: null, country: null }] },
  })
  await addReport(base, { meeting: 'high', article: 'en1' })
  await addReport(base, { meeting: 'gone', article: 'en2', pinned: true })
  await addReport(base, { meeting: 'gone', article: 'sr1', language: 'sr-Latn', told: { countries: ['KZ', 'RS'] } })
  await addReport(base, { meeting: 'kept', article: 'en3', pinned: true })
  await addReport(base, { meeting: 'settled', article: 'en4', pinned: true })
  await addReport(base, { meeting: 'disputed', article: 'en5', text: 'Friday it was.', words: { date: 'Friday' } })

  await addDoubt(base, 'twin-a', 'twin-b', 0.71, ['same day', 'same sides'])
  await addDoubt(base, 'twin-a', 'twin-c', 0.62, ['same sides'])
  await addDoubt(base, 'twin-b', 'twin-c', 0.9, ['same day'])
  await addDecision(base, 'apart', { meeting: 'twin-b', field: 'apart:twin-c', value: true })
  await addDecision(base, 'apart', { meeting: 'twin-c', field: 'apart:twin-b', value: true })
  await addDecision(base, 'reject', { meeting: 'gone', field: 'state', value: 'rejected' }, 'never happened')
  await addDecision(base, 'edit', { meeting: 'kept', field: 'kind', value: 'call' })
  await addDecision(base, 'edit', { meeting: 'settled', field: 'kind', value: 'call' })
  await base.query(`UPDATE reports SET kept = true WHERE meeting_id IN ('kept', 'settled')`)
  await addDecision(base, 'accept', { meeting: 'settled', field: 'accepted', value: true })
  await addDecision(base, 'edit', {
    meeting: 'disputed',
    field: 'date',
    value: { date: '2026-02-27', dateEnd: null, datePrecision: 'day' },
    machine: { date: '2026-02-26', dateEnd: null, datePrecision: 'day' },
    differing: null,
  })
})

const every = (filters: Partial<Filters> = {}, kind: ReviewKind | null = null, limit = 50) =>
  readReviewPage({ filters: { ...EMPTY_FILTERS, ...filters }, kind, limit })

async function readOne<K extends ReviewKind>(kind: K): Promise<ReviewItemOf<K>> {
  const { items } = await every({}, kind)
  expect(items).toHaveLength(1)
  return items[0] as ReviewItemOf<K>
}

const ids = (items: readonly ReviewItem[]): string[] => items.map(({ id }) => id)

describe('the queue of what waits for a person', () => {
  it('holds every question once, a person’s own word first, then the weightiest', async () => {
    const { items, next, counts } = await every()
    expect(ids(items)).toEqual([
      'differs:disputed|date',
      'again:sr1#0',
      'lost:kept',
      'duplicate:twin-a|twin-b',
      'duplicate:twin-a|twin-c',
      'name:named|petrov ivan',
      'confidence:high',
      'confidence:low',
    ])
    expect(next).toBeNull()
    expect(counts).toEqual({ differs: 1, again: 1, lost: 1, duplicate: 2, name: 1, confidence: 2 })
    expect([...items].sort(compareReviewItems)).toEqual(items)
  })

  it('is the same whether it is read in one page or in many, and when items before the cursor are gone', async () => {
    const whole = ids((await every()).items)
    const read: string[] = []
    for (let cursor: string | null = null, pages = 0; pages < 20; pages++) {
      const page: Awaited<ReturnType<typeof readReviewPage>> = await readReviewPage({
        filters: EMPTY_FILTERS,
        kind: null,
        after: cursor === null ? null : parseCursor(cursor),
        limit: 3,
      })
      read.push(...ids(page.items))
      cursor = page.next
      if (cursor === null) break
    }
    expect(read).toEqual(whole)
    const [, second] = (await every()).items
    const behind = parseCursor(formatCursor(second as ReviewItem))
    const rest = await readReviewPage({ filters: EMPTY_FILTERS, kind: null, after: behind, limit: 50 })
    expect(ids(rest.items)).toEqual(whole.slice(2))
  })

  it('begins with an item that is named, and at the start where that one waits no more', async () => {
    const from = (id: string) => readReviewPage({ filters: EMPTY_FILTERS, kind: null, from: id, limit: 2 })
    expect(ids((await from('name:named|petrov ivan')).items)).toEqual(['name:named|petrov ivan', 'confidence:high'])
    expect(ids((await from('name:nobody')).items)).toEqual(['differs:disputed|date', 'again:sr1#0'])
  })

  it('reads named items anew, and leaves out those that wait no more', async () => {
    const items = await readReviewItems(EMPTY_FILTERS, [
      'confidence:low',
      'confidence:edge',
      'lost:kept',
      'lost:settled',
    ])
    expect(ids(items)).toEqual(['lost:kept', 'confidence:low'])
  })

  it('keeps to one kind and to the filters, and asks about what is planned whatever the status', async () => {
    expect(ids((await every({}, 'duplicate')).items)).toHaveLength(2)
    expect(ids((await every({ pair: ['KZ', 'UZ'] })).items)).toEqual(['confidence:low'])
    expect(ids((await every({ lang: ['sr'] })).items)).toEqual(['again:sr1#0'])
    expect(ids((await every({ lang: ['ru'] })).items)).toEqual(['name:named|petrov ivan'])
    expect(await countWaiting({ ...EMPTY_FILTERS, lang: ['sr'], pair: ['KZ', 'RS'] })).toMatchObject({
      again: 1,
      lost: 0,
    })
    expect(await countWaiting({ ...EMPTY_FILTERS, country: ['UZ'] })).toMatchObject({ again: 0, confidence: 1 })
  })
})

describe('what an item carries', () => {
  it('two meetings that may be one: both, why, how sure, and the versions', async () => {
    const [item] = (await every({}, 'duplicate')).items as ReviewItemOf<'duplicate'>[]
    expect(item?.meetings.map(({ id, version }) => [id, version])).toEqual([
      ['twin-a', 1],
      ['twin-b', 1],
    ])
    expect(item).toMatchObject({ reasons: ['same day', 'same sides'] })
    expect(item?.score).toBeCloseTo(0.71)
  })

  it('a decision that the machine contradicts: both values, who and when, and words for the field', async () => {
    const { decision, machine, meeting } = await readOne('differs')
    expect(decision).toMatchObject({
      field: 'date',
      value: { date: '2026-02-27' },
      actor: 'ana',
      at: '2026-03-01T10:00:00Z',
    })
    expect(machine).toMatchObject({ before: { date: '2026-02-26' }, now: null })
    expect(machine.since).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(meeting.reports[0]?.passages[0]).toMatchObject({ text: 'Friday it was.', marks: [{ field: 'date' }] })
  })

  it('an unknown name: as each report tells it, and where else the person was seen', async () => {
    const { person, names, seats, meeting } = await readOne('name')
    expect(person).toEqual({ key: 'petrov ivan', name: 'Ivan Petrov', role: null, country: null })
    expect(names).toEqual([{ name: 'Иван Петров', language: 'ru' }])
    expect(seats).toEqual([{ role: 'speaker', country: 'RU', meetings: 1, last: '2026-02-20' }])
    const quotes = meeting.reports[0]?.passages.map(({ text }) => text)
    expect(quotes).toEqual(['В Астане прошли переговоры. Их вёл Иван Петров.'])
    expect(meeting.reports[0]).toMatchObject({ outlet: 'The Gazette', published: '2026-02-28', language: 'ru' })
  })

  it('a rejected meeting that is told again: by which report, and who rejected it why', async () => {
    const { report, verdict, meeting } = await readOne('again')
    expect(report).toBe('sr1#0')
    expect(verdict).toMatchObject({ value: 'rejected', actor: 'ana', why: 'never happened' })
    expect(meeting).toMatchObject({ state: 'rejected', reportCount: 2 })
    expect(meeting.reports[0]?.name).toBe('sr1#0')
  })

  it('a decided meeting that no report tells any more: what was decided', async () => {
    const { decisions, meeting } = await readOne('lost')
    expect(decisions.map(({ field, value }) => [field, value])).toEqual([['kind', 'call']])
    expect(meeting.reports.map(({ kept }) => kept)).toEqual([true])
  })
})
