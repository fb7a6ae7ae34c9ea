import { beforeEach, describe, expect, it } from 'vitest'
import { getPool } from '../../lib/db/client'
import { provideBase } from './base'
import { clear, content, done, meeting, meetings, refused, tell } from './curation-desk'
import { BEKTENOV, TOKAYEV, VUCIC } from './ingest-engine'

provideBase()
beforeEach(clear)

const TALKS = { seats: [TOKAYEV, VUCIC] }

async function decisions(): Promise<string[]> {
  const { rows } = await getPool().query('SELECT field FROM decisions ORDER BY field')
  return rows.map(({ field }) => field)
}

describe('a meeting', () => {
  beforeEach(() => tell({ id: 'a', meetings: [TALKS] }, { id: 'b', meetings: [TALKS] }))

  it('is accepted as it is: every field is locked, and more may be told', async () => {
    const { id, version } = await meeting()
    await done({ action: 'accept', meeting: id, version })
    expect(await decisions()).toEqual([
      ...['accepted', 'area:trade', 'country:KZ', 'country:RS', 'date', 'kind', 'level'],
      ...['participant:tokayev kassym-jomart', 'participant:vucic aleksandar', 'place', 'status', 'visit'],
    ])
    const changed = { ...TALKS, areas: ['energy' as const], place: { city: 'Almaty', country: 'KZ' } }
    await tell({ id: 'a', words: 'a anew', meetings: [changed] }, { id: 'b', words: 'b anew', meetings: [changed] })
    expect(await meeting()).toMatchObject({ accepted: true, city: 'Astana', areas: ['energy', 'trade'] })
  })

  it.each(['reject', 'delete'] as const)(
    'that was taken out by %s does not come back with a report',
    async (action) => {
      const before = await content()
      const { id, version } = await meeting()
      await done({ action, meeting: id, version, why: 'it never was' })
      await tell({ id: 'a', words: 'a anew', meetings: [TALKS] }, { id: 'c', meetings: [TALKS] })
      expect(await meetings()).toMatchObject([
        { id, state: action === 'reject' ? 'rejected' : 'deleted', countries: [], reports: ['a#0!', 'b#0!', 'c#0'] },
      ])
      const gone = await meeting()
      await done({ action: 'restore', meeting: id, version: gone.version })
      expect(await meeting()).toMatchObject({ state: 'live', countries: ['KZ', 'RS'], people: [TOKAYEV[1], VUCIC[1]] })
      await done({ action: 'undo', meeting: id })
      const [was] = before as { reports: string[] }[]
      expect(await content()).toEqual([{ ...was, reports: ['a#0', 'b#0', 'c#0'] }])
    },
  )

  it('that was rejected and is told again stays so, or the new report is split off', async () => {
    const { id, version } = await meeting()
    await done({ action: 'reject', meeting: id, version })
    await tell({ id: 'c', meetings: [TALKS] }, { id: 'd', meetings: [TALKS] })
    const split = await done({ action: 'split', meeting: id, version: (await meeting()).version, reports: ['d#0'] })
    expect(await meeting(split.meetings[1]?.id)).toMatchObject({
      state: 'live',
      reports: ['d#0!'],
      countries: ['KZ', 'RS'],
    })
    await done({ action: 'undo', last: true })
    await done({ action: 'reject', meeting: id, version: (await meeting()).version })
    expect(await meeting()).toMatchObject({ state: 'rejected', reports: ['a#0!', 'b#0!', 'c#0!', 'd#0!'] })
    expect(await refused({ action: 'reject', meeting: id, version: (await meeting()).version })).toMatchObject({
      code: 'refused',
    })
    await done({ action: 'undo', meeting: id })
    expect(await meeting()).toMatchObject({ state: 'live', reports: ['a#0', 'b#0', 'c#0', 'd#0'] })
  })

  it('is added by hand, and a report that tells of it joins it', async () => {
    const { meetings: answered } = await done({
      ...{ action: 'add', why: 'seen in the archive', evidence: { article: 'a', start: 0, end: 5, quote: '{"wor' } },
      meeting: {
        ...{ kind: 'talks', status: 'held', date: '2026-04-02', countries: ['KZ', 'RS'], areas: ['space'] },
        participants: [
          { name: 'Kassym-Jomart Tokayev', role: 'head_of_state', country: 'KZ' },
          { name: 'Aleksandar Vučić', role: 'head_of_state', country: 'RS' },
        ],
      },
    })
    const id = answered[0]?.id ?? ''
    expect(id).toMatch(/^2026-04-02-kz-rs-[0-9a-f]{6}$/)
    expect(await meeting(id)).toMatchObject({
      ...{ level: 'head_of_state', areas: ['space'], reports: [], people: [TOKAYEV[1], VUCIC[1]] },
    })
    await tell({ id: 'd', meetings: [{ ...TALKS, date: '2026-04-02', place: { city: 'Belgrade', country: 'RS' } }] })
    expect(await meeting(id)).toMatchObject({ city: 'Belgrade', areas: ['space', 'trade'], reports: ['d#0'] })
  })

  it('is not added twice, for the second would take the reports of the first', async () => {
    const { id } = await meeting()
    const participants = [TOKAYEV, VUCIC].map(([name, key, role, country]) => ({ name, key, role, country }))
    const again = { kind: 'talks', status: 'held', date: '2026-02-27', countries: ['KZ', 'RS'], participants }
    expect(await refused({ action: 'add', meeting: again })).toMatchObject({
      ...{ code: 'refused', error: expect.stringContaining(`it is “${id}”`) },
    })
    await done({ action: 'add', meeting: { ...again, kind: 'call' } })
    expect(await meetings()).toHaveLength(2)
  })

  it('that was added by hand is gone when that is undone, and comes back under its name', async () => {
    const before = await content()
    const added = await done({
      ...{ action: 'add', meeting: { kind: 'call', status: 'held', countries: ['KZ'], organizations: ['UN'] } },
    })
    const with_ = await content()
    const undone = await done({ action: 'undo', last: true })
    expect(undone.meetings).toEqual([{ id: added.meetings[0]?.id, version: null, state: null }])
    expect(await content()).toEqual(before)
    await done({ action: 'undo', act: undone.act })
    expect(await content()).toEqual(with_)
  })

  it('keeps a decision, or takes what reports say now', async () => {
    const { id, version } = await meeting()
    await done({ action: 'edit', meeting: id, version, set: { kind: 'summit', level: 'minister' } })
    const anew = { ...TALKS, kind: 'visit' as const, seats: [] }
    await tell({ id: 'a', words: 'a anew', meetings: [anew] }, { id: 'b', words: 'b anew', meetings: [anew] })
    const { rows } = await getPool().query('SELECT field, differing::text FROM decisions ORDER BY field')
    expect(rows).toEqual([
      { field: 'kind', differing: '"visit"' },
      { field: 'level', differing: 'null' },
    ])
    await done({ action: 'keep', meeting: id, version: (await meeting()).version, field: 'kind' })
    await done({ action: 'take', meeting: id, version: (await meeting()).version, field: 'level' })
    expect(await meeting()).toMatchObject({ kind: 'summit', level: null })
    const settled = await getPool().query(
      'SELECT field, value::text, machine::text, differing::text FROM decisions ORDER BY 1',
    )
    expect(settled.rows).toEqual([
      { field: 'kind', value: '"summit"', machine: '"visit"', differing: null },
      { field: 'level', value: 'null', machine: 'null', differing: null },
    ])
    await done({ action: 'undo', last: true })
    await done({ action: 'undo', last: true })
    const back = await getPool().query('SELECT field, value::text, differing::text FROM decisions ORDER BY 1')
    expect(back.rows).toEqual([
      { field: 'kind', value: '"summit"', differing: '"visit"' },
      { field: 'level', value: '"minister"', differing: 'null' },
    ])
  })

  it('is given back to the machine field by field', async () => {
    const { id, version } = await meeting()
    await done({ action: 'edit', meeting: id, version, set: { kind: 'summit', level: 'minister' } })
    await done({ action: 'clear', meeting: id, version: (await meeting()).version, fields: ['kind'] })
    expect(await meeting()).toMatchObject({ kind: 'talks', level: 'minister' })
  })

  it('is kept apart from another', async () => {
    await tell({ id: 'c', meetings: [{ seats: [BEKTENOV, VUCIC] }] })
    const [one, other] = await meetings()
    await done({ action: 'apart', a: one?.id, b: other?.id })
    expect(await decisions()).toEqual([`apart:${one?.id}`, `apart:${other?.id}`].sort())
    await done({ action: 'undo', last: true })
    expect(await decisions()).toEqual([])
  })
})
