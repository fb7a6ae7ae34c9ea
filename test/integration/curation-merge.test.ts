import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { clear, content, done, meeting, meetingOf, meetings, tell } from './curation-desk'
import { BEKTENOV, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeEach(clear)

const PRESIDENTS = { seats: [TOKAYEV, VUCIC] }
const OTHERS = { seats: [BEKTENOV, VUCIC], date: '2026-03-05', areas: ['energy' as const] }

describe('a merge', () => {
  beforeEach(() => tell({ id: 'a', meetings: [PRESIDENTS] }, { id: 'b', meetings: [OTHERS] }))

  it('moves every report, leaves a tombstone that leads on, and keeps the decisions of both', async () => {
    const [a, b] = [await meetingOf('a'), await meetingOf('b')]
    await done({ action: 'edit', meeting: a.id, version: a.version, set: { level: 'head_of_state' } })
    await done({
      ...{ action: 'edit', meeting: b.id, version: b.version },
      set: { level: 'minister', 'area:space': true },
    })
    const versions = { [a.id]: (await meeting(a.id)).version, [b.id]: (await meeting(b.id)).version }
    const answer = await done({ action: 'merge', into: a.id, from: [b.id], versions, why: 'one visit' })
    expect(await meeting(a.id)).toMatchObject({
      ...{ level: 'head_of_state', areas: ['energy', 'space', 'trade'], reports: ['a#0!', 'b#0!'], state: 'live' },
      people: ['bektenov olzhas', 'tokayev kassym-jomart', 'vucic aleksandar'],
    })
    expect(await meeting(b.id)).toMatchObject({
      state: 'merged',
      merged_into: a.id,
      reports: [],
      people: [],
      areas: [],
    })
    expect(answer.meetings.map(({ id, state }) => [id, state])).toEqual([
      [a.id, 'live'],
      [b.id, 'merged'],
    ])
    const { rows } = await getPool().query(
      'SELECT meeting_id, field, value FROM decisions WHERE meeting_id = $1 ORDER BY field',
      [b.id],
    )
    expect(rows.map(({ field, value }) => [field, value])).toEqual([
      ['area:space', true],
      ['level', 'minister'],
      ['state', { merged: a.id }],
    ])
  })

  it('holds against every further reading', async () => {
    const [a, b] = [await meetingOf('a'), await meetingOf('b')]
    const versions = { [a.id]: a.version, [b.id]: b.version }
    await done({ action: 'merge', into: a.id, from: [b.id], versions })
    await tell({ id: 'a', words: 'a anew', meetings: [PRESIDENTS] }, { id: 'b', words: 'b anew', meetings: [OTHERS] })
    await tell({ id: 'c', meetings: [OTHERS] })
    expect(await meeting(a.id)).toMatchObject({ reports: ['a#0!', 'b#0!', 'c#0'] })
  })

  it('is undone and done again', async () => {
    const before = await content()
    const [a, b] = [await meetingOf('a'), await meetingOf('b')]
    const versions = { [a.id]: a.version, [b.id]: b.version }
    const merge = await done({ action: 'merge', into: a.id, from: [b.id], versions })
    const merged = await content()
    const undo = await done({ action: 'undo', act: merge.act })
    expect(await content()).toEqual(before)
    const redo = await done({ action: 'undo', act: undo.act })
    expect(await content()).toEqual(merged)
    await done({ action: 'undo', act: redo.act })
    expect(await content()).toEqual(before)
  })

  it('takes several at once, and ends that they were kept apart', async () => {
    await tell({ id: 'c', meetings: [{ ...OTHERS, date: '2026-05-05' }] })
    const [a, b, c] = [await meetingOf('a'), await meetingOf('b'), await meetingOf('c')]
    await done({ action: 'apart', a: a.id, b: b.id })
    const versions = Object.fromEntries((await meetings()).map(({ id, version }) => [id, version]))
    await done({ action: 'merge', into: c.id, from: [a.id, b.id], versions })
    expect(await meeting(c.id)).toMatchObject({ reports: ['a#0!', 'b#0!', 'c#0!'] })
    const { rows } = await getPool().query(`SELECT meeting_id FROM decisions WHERE field LIKE 'apart:%'`)
    expect(rows).toEqual([])
    await done({ action: 'undo', last: true })
    const again = await getPool().query(`SELECT meeting_id AS id FROM decisions WHERE field LIKE 'apart:%' ORDER BY 1`)
    expect(again.rows.map(({ id }) => id)).toEqual([a.id, b.id].sort())
  })
})

describe('a split', () => {
  beforeEach(() =>
    tell({ id: 'a', meetings: [PRESIDENTS] }, { id: 'b', meetings: [PRESIDENTS] }, { id: 'c', meetings: [PRESIDENTS] }),
  )

  it('gives the reports that were named a meeting of their own, and both stay so', async () => {
    const before = await content()
    const { id, version } = await meeting()
    const { meetings: answered, act } = await done({ action: 'split', meeting: id, version, reports: ['b#0', 'c#0'] })
    const other = answered[1]?.id ?? ''
    expect(other).toMatch(/^2026-02-27-kz-rs-[0-9a-f]{6,}$/)
    expect(await meeting(id)).toMatchObject({ reports: ['a#0!'] })
    expect(await meeting(other)).toMatchObject({ reports: ['b#0!', 'c#0!'], countries: ['KZ', 'RS'] })
    await tell({ id: 'b', words: 'b anew', meetings: [PRESIDENTS] })
    expect(await meeting(other)).toMatchObject({ reports: ['b#0!', 'c#0!'] })
    await done({ action: 'undo', act })
    expect(await content()).toEqual(before)
  })

  it('takes along who was put in on the words of an article that leaves, and no more', async () => {
    const { id, version } = await meeting()
    const evidence = { article: 'b', start: 0, end: 3 }
    await done({
      ...{ action: 'edit', meeting: id, version, evidence },
      set: {
        'participant:bektenov olzhas': { name: 'Olzhas Bektenov', role: 'head_of_government', country: 'KZ' },
        level: 'minister',
      },
    })
    await done({ action: 'edit', meeting: id, version: (await meeting()).version, set: { 'area:space': true } })
    const now = await meeting()
    const { meetings: answered } = await done({
      ...{ action: 'split', meeting: id, version: now.version, reports: ['b#0'] },
    })
    expect(await meeting(id)).toMatchObject({
      ...{ areas: ['space', 'trade'], level: 'minister', people: ['tokayev kassym-jomart', 'vucic aleksandar'] },
    })
    expect(await meeting(answered[1]?.id)).toMatchObject({
      ...{ areas: ['trade'], level: 'head_of_state' },
      people: ['bektenov olzhas', 'tokayev kassym-jomart', 'vucic aleksandar'],
    })
  })

  it('ends an acceptance, for that was said of the whole', async () => {
    const { id, version } = await meeting()
    await done({ action: 'accept', meeting: id, version })
    await done({ action: 'split', meeting: id, version: (await meeting()).version, reports: ['b#0'] })
    expect((await meetings()).map(({ accepted }) => accepted)).toEqual([false, false])
    await done({ action: 'undo', last: true })
    expect(await meeting()).toMatchObject({ accepted: true })
  })
})
