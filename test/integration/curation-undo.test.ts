import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { act, clear, content, done, type MeetingView, meeting, meetingOf, meetings, tell } from './curation-desk'
import { BEKTENOV, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()

const TALKS = { seats: [TOKAYEV, VUCIC] }

let first: MeetingView
beforeEach(async () => {
  await clear()
  await tell({ id: 'a', meetings: [TALKS] }, { id: 'b', meetings: [TALKS] })
  first = await meeting()
})

async function edit(set: Record<string, unknown>, actor?: string): Promise<number> {
  const { id, version } = await meeting(first.id)
  return (await done({ action: 'edit', meeting: id, version, set }, actor)).act
}

async function changeOf(field: string): Promise<number> {
  const { rows } = await getPool().query('SELECT id FROM changes WHERE field = $1 ORDER BY id DESC LIMIT 1', [field])
  return rows[0].id
}

describe('undo', () => {
  it('of one change leaves the others of the act; with the last of them the reports are let go', async () => {
    const before = await content()
    await edit({ kind: 'call', level: 'minister' })
    await done({ action: 'undo', change: await changeOf('kind') })
    expect(await meeting()).toMatchObject({ kind: 'talks', level: 'minister', reports: ['a#0!', 'b#0!'] })
    await done({ action: 'undo', change: await changeOf('level') })
    expect(await content()).toEqual(before)
  })

  it('of an earlier act leaves a later one alone, and the reports that it holds', async () => {
    const before = await content()
    const kind = await edit({ kind: 'call' })
    const level = await edit({ level: 'minister' })
    await done({ action: 'undo', act: kind })
    expect(await meeting()).toMatchObject({ kind: 'talks', level: 'minister', reports: ['a#0!', 'b#0!'] })
    await done({ action: 'undo', act: level })
    expect(await content()).toEqual(before)
  })

  it('brings an earlier word back with the act that it was of', async () => {
    const kind = await edit({ kind: 'call' })
    await edit({ kind: 'video' })
    await done({ action: 'undo', last: true })
    const { rows } = await getPool().query('SELECT value, act_id FROM decisions')
    expect(rows).toEqual([{ value: 'call', act_id: kind }])
  })

  it('of the last act goes back act by act, each person through her own', async () => {
    const before = await content()
    await edit({ kind: 'call' }, 'Ann')
    await edit({ level: 'minister' }, 'Bob')
    await edit({ kind: 'video' }, 'Ann')
    await done({ action: 'undo', last: true }, 'Ann')
    expect(await meeting()).toMatchObject({ kind: 'call', level: 'minister' })
    await done({ action: 'undo', last: true }, 'Ann')
    expect(await meeting()).toMatchObject({ kind: 'talks', level: 'minister' })
    expect(await act({ action: 'undo', last: true }, 'Ann')).toMatchObject({ code: 'conflict' })
    await done({ action: 'undo', last: true }, 'Bob')
    expect(await content()).toEqual(before)
  })

  it('of all that was done to a meeting is one act, and is done again as one', async () => {
    await tell({ id: 'c', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-03-05' }] })
    const before = await content()
    await edit({ kind: 'call' })
    await edit({ kind: 'video', 'area:space': true })
    const c = await meetingOf('c')
    const versions = { [first.id]: (await meeting(first.id)).version, [c.id]: c.version }
    await done({ action: 'merge', into: first.id, from: [c.id], versions })
    await done({ action: 'accept', meeting: first.id, version: (await meeting(first.id)).version })
    const after = await content()
    const undone = await done({ action: 'undo', meeting: first.id })
    expect(await content()).toEqual(before)
    expect((await meetings()).map(({ state }) => state)).toEqual(['live', 'live'])
    const again = await done({ action: 'undo', act: undone.act })
    expect(await content()).toEqual(after)
    await done({ action: 'undo', act: again.act })
    expect(await content()).toEqual(before)
  })

  it('of a merge lets the meeting keep what was decided since', async () => {
    await tell({ id: 'c', meetings: [{ seats: [BEKTENOV, VUCIC], date: '2026-03-05' }] })
    const c = await meetingOf('c')
    const versions = { [first.id]: first.version, [c.id]: c.version }
    const merge = await done({ action: 'merge', into: first.id, from: [c.id], versions })
    await edit({ kind: 'call' })
    await done({ action: 'undo', act: merge.act })
    expect(await meeting(first.id)).toMatchObject({ kind: 'call', reports: ['a#0!', 'b#0!'], state: 'live' })
    expect(await meeting(c.id)).toMatchObject({ state: 'live', reports: ['c#0'], countries: ['KZ', 'RS'] })
  })

  it('finds reports under the numbers that a later reading gave them', async () => {
    await edit({ kind: 'call' })
    const other = { seats: [BEKTENOV, VUCIC], date: '2026-07-01' }
    await tell({ id: 'a', words: 'a anew', meetings: [other, TALKS] })
    expect(await meeting(first.id)).toMatchObject({ reports: ['a#1!', 'b#0!'] })
    await tell({ id: 'b', words: 'b anew', meetings: [] })
    const kept = await meeting(first.id)
    expect(kept.reports).toHaveLength(2)
    await done({ action: 'undo', last: true })
    expect(await meeting(first.id)).toMatchObject({ kind: 'talks', reports: ['a#1'] })
  })

  it('lets a report go that no act holds any more, though one holds another report of its article', async () => {
    const visit = { kind: 'visit' as const, date: '2026-03-01', dateEnd: '2026-03-02' }
    const c = { id: 'c', meetings: [{ date: null, datePrecision: null }, visit] }
    const e = { id: 'e', meetings: [{ date: '2026-02-27', dateEnd: '2026-03-02', seats: [BEKTENOV] }] }
    await clear()
    await tell(c, e)
    const untouched = (await meetings()).map(({ reports }) => reports)

    await clear()
    await tell(c)
    first = await meetingOf('c', 0)
    await edit({ date: { date: '2026-03-01' } })
    await tell(e)
    const { version } = await meetingOf('e')
    await done({ action: 'split', meeting: first.id, version, reports: ['c#0'] })
    expect(await meeting(first.id)).toMatchObject({ reports: ['c#1', 'e#0!'] })
    const before = await content()
    await done({ action: 'keep', meeting: first.id, version: (await meeting(first.id)).version, field: 'date' })
    expect(await meeting(first.id)).toMatchObject({ reports: ['c#1!', 'e#0!'] })
    await done({ action: 'undo', last: true })
    expect(await content()).toEqual(before)
    await done({ action: 'undo', last: true })
    await done({ action: 'undo', last: true })
    expect((await meetings()).map(({ reports }) => reports)).toEqual(untouched)
  })

  it('takes no words from a meeting out of sight without which it could not come back', async () => {
    const meant = { kind: 'call', status: 'held', date: '2026-03-01', countries: ['KZ', 'RS'] }
    const added = await done({ action: 'add', meeting: meant })
    const { id, version } = added.meetings[0] as { id: string; version: number }
    await done({ action: 'accept', meeting: id, version })
    const versions = { [first.id]: first.version, [id]: (await meeting(id)).version }
    await done({ action: 'merge', into: first.id, from: [id], versions })
    const before = await content()
    expect(await act({ action: 'undo', act: added.act })).toMatchObject({ done: false, code: 'refused' })
    expect(await content()).toEqual(before)
    for (let count = 0; count < 3; count++) await done({ action: 'undo', last: true })
    expect((await meetings()).map((one) => one.id)).toEqual([first.id])
  })

  it('leaves nobody behind whom only a report named that was kept for a person’s sake', async () => {
    await clear()
    await tell({ id: 'a', meetings: [TALKS] })
    first = await meeting()
    await edit({ kind: 'call' })
    await tell({ id: 'a', words: 'no meeting', meetings: [] })
    expect(await meeting()).toMatchObject({ kind: 'call', people: [TOKAYEV[1], VUCIC[1]] })
    await tell({ id: 'a', words: 'nobody', meetings: [{ seats: [] }] })
    expect(await meeting()).toMatchObject({ kind: 'call', reports: ['a#0!'], people: [] })
    expect((await getPool().query('SELECT key FROM people')).rows).toEqual([])
    await done({ action: 'undo', last: true })
    expect(await meeting()).toMatchObject({ kind: 'talks', reports: ['a#0'], people: [] })
  })
})
