import { beforeEach, describe, expect, it } from 'vitest'
import { type ActKey, firstChoice, listActs } from '../../components/review/acts'
import { readReviewItems, readReviewPage } from '../../lib/analytics/review/read'
import type { ReviewItemOf, ReviewKind } from '../../lib/dataset/review'
import { getPool } from '../../lib/db/client'
import { EMPTY_FILTERS } from '../../lib/filters/registry'
import type { RoleCode } from '../../lib/vocab/roles'
import { namesOf } from '../../lib/words/names'
import { translate } from '../../lib/words/translate'
import { provideBase } from './base'
import { clear, content, done, meeting, meetingOf, tell } from './curation-desk'
import { type Seat, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeEach(clear)

const ENGLISH = { t: translate('en', 'review'), names: namesOf('en') }
const TALKS = { seats: [TOKAYEV, VUCIC] }
const NOBODY: Seat = ['Ivan Petrov', 'petrov ivan', null as unknown as RoleCode, 'KZ']

/** The only question of a kind that waits. */
async function ask<K extends ReviewKind>(kind: K): Promise<ReviewItemOf<K>> {
  const { items } = await readReviewPage({ filters: EMPTY_FILTERS, kind, limit: 9 })
  expect(items).toHaveLength(1)
  return items[0] as ReviewItemOf<K>
}

/** Answers a question with a key as the page would; it waits no more, and waits again when that is undone. */
async function answer<K extends ReviewKind>(kind: K, key: ActKey, option?: number): Promise<void> {
  const item = await ask(kind)
  const choice = firstChoice(item)
  const act = listActs(item, { ...choice, option: option ?? choice.option }, ENGLISH).find((one) => one.key === key)
  const before = await content()
  const { act: number } = await done(act?.request)
  expect(await readReviewItems(EMPTY_FILTERS, [item.id])).toEqual([])
  await done({ action: 'undo', act: number })
  expect(await content()).toEqual(before)
  expect((await readReviewItems(EMPTY_FILTERS, [item.id])).map(({ id }) => id)).toEqual([item.id])
  const again = listActs(await ask(kind), { ...choice, option: option ?? choice.option }, ENGLISH).find(
    (one) => one.key === key,
  )
  await done(again?.request)
}

describe('what the review page asks for is done, and taken back', () => {
  it.each([['a' as const], ['r' as const]])('low confidence, by %s', async (key) => {
    await tell({ id: 'a', meetings: [TALKS] })
    await getPool().query(`UPDATE reports SET confidence = 0.4, told = jsonb_set(told, '{confidence}', '0.4')`)
    await getPool().query('UPDATE meetings SET confidence = 0.4')
    await answer('confidence', key)
    expect(await meeting()).toMatchObject(key === 'a' ? { accepted: true } : { state: 'rejected' })
  })

  it.each([
    ['m' as const, 0],
    ['m' as const, 1],
    ['s' as const, 0],
  ])('a possible duplicate, by %s with option %i', async (key, option) => {
    await tell({ id: 'a', meetings: [TALKS] }, { id: 'b', meetings: [{ ...TALKS, date: '2026-02-26' }] })
    const { meetings } = await ask('duplicate')
    await answer('duplicate', key, option)
    const stays = meetings[option as 0 | 1]
    expect((await meetingOf('a')).id === (await meetingOf('b')).id).toBe(key === 'm')
    if (key === 'm') expect((await meetingOf('a')).id).toBe(stays.id)
  })

  it.each([
    [0, 'summit'],
    [1, 'visit'],
  ])('machine against human, with option %i', async (option, kind) => {
    await tell({ id: 'a', meetings: [TALKS] })
    const { id, version } = await meeting()
    await done({ action: 'edit', meeting: id, version, set: { kind: 'summit' } })
    await tell({ id: 'a', words: 'anew', meetings: [{ ...TALKS, kind: 'visit' as const }] })
    await answer('differs', 'a', option)
    expect(await meeting()).toMatchObject({ kind })
  })

  it.each([
    ['a' as const, 0, ['petrov ivan', VUCIC[1]]],
    ['a' as const, 1, ['petrov ivan', VUCIC[1]]],
    ['r' as const, 0, [VUCIC[1]]],
  ])('an unknown name, by %s with option %i', async (key, option, people) => {
    await tell(
      { id: 'a', meetings: [{ seats: [NOBODY, VUCIC] }] },
      { id: 'b', meetings: [{ seats: [['Ivan Petrov', 'petrov ivan', 'minister', 'KZ'], VUCIC], date: '2026-05-01' }] },
    )
    await answer('name', key, option)
    expect((await meetingOf('a')).people).toEqual(people)
    const { rows } = await getPool().query(
      `SELECT role FROM participants JOIN people ON people.id = person_id
       WHERE key = 'petrov ivan' AND meeting_id = $1`,
      [(await meetingOf('a')).id],
    )
    expect(rows).toEqual(key === 'r' ? [] : [{ role: option === 0 ? 'minister' : null }])
  })

  it.each([['a' as const], ['r' as const], ['s' as const]])('a rejected meeting told again, by %s', async (key) => {
    await tell({ id: 'a', meetings: [TALKS] })
    const { id, version } = await meeting()
    await done({ action: 'reject', meeting: id, version, why: 'it never was' })
    await tell({ id: 'b', meetings: [TALKS] })
    await answer('again', key)
    expect((await meetingOf('a')).state).toBe(key === 'a' ? 'live' : 'rejected')
    expect((await meetingOf('b')).state).toBe(key === 'r' ? 'rejected' : 'live')
  })

  it.each([
    ['a' as const, false],
    ['a' as const, true],
    ['r' as const, false],
  ])('a decided meeting that is told no more, by %s (accepted before: %s)', async (key, accepted) => {
    await tell({ id: 'a', meetings: [TALKS] })
    const { id, version } = await meeting()
    if (accepted) await done({ action: 'accept', meeting: id, version })
    else await done({ action: 'edit', meeting: id, version, set: { kind: 'summit' } })
    await tell({ id: 'a', words: 'anew', meetings: [] })
    await answer('lost', key)
    expect((await meeting()).state).toBe(key === 'a' ? 'live' : 'deleted')
  })
})
